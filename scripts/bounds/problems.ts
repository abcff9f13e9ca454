/** Facts that contradict each other, as problems of their rows. */
import { listed } from '../../src/model/list.ts';
import { locate, problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import { smallestConflict } from './conflict.ts';
import { solutionOf } from './extent.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import type { Solver } from './solver.ts';

/**
 * The smallest conflict of the facts, then the smallest of what remains without its facts, and so on: a problem each, at
 * the first of its facts. Empty if all facts agree.
 */
export function contradictions(field: Field, givens: readonly Given[], solver: Solver): Problem[] {
  const agree = (some: readonly Given[]): boolean =>
    solutionOf(
      field,
      some.flatMap(({ rules }) => rules),
      solver,
    ) !== undefined;
  const conflict = smallestConflict(givens, agree);
  if (!conflict) return [];
  const rest = givens.filter((given) => !conflict.includes(given));
  return [problemOf(conflict), ...contradictions(field, rest, solver)];
}

function problemOf([first, ...others]: readonly Given[]): Problem {
  if (!first) throw new Error('a conflict of no facts (expected at least one)');
  const places = others.map((given) => `${labelOf(given)} at ${locate(given)}`);
  const message =
    others.length === 0
      ? `${labelOf(first)} allows no value`
      : `${labelOf(first)} contradicts ${listed(places, 'en')}: together they allow no value`;
  return problemAt(first, 'value', message);
}

const labelOf = ({ fact }: Given): string => `${fact.kind} "${fact.verbatim ?? fact.value ?? ''}" (${fact.id})`;
