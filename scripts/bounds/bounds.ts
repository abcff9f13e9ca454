/**
 * Bound: what the published figures and sentences force the unprinted scores and ranks to be. The facts of editions that
 * continue each other become, level by level, a mixed-integer programme; its solver tells how low and how high each value
 * can be, and which facts it is that bind. Nothing is assumed but that a score is not below 0, that printed figures are
 * rounded or cut, that units named as first or last rank so, and that the index is the same in all editions of a chain.
 */
import { Level } from '../../src/model/ids.ts';
import type { Bound, Fact } from '../../src/model/scored.ts';
import type { UnitRegister } from '../lookup/units.ts';
import { byKeys } from '../read/order.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import type { Target } from './compile.ts';
import { extentOf, solutionBeyond, solutionOf, type Solution } from './extent.ts';
import { factsOf, type Given } from './facts.ts';
import { fieldsOf, type Field } from './field.ts';
import { irreducible } from './irreducible.ts';
import { outward } from './outward.ts';
import { contradictions } from './problems.ts';
import { reasons } from './reasons.ts';
import { slotKey, type Rule } from './rules.ts';
import { countedReasons, neighbourReasons } from './shortcut.ts';
import type { Solver } from './solver.ts';
import { classesOf } from './targets.ts';
import type { Sense } from './text.ts';

export interface Bounds {
  /** Facts on which a bound rests. */
  readonly facts: Fact[];
  readonly bounds: Bound[];
  /** Facts that contradict each other; there are no bounds for their level. */
  readonly problems: Problem[];
}

/** How the bounds of one level are come by. */
export type BoundField = (field: Field, givens: readonly Given[]) => Omit<Bounds, 'facts'>;

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

interface End {
  readonly value: number;
  readonly by: readonly string[];
}

/** What the ends of a field are found with. */
interface Search {
  readonly field: Field;
  /** Facts, which must not contradict each other. */
  readonly givens: readonly Given[];
  /** Scores that agree with all of them. */
  readonly agreed: Solution;
  readonly solver: Solver;
}

/**
 * The bounds of targets that are the same but for their unit; none where a unit has no upper limit, or only that of the
 * scale.
 */
function boundClass(search: Search, targets: readonly Target[]): Bound[] {
  const [target] = targets;
  if (!target) return [];
  const high = endOf(search, target, 'high');
  const low = high && endOf(search, target, 'low');
  if (!high || !low || high.by.length + low.by.length === 0) return [];
  return targets.map((one) => boundOf(search.field, one, low, high));
}

function boundOf({ level, units, editions }: Field, { slot, unit, metric }: Target, low: End, high: End): Bound {
  const id = units[unit];
  const edition = editions[slot.edition]?.edition.meta.id;
  if (id === undefined || edition === undefined) throw new Error(`no unit ${unit} in edition ${slot.edition}`);
  const ranking = `${edition}/${level}`;
  return {
    id: `${ranking}/${id}/${metric}`,
    ranking,
    unit: id,
    metric,
    low: low.value,
    high: high.value,
    lowBy: [...low.by],
    highBy: [...high.by],
  };
}

/** One end with a smallest (by inclusion) set of facts that force it; undefined where nothing limits the target. */
function endOf({ field, givens, agreed, solver }: Search, target: Target, sense: Sense): End | undefined {
  const rulesOf = (some: readonly Given[]): Rule[] => some.flatMap(({ rules }) => rules);
  const found = extentOf(field, rulesOf(givens), target, sense, solver);
  if (!Number.isFinite(found)) return undefined;
  const end = target.metric === 'rank' ? Math.round(found) : found;
  const value = outward(end, sense);
  const beyond = (some: readonly Given[]) => solutionBeyond(field, rulesOf(some), target, sense, end, solver);
  const maxima = maximaOf(givens, target);
  if (maxima.length > 0 && beyond(maxima) === undefined) return { value, by: [] };
  const force = (some: readonly Given[]): boolean => beyond(some) === undefined;
  const near = neighbourReasons(givens, target, sense).find(force);
  const why =
    (target.metric === 'rank' ? countedReasons(field, givens, target, sense, end) : undefined) ??
    (near && irreducible(inOrder(givens, near), force)) ??
    reasons(field, givens, target.unit, beyond, agreed);
  return { value, by: why.map(({ fact }) => fact.id) };
}

const inOrder = (givens: readonly Given[], some: readonly Given[]): Given[] =>
  givens.filter((given) => some.includes(given));

/**
 * The facts that make the scale of a target: the most points to be had. (Its least points and its ranks need no fact.)
 */
const maximaOf = (givens: readonly Given[], { slot }: Target): Given[] =>
  givens.filter(({ rules }) => rules.some((rule) => rule.kind === 'maximum' && slotKey(rule.slot) === slotKey(slot)));
