/** An interval worked out step by step, where a mean and an order are all that it takes. */
import type { UnitId } from '../../model/ids.ts';
import type { Bound, Fact } from '../../model/scored.ts';
import type { Span } from '../../model/span.ts';
import { isEnd, scoreSpan } from './span.ts';

/** A printed score, and the values that it stands for. */
export interface PrintedScore {
  readonly unit: UnitId;
  readonly fact: Fact;
  readonly verbatim: string;
  readonly span: Span;
}

export interface ForcedSteps {
  readonly bound: Bound;
  readonly order: Fact;
  readonly mean: { readonly fact: Fact; readonly verbatim: string; readonly span: Span };
  /** Units of the order. */
  readonly count: number;
  /** Printed scores of all units that stand above, best first. The last of them is the limit from above. */
  readonly above: readonly PrintedScore[];
  readonly limit: PrintedScore;
  /** Least that all units have together; most that those above have; least that is left for the others. */
  readonly sum: number;
  readonly taken: number;
  readonly left: number;
  /** Units among which that is shared, the unit itself the first of them. */
  readonly sharing: number;
}

/**
 * The steps to a bound that rests on an order of all units, their mean, and the printed scores of all units above: the unit
 * is at most the last of those, and at least an equal share of what they leave. Undefined where a bound rests on anything
 * else, and where these steps do not lead to its very ends: then they are not why it lies there.
 */
export function forcedSteps(bound: Bound, facts: ReadonlyMap<string, Fact>): ForcedSteps | undefined {
  const low = bound.lowBy.flatMap((id) => facts.get(id) ?? []);
  const order = low.find(({ kind }) => kind === 'order');
  const mean = low.find(({ kind }) => kind === 'mean');
  const span = scoreSpan(mean?.verbatim);
  if (bound.metric !== 'score' || !order || mean?.verbatim === undefined || !span) return undefined;
  const above = order.units.slice(0, order.units.indexOf(bound.unit)).map((unit) => scoreOf(unit, low));
  const known = above.filter((score) => score !== undefined);
  const limit = known.at(-1);
  if (!limit || known.length < above.length || low.length !== known.length + 2) return undefined;
  const count = order.units.length;
  const sum = count * span.low;
  const taken = known.reduce((total, score) => total + score.span.high, 0);
  const left = sum - taken;
  const sharing = count - known.length;
  const leads = isEnd(left / sharing, bound.low) && isEnd(limit.span.high, bound.high);
  if (!leads || !isExactly(bound.highBy, [order.id, limit.fact.id])) return undefined;
  const steps = { order, mean: { fact: mean, verbatim: mean.verbatim, span }, count, above: known, limit };
  return { bound, ...steps, sum, taken, left, sharing };
}

function scoreOf(unit: UnitId, facts: readonly Fact[]): PrintedScore | undefined {
  const fact = facts.find(({ kind, units }) => kind === 'score' && units[0] === unit);
  const span = scoreSpan(fact?.verbatim);
  return fact?.verbatim !== undefined && span ? { unit, fact, verbatim: fact.verbatim, span } : undefined;
}

const isExactly = (ids: readonly string[], wanted: readonly string[]): boolean =>
  ids.length === wanted.length && wanted.every((id) => ids.includes(id));
