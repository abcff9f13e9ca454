/** Percentile: where a unit stands among all units of its level, from nearly 0 (the last) to nearly 100 (the first). */
import { endsOf, type Bounded, type Recomputed, type Simulated, type Value } from '../src/domain/grade.ts';
import { recomputed, sourcesOf } from './values.ts';

/**
 * The percentile rank: the share of units with a lower score, and half of those with the same one, the unit itself among
 * them, times 100 (J. T. Roscoe, Fundamental Research Statistics, 1975; `percentileofscore(…, kind='mean')` of SciPy). So
 * the middle of an odd number of units stands at 50, and the percentiles of all units have the mean 50, ties or none.
 */
const percentile = (below: number, sharing: number, count: number): number => (100 * (below + sharing / 2)) / count;

/** How many rows surely stand on a place, or surely below it, and the next place that is known to be taken. */
interface Around {
  readonly sharing: number;
  readonly below: number;
  readonly next: number;
}

/** The surroundings of every place that is known to be taken. */
function surroundings(ranks: readonly Value[]): ReadonlyMap<number, Around> {
  const ends = ranks.map(endsOf).filter((one) => one !== undefined);
  const lows = ends.map(([low]) => low).sort((a, b) => b - a);
  const sharing = Map.groupBy(
    ends.filter(([low, high]) => low === high),
    ([low]) => low,
  );
  const places = [...sharing.keys()].sort((a, b) => b - a);
  const found = new Map<number, Around>();
  let below = 0;
  let next = Infinity;
  for (const place of places) {
    while ((lows[below] ?? 0) > place) below += 1;
    found.set(place, { sharing: sharing.get(place)?.length ?? 0, below, next });
    next = place;
  }
  return found;
}

/**
 * The percentiles of units of these ranks, among so many units as take a place; undefined for a unit of whose rank nothing
 * is known, and for all where nobody knows how many units there are. Bounded where the rank is, and where it is not known
 * how many units share it.
 */
export function percentilesOf(
  ranks: readonly Value[],
  count: number | undefined,
): (Recomputed | Bounded | Simulated | undefined)[] {
  if (count === undefined) return ranks.map(() => undefined);
  const around = surroundings(ranks);
  return ranks.map((rank) => {
    const [low, high] = endsOf(rank) ?? [Infinity, Infinity];
    if (high > count) return undefined;
    const own = low === high ? around.get(low) : undefined;
    return own ? onPlace(rank, low, own, count) : between(rank, low, high, count);
  });
}

/** The unit's place is known; others of whom less is known may share it, as far as the next place that is taken lets them. */
function onPlace(rank: Value, place: number, { sharing, below, next }: Around, count: number) {
  const notAbove = count - place + 1;
  const most = Math.max(sharing, Math.min(notAbove - below, next - place));
  const sources = sourcesOf(rank);
  if (sharing < most)
    return boundedBy(
      rank,
      percentile(notAbove - most, most, count),
      percentile(notAbove - sharing, sharing, count),
      `100 × (${notAbove} − n / 2) / ${count}, n = ${sharing}–${most}`,
    );
  const value = percentile(notAbove - sharing, sharing, count);
  if (rank.grade === 'simulated') return { grade: 'simulated', value } as const;
  return recomputed(value, `100 × (${notAbove - sharing} + ${sharing} / 2) / ${count}`, sources);
}

/** At best alone on the first place that it may have, at worst on the last one with all that are left. */
const between = (rank: Value, low: number, high: number, count: number): Bounded =>
  boundedBy(
    rank,
    percentile(0, count - high + 1, count),
    percentile(count - low, 1, count),
    `100 × (0 + ${count - high + 1} / 2) / ${count} … 100 × (${count - low} + 1 / 2) / ${count}`,
  );

const boundedBy = (rank: Value, low: number, high: number, formula: string): Bounded => ({
  grade: 'bounded',
  low: Number(low.toPrecision(12)),
  high: Number(high.toPrecision(12)),
  statements: rank.grade === 'bounded' ? rank.statements : [],
  formula,
  sources: sourcesOf(rank),
});
