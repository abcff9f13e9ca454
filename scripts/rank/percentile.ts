/**
 * Percentile: where a unit stands among the units that were ranked, from nearly 0 (the last) to nearly 100 (the first).
 */
import { isDefined } from '../../src/model/defined.ts';
import { clean } from '../../src/model/dust.ts';
import { endsOf, pointOf, type Bounded, type Recomputed, type Simulated, type Value } from '../../src/model/grade.ts';
import { sortedSources, worked } from '../figure/values.ts';

/**
 * The percentile rank: the share of units with a lower score, and half of those with the same one, the unit itself
 * among them, times 100 (J. T. Roscoe, Fundamental Research Statistics, 1975; `percentileofscore(…, kind='mean')` of
 * SciPy). So the middle of an odd number of units stands at 50, and the percentiles of all units have the mean 50, ties
 * or none.
 */
const percentile = ({ below, sharing }: Neighbours, count: number): number => (100 * (below + sharing / 2)) / count;

/** Units below a place, and units that share it. */
interface Neighbours {
  readonly below: number;
  readonly sharing: number;
}

/** Where a unit may stand, at worst and at best. */
interface Extremes {
  readonly worst: Neighbours;
  readonly best: Neighbours;
}

/**
 * All that is known of one place: the units surely on it, those surely below it, and whether it is taken from above.
 */
interface Place {
  readonly taken: number;
  readonly below: number;
  /**
   * Units that share a better place take the ones that follow it: of three on the second, nobody is third or fourth.
   */
  readonly isCovered: boolean;
  /** The next place that somebody surely has. */
  readonly next: number;
}

/** What the ranks that are known say of every place, by its number. */
function placesOf(ranks: readonly Value[], count: number): readonly Place[] {
  const ends = ranks.map(endsOf).filter(isDefined);
  const counted = (numbers: readonly number[]) => {
    const found = new Array<number>(count + 2).fill(0);
    for (const one of numbers) found[one] = (found[one] ?? 0) + 1;
    return found;
  };
  const taken = counted(ends.filter(([low, high]) => low === high).map(([low]) => low));
  const lows = counted(ends.map(([low]) => low));
  const places: Place[] = [];
  for (let [place, below, next] = [count, 0, count + 1]; place > 0; place -= 1) {
    const own = taken[place] ?? 0;
    places[place] = { taken: own, below, isCovered: false, next };
    below += lows[place] ?? 0;
    if (own > 0) next = place;
  }
  let free = 0;
  return places.map((one, place) => {
    const isCovered = place < free;
    if (!isCovered) free = place + one.taken;
    return { ...one, isCovered };
  });
}

/** How few and how many units share a place with one that stands there; undefined where it cannot stand there. */
function sharingOn(place: number, { taken, below, isCovered, next }: Place, isOwn: boolean, count: number) {
  const least = isOwn ? taken : taken + 1;
  const most = Math.min(count - place + 1 - below, next - place);
  return isCovered || least > most ? undefined : { least, most };
}

/**
 * The best and the worst standing of a unit with a place from `low` to `high`: the further up the better, so the best
 * is with as few as may be on the first place that is left for it, the worst with as many as may be on the last one.
 */
function extremesOf(low: number, high: number, places: readonly Place[]): Extremes | undefined {
  const count = places.length - 1;
  const sharing = (place: number) => {
    const known = places[place];
    return known && sharingOn(place, known, low === high, count);
  };
  let [first, last] = [low, high];
  while (first < last && !sharing(first)) first += 1;
  while (last > first && !sharing(last)) last -= 1;
  const [best, worst] = [sharing(first), sharing(last)];
  return (
    best &&
    worst && {
      best: { below: count - first + 1 - best.least, sharing: best.least },
      worst: { below: count - last + 1 - worst.most, sharing: worst.most },
    }
  );
}

/**
 * The percentiles of units of these ranks, among so many units as take a place; undefined for a unit of whose rank
 * nothing is known, for all where nobody knows how many units there are, and where ranks contradict each other. Bounded
 * where the rank is, and where it is not known how many units share it; a simulated one is certain or not told at all,
 * because what is bounded is real.
 */
export function percentilesOf(
  ranks: readonly Value[],
  count: number | undefined,
): (Recomputed | Bounded | Simulated | undefined)[] {
  if (count === undefined) return ranks.map(() => undefined);
  const places = placesOf(ranks, count);
  return ranks.map((rank) => {
    const [low, high] = endsOf(rank) ?? [Infinity, Infinity];
    const found = high > count ? undefined : extremesOf(low, high, places);
    if (!found) return undefined;
    const { worst, best } = found;
    if (pointOf(rank) !== undefined && worst.sharing === best.sharing)
      return worked(percentile(best, count), formulaOf(best, count), [rank]);
    return rank.grade === 'simulated' ? undefined : boundedBy(rank, found, count);
  });
}

const formulaOf = ({ below, sharing }: Neighbours, count: number): string =>
  `100 × (${below} + ${sharing} / 2) / ${count}`;

const boundedBy = (rank: Value, { worst, best }: Extremes, count: number): Bounded => ({
  grade: 'bounded',
  low: clean(percentile(worst, count)),
  high: clean(percentile(best, count)),
  statements: rank.grade === 'bounded' ? rank.statements : [],
  formula: [worst, best].map((end) => formulaOf(end, count)).join(' … '),
  sources: sortedSources(rank),
});
