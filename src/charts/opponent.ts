/** What a unit's score is held against: the mean of its level, the unit above it, or its own score of last time. */
import { rowsAbove } from '../domain/above.ts';
import { indicatorParts, meanParts, pillarParts, type Parts } from '../domain/account.ts';
import { pointOf, type Value } from '../domain/grade.ts';
import type { SourceId } from '../domain/ids.ts';
import type { Ranking, RankingRow } from '../domain/scored.ts';
import { differenceWords } from '../i18n/charts-differences.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { nameOf, unitOf, type Context } from './context.ts';
import { once } from './once.ts';
import { sourcesOf } from './reading.ts';
import { findRow } from './row.ts';

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
  /** The total as the ranking has it; absent where it is no point. */
  readonly total: number | undefined;
  /** Whether any of it is simulated, and the documents that it rests on. */
  readonly simulated: boolean;
  readonly sources: readonly SourceId[];
}

function standingOf(rows: readonly RankingRow[]): Pick<Side, 'simulated' | 'sources'> {
  const values: readonly Value[] = rows.flatMap(({ score, parts }) => [score, ...parts.map((part) => part.score)]);
  return { simulated: values.some(({ grade }) => grade === 'simulated'), sources: sourcesOf(values) };
}

/** The side of one row. */
export const sideOf = (name: string, row: RankingRow, ranking: Ranking): Side => ({
  name,
  pillars: pillarParts(row, ranking),
  indicators: indicatorParts(row, ranking),
  total: pointOf(row.score),
  ...standingOf([row]),
});

/** A mean over some units would be another mean: where rows are missing it is not known. */
const complete = (ranking: Ranking): boolean => ranking.rows.length === ranking.unitCount;

const meanSide = once((ranking): Omit<Side, 'name'> => ({
  pillars: complete(ranking) ? meanParts(ranking.rows.map((row) => pillarParts(row, ranking))) : [],
  indicators: complete(ranking) ? meanParts(ranking.rows.map((row) => indicatorParts(row, ranking))) : [],
  // The parts are held against each other, not against what is printed.
  total: undefined,
  ...standingOf(ranking.rows),
}));

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
    case 'mean':
      // While it is disputed what the mean is, nobody is held against one.
      return ranking.meanDisputed ? undefined : { name: t.mean, ...meanSide(ranking) };
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
