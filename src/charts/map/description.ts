/** What a map says of a unit's place in a ranking, value by value with its grade. */
import { isUnheld, type Value } from '../../model/grade.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { firmnessPhrase } from '../../telling/firmness.ts';
import { gradeWord, textOf } from '../../telling/reading.ts';
import { toldInside } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { mapWords } from '../../words/maps.ts';
import { strings } from '../../words/strings.ts';

/** Digits of a value: bounds are derived and would show all they have. The same as in a ranking. */
export const digitsOf = (value: Value, { scale }: Ranking): number | undefined =>
  value.grade === 'bounded' ? (scale === 'points' ? 2 : 4) : undefined;

function say(value: Value, words: (text: string) => string, none: string, ranking: Ranking, locale: Locale): string {
  if (value.grade === 'unpublished') return none;
  return `${words(textOf(value, locale, digitsOf(value, ranking)))} (${toldInside(value, locale)})`;
}

/** "hạng 3 (Công bố), khoảng hạng 2–4 (Tính lại); 574,7 điểm (Công bố)". */
export function describe(row: RankingRow, ranking: Ranking, locale: Locale): string {
  const t = strings(mapWords, locale);
  const { rank, score } = row;
  if (rank.grade === 'unpublished' && score.grade === 'unpublished')
    return isUnheld(rank) ? t.nothingHeld : t.nothingPublished;
  const points = ranking.scale === 'points' ? t.points : t.index;
  const place = (text: string): string => t.rank(text) + (ranking.rankScopeUnclear ? `, ${t.scopeUnclear}` : '');
  const range = firmnessPhrase(row, locale);
  const held = [say(rank, place, isUnheld(rank) ? t.noRankHeld : t.noRank, ranking, locale)];
  if (range !== undefined && row.rankRange) held.push(`${range} (${gradeWord(row.rankRange.grade, locale)})`);
  return [held.join(', '), say(score, points, isUnheld(score) ? t.noScoreHeld : t.noScore, ranking, locale)].join('; ');
}
