/**
 * Bound: what the published figures and sentences force the unprinted scores and ranks to be. The facts of editions that
 * continue each other become, level by level, a mixed-integer programme; its solver tells how low and how high each value
 * can be, and which facts it is that bind. Nothing is assumed but that a score is not below 0, that printed figures are
 * rounded or cut, that units named as first or last rank so, and that the index is the same in all editions of a chain.
 */
import { Level } from '../../src/model/ids.ts';
import type { Bound, Fact } from '../../src/model/scored.ts';
import { boundClass } from './bound.ts';
import { solutionOf } from './extent.ts';
import { factsOf, type Given } from './facts.ts';
import { fieldsOf, type Field } from './field.ts';
import { contradictions } from './problems.ts';
import type { Solver } from './solver.ts';
import { classesOf } from './targets.ts';
import { byKeys } from '../read/order.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import type { UnitRegister } from '../lookup/units.ts';

export interface Bounds {
  /** Facts on which a bound rests. */
  readonly facts: Fact[];
  readonly bounds: Bound[];
  /** Facts that contradict each other; there are no bounds for their level. */
  readonly problems: Problem[];
}

/** How the bounds of one level are come by. */
type BoundField = (field: Field, givens: readonly Given[]) => Omit<Bounds, 'facts'>;

/** Bounds of all rankings, from checked data with rows in any order. */
export const boundAll = (data: DataSet, register: UnitRegister, solver: Solver): Bounds =>
  boundFields(data, register, (field, givens) => boundField(field, givens, solver));

/** As `boundAll`, with a function that has the bounds of one level. */
export function boundFields(data: DataSet, register: UnitRegister, boundOne: BoundField): Bounds {
  const found = fieldsOf(data, register, Level.options).map((field) => {
    const givens = factsOf(field, register);
    const { bounds, problems } = boundOne(field, givens);
    const named = new Set(bounds.flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy]));
    return { facts: givens.map(({ fact }) => fact).filter(({ id }) => named.has(id)), bounds, problems };
  });
  return {
    facts: found.flatMap(({ facts }) => facts),
    bounds: found.flatMap(({ bounds }) => bounds),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The bounds of one level, in the order of their ids, or the contradictions of its facts. */
export function boundField(field: Field, givens: readonly Given[], solver: Solver): Omit<Bounds, 'facts'> {
  const rules = givens.flatMap(({ rules: own }) => own);
  const agreed = solutionOf(field, rules, solver);
  if (agreed === undefined) return { bounds: [], problems: contradictions(field, givens, solver) };
  const bounds = classesOf(field, rules).flatMap((targets) => boundClass({ field, givens, agreed, solver }, targets));
  return { bounds: bounds.sort(byKeys(({ id }) => [id])), problems: [] };
}
