/** The finding of a page in one sentence, made from the data: headings and descriptions of scorecards and rankings. */
import { formatEnds, formatValue } from '../model/format.ts';
import { endsOf, isKnown, isUnheld, pointOf } from '../model/grade.ts';
import { indexName } from '../model/indexname.ts';
import { once } from '../model/once.ts';
import type { Ranking, RankingRow, Unit } from '../model/scored.ts';
import { findings } from '../words/findings.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { headName } from './glossedname.ts';
import { kindWord } from './kindname.ts';
import { textOf } from './reading.ts';

/** A unit's row in one ranking. */
export interface Placing {
  readonly ranking: Ranking;
  readonly row: RankingRow;
}

const standingsByUnit = once((rankings: readonly Ranking[]) =>
  Map.groupBy(
    rankings
      .toSorted((a, b) => a.year - b.year)
      .flatMap((ranking) => ranking.rows.map((row): Placing => ({ ranking, row }))),
    ({ row }): string => row.unit,
  ),
);

/** The standings of a unit in some rankings, oldest first. */
export const placingsOf = (unit: Unit, rankings: readonly Ranking[]): readonly Placing[] =>
  standingsByUnit(rankings).get(unit.id) ?? [];

/** "/8" after a rank; empty where no source says among how many, or among whom, it was given. */
export const outOf = ({ unitCount, unitCountAssumed, rankScopeUnclear }: Ranking): string =>
  unitCountAssumed || rankScopeUnclear ? '' : `/${unitCount}`;

/** The newest standing in which something is known of the rank, else of the score, else the newest of all. */
export const leadPlacing = (standings: readonly Placing[]): Placing | undefined =>
  standings.findLast(({ row }) => isKnown(row.rank)) ??
  standings.findLast(({ row }) => isKnown(row.score)) ??
  standings.at(-1);

/** "Huyện Gia Viễn: hạng 3 trên 8 năm 2023, tăng 4 bậc". */
export function standingTitle(unit: Unit, standings: readonly Placing[], locale: Locale, district?: Unit): string {
  const name = headName(unit, locale, district);
  const t = strings(findings, locale);
  const newest = standings.at(-1);
  const lead = leadPlacing(standings);
  if (!newest || !lead) return name;
  const { ranking, row } = lead;
  if (pointOf(row.rank) !== undefined) {
    const place = textOf(row.rank, locale);
    if (ranking.rankScopeUnclear)
      return t.rankScopeUnclear(name, place, ranking.year, district ? kindWord(district, locale) : t.within);
    const moved = pointOf(row.rankChange);
    const known = ranking.unitCountAssumed
      ? t.rankedAlone(name, place, ranking.year)
      : t.ranked(name, place, ranking.unitCount, ranking.year);
    if (lead !== newest)
      return `${known}; ${(isUnheld(newest.row.rank) ? t.laterUnheld : t.laterUnpublished)(newest.ranking.year)}`;
    if (moved === undefined) return known;
    const { year, previousYear = year - 1 } = ranking;
    return `${known}${t.moved(moved)}${previousYear === year - 1 ? '' : t.since(previousYear)}`;
  }
  if (row.rank.grade === 'bounded') {
    const [low, high] = formatEnds(row.rank, locale);
    // A rank that an earlier edition has is known better than the range of this one.
    const before = standings.findLast((one) => pointOf(one.row.rank) !== undefined && !one.ranking.rankScopeUnclear);
    const told = before ? t.rankedBefore(name, textOf(before.row.rank, locale), before.ranking.year) : t.named(name);
    return ranking.unitCountAssumed
      ? t.rankRangeAlone(told, low, high, ranking.year)
      : t.rankRange(told, low, high, ranking.unitCount, ranking.year);
  }
  if (pointOf(row.score) !== undefined) return t.scored(name, textOf(row.score, locale), ranking.scale, ranking.year);
  return (isUnheld(newest.row.rank) ? t.rankUnheld : t.rankUnpublished)(name, newest.ranking.year);
}

/** One sentence with the score where there is one, for the description and below the heading. */
export function standingSentence(standings: readonly Placing[], locale: Locale): string {
  const t = strings(findings, locale);
  return standings
    .map(({ ranking, row }) => {
      const score = pointOf(row.score);
      if (score === undefined && row.score.grade === 'published')
        return t.scoreUnreadable(indexName(ranking), ranking.year, row.score.verbatim);
      const { mean } = ranking;
      const index = indexName(ranking);
      if (row.score.grade === 'bounded' && row.score.open === 'low')
        return (ranking.unread ? t.scoreAtMostUnread : t.scoreAtMost)(
          index,
          ranking.year,
          formatEnds(row.score, locale)[1],
        );
      if (row.score.grade === 'bounded')
        return (ranking.unread ? t.scoreBoundedUnread : t.scoreBounded)(
          index,
          ranking.year,
          ...formatEnds(row.score, locale),
        );
      if (score === undefined) return (isUnheld(row.score) ? t.scoreUnheld : t.scoreUnpublished)(index, ranking.year);
      const shown = formatValue(row.score, locale) ?? '';
      if (mean === undefined || ranking.meanDisputed) return t.scoreAlone(index, ranking.year, shown);
      return t.scoreAgainstMean(index, ranking.year, shown, formatValue(mean, locale, 4) ?? '');
    })
    .toReversed()
    .join(' ');
}

/** How much of a ranking is known: units with a score, with a rank, with a range of ranks only, and all. */
export const knownCounts = once(({ unitCount, rows }) => ({
  all: unitCount,
  scores: rows.filter((row) => pointOf(row.score) !== undefined).length,
  ranks: rows.filter((row) => pointOf(row.rank) !== undefined).length,
  ranges: rows.filter((row) => row.rank.grade === 'bounded').length,
}));

/** Rows by every place in which they may stand, in the order of the ranking. */
const rowsByPlace = once((ranking) => {
  const found = new Map<number, Set<RankingRow>>();
  for (const row of ranking.rows) {
    const [low, high] = endsOf(row.rank) ?? [1, 0];
    for (let place = low; place <= high; place++) found.set(place, (found.get(place) ?? new Set()).add(row));
  }
  return found;
});

/** More units than this are no neighbours: a unit that may stand anywhere has none. */
const mostNeighbours = 9;

/**
 * Units whose place is at most two from that of a unit, itself among them, in the order of the ranking. Places that lie
 * between but are not known leave a gap, so a unit of rank 3 has none of rank 16 beside it. None where the unit's own
 * place is so open that half the ranking would do.
 */
export function neighboursOf({ ranking, row }: Placing): RankingRow[] {
  const [low, high] = endsOf(row.rank) ?? [1, 0];
  const near = new Set<RankingRow>();
  for (let place = low - 2; place <= high + 2 && low <= high; place++)
    for (const other of rowsByPlace(ranking).get(place) ?? []) near.add(other);
  return near.size > mostNeighbours ? [] : [...near];
}
