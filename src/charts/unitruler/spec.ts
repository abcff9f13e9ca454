/** What stands on the ruler of a unit: its own score, those of others, and what is only known within a range. */
import { compareRanks, isKnown, pointOf, type Bounded, type Value } from '../../model/grade.ts';
import { undisputedMean } from '../../model/level.ts';
import { readableScore } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { extentOf } from '../kit/ruler.ts';
import { cutOf, type Cut } from './cut.ts';

/** Units of whose scores the same is known: they share a band. */
export interface Band {
  readonly value: Bounded;
  readonly rows: readonly RankingRow[];
}

export interface RulerSpec {
  readonly ranking: Ranking;
  readonly row: RankingRow;
  readonly cut: Cut;
  /** The unit's own score: a point or a range. */
  readonly own: Value;
  /** Its score in the edition before, where both are of one framework. */
  readonly before: Value | undefined;
  readonly mean: Value | undefined;
  /** Others with a score, those that matter most to the unit first: the units beside it, the best, the last. */
  readonly others: readonly RankingRow[];
  /** Every score of the level, where they are too many to be named. */
  readonly all: readonly number[];
  readonly bands: readonly Band[];
}

/** More units than this stand on the ruler as strokes, and only some of them are named. */
const mostNamed = 9;
/** And more bands than this below it would be a chart of their own. */
const mostBands = 8;

const drawn = (value: Value | undefined): Value | undefined => (isKnown(value) ? value : undefined);

/** The units with a score, by how much they say to one of them: its neighbours, the best, the last, then the others. */
function othersOf({ rows }: Ranking, row: RankingRow): RankingRow[] {
  const placed = rows
    .filter((one) => one === row || pointOf(one.score) !== undefined)
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
  const own = placed.indexOf(row);
  const wanted = [own - 1, own + 1, 0, placed.length - 1, own - 2, own + 2];
  const rest = placed.length <= mostNamed ? placed.keys() : [];
  return [...new Set([...wanted, ...rest])]
    .flatMap((i) => placed[i] ?? [])
    .filter((one) => one !== row)
    .slice(0, placed.length <= mostNamed ? 5 : 4);
}

/** The ranges of the other units, those with the same in one band, in the order of the ranking. */
function bandsOf({ rows }: Ranking, row: RankingRow): Band[] {
  const ranged = rows
    .filter((one) => one !== row && readableScore(one).grade === 'bounded')
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
  const alike = Map.groupBy(ranged, (one) => {
    const value = readableScore(one);
    return value.grade === 'bounded' ? `${value.low} ${value.high}` : '';
  });
  return [...alike.values()].flatMap((group) => {
    const value = group[0] && readableScore(group[0]);
    return value?.grade === 'bounded' ? [{ value, rows: group }] : [];
  });
}

/** Undefined where nothing is known of the unit's score: then there is nothing to set beside the others. */
export function specOf(ranking: Ranking, row: RankingRow): RulerSpec | undefined {
  const own = drawn(readableScore(row));
  if (!own) return undefined;
  const before = ranking.previous ? drawn(row.previousScore) : undefined;
  const mean = undisputedMean(ranking);
  const bands = bandsOf(ranking, row);
  const points = ranking.rows.flatMap(({ score }) => pointOf(score) ?? []);
  const shown = bands.length <= mostBands ? bands : [];
  const values = [...points, ...extentOf([own, before, mean, ...shown.map(({ value }) => value)])];
  const most = ranking.scale === 'index' ? 1 : pointOf(ranking.maxPoints);
  const cut = cutOf(values, most);
  if (!cut) return undefined;
  const others = othersOf(ranking, row);
  const all = points.length > mostNamed ? points : [];
  return { ranking, row, cut, own, before, mean, others, all, bands: shown };
}
