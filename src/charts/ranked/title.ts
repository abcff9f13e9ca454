import { isPoint } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { nameOf, unitOf, type Context } from '../../telling/context.ts';
import { atEnd } from '../../telling/ends.ts';
import { nameWithRange, rankText } from '../../telling/firmness.ts';
import { byPlace } from '../../telling/place.ts';
import { countText, rowNames, unitsName } from '../../telling/rankingwords.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { wordsFor } from './told.ts';
import { rankedWords } from './words.ts';

/** Units that a word puts in their place ("dẫn đầu"), each with the range of its rank. */
const heldBy = (rows: readonly RankingRow[], locale: Locale, context: Context): string =>
  listed(
    rows.map((row) => nameWithRange(nameOf(unitOf(row.unit, context), locale), row, locale)),
    locale,
  );

/** The score of each in a sentence, each text once. */
function scoresOf(rows: readonly RankingRow[], ranking: Ranking, locale: Locale): string {
  const texts = rows.map(({ score }) => textOf(score, locale));
  const text = listed([...new Set(texts)], locale);
  return ranking.scale === 'points' ? strings(rankedWords, locale).points(text) : text;
}

/** Words for some of the units, and for all of them: out of a number only where a source prints it. */
function countsIn(ranking: Ranking, locale: Locale) {
  const t = strings(rankedWords, locale);
  const [of, units] = [countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  return ranking.unitCountAssumed
    ? { some: (n: number) => t.someUnits(countText(n, locale), units), all: t.theUnits(units) }
    : { some: (n: number) => t.someOf(countText(n, locale), of, units), all: t.someUnits(of, units) };
}

/** The finding of a ranking, as far as what is published allows one. `focus` has units the reader came for: they are named by rank. */
export function rankedTitle(ranking: Ranking, locale: Locale, context: Context, focus: readonly UnitId[] = []): string {
  const t = wordsFor(ranking, locale);
  const { rows, unitCount, unitCountAssumed } = ranking;
  const scored = rows.filter((row) => isPoint(row.score));
  const ranked = rows.filter((row) => isPoint(row.rank));
  const count = (n: number) => countText(n, locale);
  const [of, units] = [count(unitCount), unitsName(ranking, locale)];
  const { some, all } = countsIn(ranking, locale);
  const leaders = atEnd(ranking, 'first');
  const leader = heldBy(leaders, locale, context);
  const best = leaders[0]?.score;

  if (scored.length + ranked.length === 0) return t.nothingKnown(unitCountAssumed ? undefined : of, units);
  // Where it is unclear among whom the ranks were given, nobody can be said to lead.
  if (ranking.rankScopeUnclear) return t.scopeUnclear(some(scored.length));
  if (scored.length === 0) return leader ? t.ranksOnly(leader, all) : t.someRanks(some(ranked.length));
  if (!leader || !isPoint(best) || best === undefined) return t.someKnown(some(scored.length));

  const score = scoresOf(leaders, ranking, locale);
  // A score that was printed but cannot be read is no unpublished one.
  const unreadable = rows.filter((row) => row.score.grade === 'published' && !isPoint(row.score)).length;
  const unscored = unitCount - scored.length - unreadable;
  if (unscored > 0) {
    const forced = rows.filter((row) => row.score.grade === 'bounded').length === unscored;
    // Of an unknown number nobody knows how many are missing.
    if (unitCountAssumed) {
      if (unreadable > 0) return t.leadsKnownUnreadable(leader, score, count(scored.length), count(unreadable));
      return (forced ? t.leadsKnownForced : t.leadsKnown)(leader, score, some(scored.length));
    }
    const bare = ranked.length === unitCount ? t.leadsRanksOnly : t.leadsPartial;
    const words = forced ? t.leadsForced : bare;
    return words(leader, score, count(unscored), of, units);
  }
  const placed = ranked
    .filter(({ unit }) => focus.includes(unit))
    .toSorted(byPlace(context))
    .map((row) => t.placed(rowNames([row], locale, context), rankText(row, locale)));
  if (placed.length > 0) return t.leadsFocus(leader, score, listed(placed, locale));
  // Who is last is known only where every unit's place is.
  const last = ranked.length === unitCount ? atEnd(ranking, 'last') : [];
  return last.length > 0
    ? t.leadsAll(leader, score, heldBy(last, locale, context), scoresOf(last, ranking, locale))
    : t.leads(leader, score);
}
