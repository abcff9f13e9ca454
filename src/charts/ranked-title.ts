import { max } from 'd3';
import { isPoint, pointOf } from '../domain/grade.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Ranking, RankingRow } from '../domain/scored.ts';
import { chartWords } from '../i18n/charts.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { nameOf, unitOf, type Context } from './context.ts';
import { nameWithRange, rankText } from './firmness.ts';
import { atRank, countText, listed, namesOf, scoreText, unitsName } from './ranking-words.ts';

/** Units that a word puts in their place ("dẫn đầu"), each with the range of its rank. */
const heldBy = (rows: readonly RankingRow[], locale: Locale, context: Context): string =>
  listed(
    rows.map((row) => nameWithRange(nameOf(unitOf(row.unit, context), locale), row, locale)),
    locale,
  );

/** The finding of a ranking, as far as what is published allows one. `focus` names units the reader came for. */
export function rankedTitle(ranking: Ranking, locale: Locale, context: Context, focus: readonly UnitId[] = []): string {
  const t = strings(chartWords, locale);
  const { rows, unitCount } = ranking;
  const scored = rows.filter((row) => isPoint(row.score));
  const ranked = rows.filter((row) => isPoint(row.rank));
  const count = (n: number) => countText(n, locale);
  const [of, units] = [count(unitCount), unitsName(ranking, locale)];
  const leaders = atRank(rows, 1);
  const leader = heldBy(leaders, locale, context);
  const best = leaders[0]?.score;

  if (scored.length + ranked.length === 0) return t.nothingKnown(of, units);
  // Where it is unclear among whom the ranks were given, nobody can be said to lead.
  if (ranking.rankScopeUnclear) return t.scopeUnclear(count(scored.length), of, units);
  if (scored.length === 0)
    return leader ? t.ranksOnly(leader, of, units) : t.someRanks(count(ranked.length), of, units);
  if (!leader || !isPoint(best) || best === undefined) return t.someKnown(count(scored.length), of, units);

  const score = scoreText(ranking, best, locale);
  // A score that was printed but cannot be read is no unpublished one.
  const unscored = unitCount - rows.filter((row) => isPoint(row.score) || row.score.grade === 'published').length;
  if (unscored > 0) {
    const forced = rows.filter((row) => row.score.grade === 'bounded').length === unscored;
    const bare = ranked.length === unitCount ? t.leadsRanksOnly : t.leadsPartial;
    const words = forced ? t.leadsForced : bare;
    return words(leader, score, count(unscored), of, units);
  }
  const placed = focus.flatMap((id) => {
    const row = rows.find((r) => r.unit === id);
    return row && isPoint(row.rank) ? [t.placed(namesOf([row], locale, context), rankText(row, locale))] : [];
  });
  if (placed.length > 0) return t.leadsFocus(leader, score, listed(placed, locale));
  const lastRank = max(rows, (row) => pointOf(row.rank)) ?? 1;
  const last = atRank(rows, lastRank);
  const low = last[0]?.score;
  return low ? t.leadsAll(leader, score, heldBy(last, locale, context), scoreText(ranking, low, locale)) : leader;
}
