import { max } from 'd3';
import { isDefined } from '../../model/defined.ts';
import { isPoint, pointOf } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import { unitOf, type Context } from '../../telling/context.ts';
import { nameWithRange, rankText } from '../../telling/firmness.ts';
import { firstRows } from '../../telling/firstrows.ts';
import { fitting } from '../../telling/fitting.ts';
import { sentenceName } from '../../telling/glossedname.ts';
import { byPlace } from '../../telling/place.ts';
import { isSame, withUnit } from '../../telling/points.ts';
import { countText, rowNames, unitsName } from '../../telling/rankingwords.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { wordsFor } from './told.ts';
import { rankedWords } from './words.ts';

/** Units that a word puts in their place ("dẫn đầu"), each with the range of its rank. */
const heldBy = (rows: readonly RankingRow[], locale: Locale, context: Context): string =>
  listed(
    rows.map((row) => nameWithRange(sentenceName(unitOf(row.unit, context), locale), row, locale)),
    locale,
  );

/** More than so many at the top are counted, not named. */
const many = 2;

/** The score of each in a sentence, each text once. */
function scoresOf(rows: readonly RankingRow[], ranking: Ranking, locale: Locale): string {
  const texts = rows.map(({ score }) => textOf(score, locale));
  return withUnit(listed([...new Set(texts)], locale), ranking, locale);
}

/** Words for some of the units, and for all of them: out of a number only where a source prints it. */
function countsIn(ranking: Ranking, locale: Locale) {
  const t = strings(rankedWords, locale);
  const [of, units] = [countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  return ranking.unitCountAssumed
    ? { some: (n: number) => t.someUnits(countText(n, locale), units), all: t.theUnits(units) }
    : { some: (n: number) => t.someOf(countText(n, locale), of, units), all: t.someUnits(of, units) };
}

/** What is known where nobody can be said to lead: the highest of the scores, for there may be higher ones. */
function highestOf(scored: readonly RankingRow[], ranking: Ranking, locale: Locale, context: Context): string[] {
  const t = wordsFor(ranking, locale);
  const top = max(scored, ({ score }) => pointOf(score));
  const highest = scored.filter(({ score }) => pointOf(score) === top);
  const names = rowNames(highest, locale, context);
  const score = scoresOf(highest, ranking, locale);
  const n = countText(scored.length, locale);
  return scored.length === 1
    ? [t.scoredOne(capitalized(names), score)]
    : [t.scoredBest(n, unitsName(ranking, locale), names, score), t.scoredOne(capitalized(names), score)];
}

/** What a level that no unit is known of is said to be on average; a mean that its own text contradicts is called so. */
function meanTitle(ranking: Ranking, locale: Locale): string | undefined {
  const { mean, meanDisputed, meanYears } = ranking;
  if (!isPoint(mean) || mean === undefined) return undefined;
  const t = wordsFor(ranking, locale);
  const text = textOf(mean, locale);
  const { all } = countsIn(ranking, locale);
  if (meanYears) return t.meanOfYears(unitsName(ranking, locale), text, listed(meanYears.map(String), locale));
  return meanDisputed ? t.meanPrinted(all, text) : t.meanAlone(capitalized(all), withUnit(text, ranking, locale));
}

/** How many lie above the mean, where the score of each is known and none lies on it within rounding. */
function aboveMean(ranking: Ranking, locale: Locale): string | undefined {
  const { rows, unitCount, unitCountAssumed, meanDisputed } = ranking;
  const gaps = rows.map(({ gapToMean }) => pointOf(gapToMean)).filter(isDefined);
  if (unitCountAssumed || meanDisputed || gaps.length !== unitCount || gaps.some((gap) => isSame(gap, 0)))
    return undefined;
  return countsIn(ranking, locale).some(gaps.filter((gap) => gap > 0).length);
}

/** Who leads, and what else is known of the order, the most telling first; never who is last. */
function leadTitles(
  ranking: Ranking,
  leaders: readonly RankingRow[],
  locale: Locale,
  context: Context,
  focus: readonly UnitId[],
): string[] {
  const t = wordsFor(ranking, locale);
  const { rows } = ranking;
  const known = rows.filter((row) => isPoint(row.rank));
  const leader = capitalized(heldBy(leaders, locale, context));
  const best = leaders[0]?.score;
  const isScored = best !== undefined && isPoint(best);
  const score = isScored ? scoresOf(leaders, ranking, locale) : '';
  const placed = known
    .filter(({ unit }) => focus.includes(unit))
    .toSorted(byPlace(context))
    .map((row) => t.placed(rowNames([row], locale, context), rankText(row, locale)));
  // A place that follows from scores may be another's within their rounding: that of the first is asked for, above.
  const second = rows.filter(({ rank }) => rank.grade !== 'recomputed' && pointOf(rank) === 2);
  const next = heldBy(second, locale, context);
  const above = aboveMean(ranking, locale);
  const { all } = countsIn(ranking, locale);
  const alone = leaders.length > many ? t.leadMany(countText(leaders.length, locale), all) : t.leadsBare(leader, all);
  if (!isScored) return [...(second.length > 0 ? [t.firstSecond(leader, next)] : []), alone];
  return [
    ...(placed.length > 0 ? [t.leadsFocus(leader, score, listed(placed, locale))] : []),
    ...(above === undefined ? [] : [t.leadsAbove(leader, score, above)]),
    ...(second.length > 0 && second.every((row) => isPoint(row.score))
      ? [t.leadsSecond(leader, score, next, scoresOf(second, ranking, locale))]
      : []),
    ...(second.length > 0 ? [t.leadsNext(leader, score, next)] : []),
    t.leads(leader, score),
    alone,
  ];
}

/**
 * The finding of a ranking: what is known, and nothing of what is not. `focus` has units the reader came for: they are
 * named by rank where there is room.
 */
export function rankedTitle(ranking: Ranking, locale: Locale, context: Context, focus: readonly UnitId[] = []): string {
  const t = wordsFor(ranking, locale);
  const scored = ranking.rows.filter((row) => isPoint(row.score));
  const known = ranking.rows.filter((row) => isPoint(row.rank));
  const { some, all } = countsIn(ranking, locale);
  if (scored.length + known.length === 0) return meanTitle(ranking, locale) ?? t.nothingKnown(all);
  // Where it is unclear among whom the ranks were given, nobody can be said to lead.
  const leaders = ranking.rankScopeUnclear ? [] : firstRows(ranking);
  if (leaders.length > 0) return fitting(leadTitles(ranking, leaders, locale, context, focus));
  return scored.length > 0 ? fitting(highestOf(scored, ranking, locale, context)) : t.someRanks(some(known.length));
}

/** How much of a ranking is known, for the line below its title; nothing where all scores are. */
export function knownText(ranking: Ranking, locale: Locale): string | undefined {
  const t = strings(rankedWords, locale);
  const { rows, unitCount } = ranking;
  const scored = rows.filter((row) => isPoint(row.score)).length;
  // Of nothing the chart itself says what is missing.
  if (scored === unitCount || scored === 0) return undefined;
  const count = (n: number) => countText(n, locale);
  const ranges = rows.filter((row) => row.score.grade === 'bounded').length;
  // Printed, but not as a number: neither a score nor missing.
  const unreadable = rows.filter((row) => row.score.grade === 'published' && !isPoint(row.score));
  const parts = [
    t.knownScores(countsIn(ranking, locale).some(scored)),
    ranges > 0 && t.knownRanges(count(ranges)),
    unreadable.length > 0 &&
      t.knownUnreadable(
        count(unreadable.length),
        listed(
          unreadable.map(({ score }) => textOf(score, locale)),
          locale,
        ),
      ),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
