/** What a unit's score is held against: the mean of its level, the unit above it, or its own score of last time. */
import { fsum } from 'd3';
import { rowsAbove } from '../../model/above.ts';
import { indicatorParts, meanParts, pillarParts, type Parts } from '../../model/account.ts';
import { pointOf, type Value } from '../../model/grade.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { nameOf, unitOf, type Context } from '../../telling/context.ts';
import { totalMean } from '../../model/level.ts';
import { once } from '../../model/once.ts';
import { addedMargin, addedMeanMargin } from '../../model/partmargin.ts';
import { countText } from '../../telling/rankingwords.ts';
import { documentsOf } from '../../model/documents.ts';
import { findRow } from '../../model/rows.ts';
import { differenceWords } from './words.ts';

/** `previous` brings last edition's ranking, or nothing where there is none to compare with. */
export type Against =
  | { readonly kind: 'mean' }
  | { readonly kind: 'above' }
  | { readonly kind: 'previous'; readonly ranking: Ranking | undefined };

/** One side of a difference. */
export interface Side {
  /** What the other side is called in a sentence. */
  readonly name: string;
  readonly pillars: Parts;
  readonly indicators: Parts;
  /** The total as the ranking has it; absent where it is no point, and of a mean whose parts add up to it. */
  readonly total: number | undefined;
  /** How far rounding may have moved what a pillar adds. */
  readonly margin: (code: string) => number;
  /** Whether any of it is simulated, and the documents that it rests on. */
  readonly simulated: boolean;
  readonly sources: readonly SourceId[];
}

function standingOf(rows: readonly RankingRow[]): Pick<Side, 'simulated' | 'sources'> {
  const values: readonly Value[] = rows.flatMap(({ score, parts }) => [score, ...parts.map((part) => part.score)]);
  return { simulated: values.some(({ grade }) => grade === 'simulated'), sources: documentsOf(values) };
}

/** The side of one row. */
export const sideOf = (name: string, row: RankingRow, ranking: Ranking): Side => ({
  name,
  pillars: pillarParts(row, ranking),
  indicators: indicatorParts(row, ranking),
  total: pointOf(row.score),
  margin: (code) => addedMargin(ranking, row, code),
  ...standingOf([row]),
});

/**
 * The mean of each part over the units that have it. Where all have all, the means add up to that of the totals; else the
 * total is held against the mean of the totals, as elsewhere on the site, or against that of the units that have one.
 */
const meanSide = once((ranking): Omit<Side, 'name'> & { readonly units: number } => {
  const pillars = meanParts(ranking.rows.map((row) => pillarParts(row, ranking)));
  const isWhole = pillars.every(({ count }) => count === ranking.unitCount);
  const totals = ranking.rows.flatMap(({ score }) => pointOf(score) ?? []);
  const known = pointOf(totalMean(ranking));
  const some = totals.length > 0 ? fsum(totals) / totals.length : undefined;
  return {
    pillars,
    indicators: meanParts(ranking.rows.map((row) => indicatorParts(row, ranking))),
    // Printed means may be disputed; the parts are held against each other, not against what is printed.
    total: isWhole ? undefined : (known ?? some),
    units: isWhole || known !== undefined ? ranking.unitCount : totals.length,
    margin: (code) => addedMeanMargin(ranking, code),
    ...standingOf(ranking.rows),
  };
});

const above = once((ranking) => rowsAbove(ranking, ({ unit }) => unit));

/**
 * The other side; undefined where there is none (first in the ranking, no last edition, a unit that is new), where it is
 * not known who stands above, and where the mean is disputed.
 */
export function opponent(
  ranking: Ranking,
  row: RankingRow,
  against: Against,
  locale: Locale,
  context: Context,
): Side | undefined {
  const t = strings(differenceWords, locale);
  switch (against.kind) {
    case 'mean': {
      // While it is disputed what the mean is, nobody is held against one.
      if (ranking.meanDisputed) return undefined;
      const { units, ...side } = meanSide(ranking);
      const name = units === ranking.unitCount ? t.mean : t.meanOfSome(countText(units, locale));
      return { name, ...side };
    }
    case 'above': {
      const place = pointOf(row.rank);
      const other = place === undefined ? undefined : above(ranking).get(place);
      return other && sideOf(nameOf(unitOf(other.unit, context), locale), other, ranking);
    }
    case 'previous': {
      const before = against.ranking && findRow(against.ranking, row.unit);
      return before && against.ranking && sideOf(t.ownYear(String(against.ranking.year)), before, against.ranking);
    }
  }
}
