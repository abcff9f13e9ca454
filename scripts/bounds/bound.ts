/** The bound of one class of targets: its ends, and the facts that bind each. */
import type { Bound } from '../../src/model/scored.ts';
import { extentOf, solutionBeyond, type Solution } from './extent.ts';
import type { Target } from './compile.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import { irreducible } from './irreducible.ts';
import { outward } from './outward.ts';
import { reasons } from './reasons.ts';
import { slotKey, type Rule } from './rules.ts';
import { countedReasons, neighbourReasons } from './shortcut.ts';
import type { Solver } from './solver.ts';
import type { Sense } from './text.ts';

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
export function boundClass(search: Search, targets: readonly Target[]): Bound[] {
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
