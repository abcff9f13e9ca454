/** What a reader must know of the ranks and ranges of a ranking, in a line each. */
import { endsOf, isPoint, pointOf } from '../../model/grade.ts';
import { listed } from '../../model/list.ts';
import { readableScore } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { tiedRank } from '../kit/ties.ts';
import { rankedWords } from './words.ts';

/** Ranks of which no source says among whom they were given. */
export function rankCaveat({ rows, rankScopeUnclear }: Ranking, locale: Locale): string | undefined {
  const ranks = rows.flatMap(({ rank }) => pointOf(rank) ?? []).toSorted((a, b) => a - b);
  if (!rankScopeUnclear || ranks.length === 0) return undefined;
  const told = listed(
    ranks.map((rank) => countText(rank, locale)),
    locale,
  );
  return strings(rankedWords, locale).scopeUnclear(told);
}

/**
 * Whether the range of a score reaches past the printed score of a unit that stands above or below: a printed figure is taken
 * for all that gives it by rounding or by cutting.
 */
function isWider(rows: readonly RankingRow[]): boolean {
  const scored = rows.filter(({ rank, score }) => isPoint(rank) && isPoint(score));
  return rows.some((row) => {
    const [own, place] = [readableScore(row), endsOf(row.rank)];
    if (own.grade !== 'bounded' || place === undefined) return false;
    return scored.some((other) => {
      const [rank, score] = [pointOf(other.rank) ?? 0, pointOf(other.score) ?? 0];
      return (rank <= place[0] && own.high > score) || (rank >= place[1] && own.low < score && own.open !== 'low');
    });
  });
}

/** All of them; none where nothing needs to be said. */
export function caveatsOf(ranking: Ranking, locale: Locale): string[] {
  const t = strings(rankedWords, locale);
  const tied = tiedRank(ranking.rows);
  return [
    rankCaveat(ranking, locale),
    tied === undefined ? undefined : t.tieOpen(countText(tied, locale)),
    isWider(ranking.rows) ? t.widerThanPrint : undefined,
  ].filter((words) => words !== undefined);
}
