/** An interval worked out step by step, where a mean and an order are all that it takes. */
import { fsum } from 'd3';
import { isDefined } from '../../../src/model/defined.ts';
import type { ForcedSteps } from '../../../src/model/explanation.ts';
import { isEnd, scoreSpan } from '../../../src/model/figurespan.ts';
import type { UnitId } from '../../../src/model/ids.ts';
import type { Bound, Fact } from '../../../src/model/scored.ts';

/**
 * The steps to a bound that rests on an order of all units, their mean, and the printed scores of all units above: the unit
 * is at most the last of those, and at least an equal share of what they leave. Undefined where a bound rests on anything
 * else, and where these steps do not lead to its very ends: then they are not why it lies there.
 */
export function forcedSteps(bound: Bound, facts: ReadonlyMap<string, Fact>): ForcedSteps | undefined {
  const low = bound.lowBy.flatMap((id) => facts.get(id) ?? []);
  const order = low.find(({ kind }) => kind === 'order');
  const mean = figureOf(low.find(({ kind }) => kind === 'mean'));
  if (bound.metric !== 'score' || !order || !mean) return undefined;
  const above = order.units.slice(0, order.units.indexOf(bound.unit)).map((unit) => scoreOf(unit, low));
  const known = above.filter(isDefined);
  const limit = known.at(-1);
  if (!limit || known.length < above.length || low.length !== known.length + 2) return undefined;
  const count = order.units.length;
  const sum = count * mean.low;
  const taken = fsum(known.map(({ high }) => high));
  const left = sum - taken;
  const sharing = count - known.length;
  const share = left / sharing;
  const leads = isEnd(share, bound.low) && isEnd(limit.high, bound.high);
  if (!leads || !isExactly(bound.highBy, [order.id, limit.fact])) return undefined;
  return { unit: bound.unit, order: order.id, mean, count, above: known, sum, taken, left, sharing, share };
}

/** The figure of a fact with all that it may stand for; undefined where it prints no plain one. */
function figureOf(fact: Fact | undefined): ForcedSteps['mean'] | undefined {
  const span = scoreSpan(fact?.verbatim);
  return fact?.verbatim !== undefined && span ? { fact: fact.id, verbatim: fact.verbatim, ...span } : undefined;
}

function scoreOf(unit: UnitId, facts: readonly Fact[]): ForcedSteps['above'][number] | undefined {
  const figure = figureOf(facts.find(({ kind, units }) => kind === 'score' && units[0] === unit));
  return figure && { unit, ...figure };
}

const isExactly = (ids: readonly string[], wanted: readonly string[]): boolean =>
  ids.length === wanted.length && wanted.every((id) => ids.includes(id));
