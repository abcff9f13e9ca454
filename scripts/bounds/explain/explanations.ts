/** Explain: which units of a ranking share one interval, and how the facts behind each of its ends set it. */
import { boundsPath } from '../../../src/model/addresses.ts';
import type { EndAccount, Explanation } from '../../../src/model/explanation.ts';
import { formatNumber } from '../../../src/model/format.ts';
import type { UnitId } from '../../../src/model/ids.ts';
import { sourceLocale } from '../../../src/model/languages.ts';
import type { Bound, Fact, Ranking, Unit } from '../../../src/model/scored.ts';
import { byKeys } from '../../read/order.ts';
import { countsBehind } from './assumed.ts';
import { groundsOf, rankReason } from './grounds.ts';
import { endFormula } from './line.ts';
import { forcedSteps } from './steps.ts';

/** What bounds are explained with. */
interface Explained {
  readonly rankings: readonly Ranking[];
  readonly bounds: readonly Bound[];
  readonly facts: readonly Fact[];
  readonly units: readonly Unit[];
}

const keyOf = ({ metric, low, high, lowBy, highBy }: Bound): string =>
  JSON.stringify([metric, low, high, lowBy, highBy]);

/** The explanations of all rankings, each in the order of its rows: scores before ranks, units of one bound together. */
export function explainBounds({ rankings, bounds, facts, units }: Explained): Explanation[] {
  const slugOf = new Map(units.map(({ id, slug }) => [id, slug]));
  const inOrder = facts.toSorted(byKeys(({ id }) => [id]));
  const byRanking = Map.groupBy(bounds, ({ ranking }) => ranking);
  return rankings.flatMap((ranking) => {
    const { province, index, level } = ranking;
    const chain = rankings.filter(
      (other) => other.province === province && other.index === index && other.level === level,
    );
    const own = openBounds(ranking, byRanking.get(ranking.id) ?? []);
    return [...Map.groupBy(own, keyOf).values()].flatMap((group, order) => {
      const [first] = group;
      if (!first) return [];
      const anchor = `${first.metric}-${slugOf.get(first.unit) ?? first.unit}`;
      return [{ ...explanationOf(ranking, anchor, first, group, inOrder, chain), order }];
    });
  });
}

/** Bounds of values that nobody printed: one that was printed, or follows from what was, needs none. */
function openBounds({ rows }: Ranking, bounds: readonly Bound[]): Bound[] {
  const place = new Map<UnitId, number>(rows.map((row, i) => [row.unit, i]));
  const byUnit = new Map(rows.map((row) => [row.unit, row]));
  const isOpen = ({ unit, metric }: Bound): boolean => {
    const value = byUnit.get(unit)?.[metric];
    return value?.grade === 'bounded' || (value?.grade === 'published' && value.value === undefined);
  };
  return bounds
    .filter(isOpen)
    .toSorted(
      (a, b) =>
        (a.metric === b.metric ? 0 : a.metric === 'score' ? -1 : 1) ||
        (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0),
    );
}

function explanationOf(
  ranking: Ranking,
  anchor: string,
  { metric, low, high, lowBy, highBy }: Bound,
  group: readonly Bound[],
  facts: readonly Fact[],
  chain: readonly Ranking[],
): Omit<Explanation, 'order'> {
  const ends = {
    low: endOf(ranking, group, 'low', factsOf(lowBy, facts), chain),
    high: endOf(ranking, group, 'high', factsOf(highBy, facts), chain),
  };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const steps = group.map((bound) => forcedSteps(bound, byId)).find((found) => found !== undefined);
  const units = group.map(({ unit }) => unit);
  return {
    id: `${ranking.id}/${anchor}`,
    ranking: ranking.id,
    anchor,
    path: `${boundsPath(ranking)}#${anchor}`,
    metric,
    low,
    high,
    lowBy,
    highBy,
    units,
    ends,
    steps,
  };
}

const factsOf = (ids: readonly string[], facts: readonly Fact[]): Fact[] => facts.filter(({ id }) => ids.includes(id));

/** How an end is set; a line or a reason is told only where it is the same for all units of the group. */
function endOf(
  { edition }: Ranking,
  group: readonly Bound[],
  end: 'low' | 'high',
  facts: readonly Fact[],
  chain: readonly Ranking[],
): EndAccount {
  const unitsOf = new Map(chain.map((one) => [one.edition, one.rows.map(({ unit }) => unit)]));
  const lines = group.map((bound) => {
    const found = endFormula(bound, end, facts, edition, unitsOf);
    if (!found) return undefined;
    const { reason, sign, value, text } = found;
    return { reason, sign, formula: text((figure) => formatNumber(figure, sourceLocale)), value };
  });
  const reasons = group.map((bound) => rankReason(bound, bound.unit, facts));
  const counts = new Set(group.flatMap((bound) => countsBehind(bound, end, facts, chain)));
  return {
    line: new Set(lines.map((line) => line?.formula)).size === 1 ? lines[0] : undefined,
    rank: new Set(reasons).size === 1 ? reasons[0] : undefined,
    grounds: groundsOf(facts),
    assumed: [...counts].map(({ year, unitCount, countedIn }) => ({ year, unitCount, countedIn })),
  };
}
