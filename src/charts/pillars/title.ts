/** The finding of the pillar chart. */
import { isWithheld } from '../../model/awaited.ts';
import { isPoint, pointOf } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { indexName } from '../../model/indexname.ts';
import { leading } from '../../model/leading.ts';
import { listed } from '../../model/list.ts';
import { shareFigure } from '../../model/partmargin.ts';
import { rowOf } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { partInSentence } from '../../model/text.ts';
import { unitOf, type Context } from '../../telling/context.ts';
import { fitting } from '../../telling/fitting.ts';
import { leadName } from '../../telling/glossedname.ts';
import { isSame, pointsText } from '../../telling/points.ts';
import { countText } from '../../telling/rankingwords.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { PillarRow } from './pillarrow.ts';
import { scoreOfMost } from './rows.ts';
import { standOut } from './standout.ts';
import { pillarWords } from './words.ts';

/**
 * The parts that a finding counts; how many of them are known, of how many in all; how many can be held against a mean, and
 * how many lie above and how many below it.
 */
export interface Count {
  readonly counted: readonly PillarRow[];
  readonly known: number;
  readonly all: number;
  readonly measured: number;
  readonly above: number;
  readonly below: number;
}

const share = ({ part, most }: PillarRow): number | undefined => {
  const point = pointOf(part?.score);
  return point === undefined || !most ? undefined : point / most;
};

/** Parts in which nothing is left to win. */
export const atMost = (rows: readonly PillarRow[]): PillarRow[] => rows.filter((row) => isSame(share(row) ?? 0, 1));

/** What is sure where only index values are known beside the total: score and rank of the unit. */
function totalTitle(ranking: Ranking, name: string, { score, rank }: RankingRow, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const index = `${indexName(ranking)} ${ranking.year}`;
  const total = t.pillarsTotal(name, index, textOf(score, locale));
  return isPoint(rank) ? `${total}, ${t.rankIn(textOf(rank, locale))}` : total;
}

/** That nothing is known of the parts: unpublished only where a document is known to withhold them. */
function unknownTitle(ranking: Ranking, name: string, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const words = isWithheld(ranking) ? t.pillarsUnknown : t.pillarsUnheld;
  return words(name, String(ranking.year), t[`parts_${ranking.scale}`]);
}

/** The finding in one line: in how many of the parts points are known, and in which nothing is left to win. */
export function pillarsTitle(
  ranking: Ranking,
  unit: UnitId,
  rows: readonly PillarRow[],
  count: Count,
  locale: Locale,
  context: Context,
): string {
  const name = leadName(unitOf(unit, context), locale);
  const row = rowOf(ranking, unit);
  if (count.counted.length === 0 && rows.length > 0 && isPoint(row.score))
    return totalTitle(ranking, name, row, locale);
  if (!count.counted.some((row) => isPoint(row.part?.score))) return unknownTitle(ranking, name, locale);
  return ranking.scale === 'index'
    ? indexTitle(ranking, name, count, locale)
    : pointsTitle(ranking, name, count, locale);
}

/** The words for the parts that a number counts: all there are, only those that are published, or those with a mean. */
function countedWords({ scale }: Ranking, { known, all, measured }: Count, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const parts = t[`parts_${scale}`];
  if (measured > 0 && measured < known) return t.meanParts(parts);
  return known === all ? parts : t.publishedParts(parts);
}

/** The score of a part as a title has it. */
function scoreIn({ part }: PillarRow, ranking: Ranking, locale: Locale): string {
  const score = part?.score;
  if (score === undefined) return '';
  return score.grade === 'recomputed' ? pointsText(score.value, ranking, locale) : textOf(score, locale);
}

/** In how many parts a unit lies above the mean, and in which it stands out: never the part that is merely the largest. */
function againstMean(ranking: Ranking, name: string, count: Count, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const [above, measured] = [count.above, count.measured].map((n) => countText(n, locale)) as [string, string];
  const parts = [countedWords(ranking, count, locale), String(ranking.year)] as const;
  const start =
    count.measured > 1 && count.above === count.measured
      ? t.pillarsAllAbove(name, measured, ...parts)
      : count.measured > 1 && count.below === count.measured
        ? t.pillarsAllBelow(name, measured, ...parts)
        : count.above === 0 && count.measured > 1
          ? t.pillarsNoneAbove(name, measured, ...parts)
          : t.pillarsAbove(name, above, measured, ...parts);
  const most = standOut(ranking, count.counted);
  // Of a name too long to say more with.
  const brief = t.pillarsAboveBrief(name, above, measured, parts[0]);
  if (!most) return fitting([start, brief]);
  const clause = most.isAbove ? t.furthestAbove : t.furthestBelow;
  const score = (ranking.scale === 'points' ? scoreOfMost : scoreIn)(most.row, ranking, locale);
  const part = most.row.pillar.name[locale];
  if (count.measured === 1) {
    const words = most.isAbove ? t.pillarsOneAbove : t.pillarsOneBelow;
    return fitting([` (${score})`, ''].map((told) => words(name, part + told, String(ranking.year))));
  }
  return fitting([start + clause(part, score), start + (most.isAbove ? t.mostAbove : t.mostBelow)(part), start, brief]);
}

/** Against the mean where there is one; else the highest part, or all that rounding does not tell apart, each with its score. */
function indexTitle(ranking: Ranking, name: string, count: Count, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const { counted, known, measured } = count;
  const year = String(ranking.year);
  const tops = leading(counted, ({ part, pillar, most }) => shareFigure(ranking, pillar.code, part?.score, most));
  const [first] = tops;
  if (!first) return unknownTitle(ranking, name, locale);
  if (known === 1 && (count.all !== 1 || measured === 0))
    return t.pillarsOnly(name, year, first.pillar.name[locale], scoreIn(first, ranking, locale));
  if (measured > 0) return againstMean(ranking, name, count, locale);
  const best = listed(
    tops.map((row) => `${row.pillar.name[locale]} (${scoreIn(row, ranking, locale)})`),
    locale,
  );
  const bestNames = listed(
    tops.map((row) => row.pillar.name[locale]),
    locale,
  );
  const told = countedWords(ranking, count, locale);
  return fitting([best, bestNames].map((text) => t.pillarsTitleAlone(name, year, told, text)));
}

/** Against the mean where there is one; else the parts at their maximum, or the one that surely comes closest to it. */
function pointsTitle(ranking: Ranking, name: string, count: Count, locale: Locale): string {
  const t = strings(pillarWords, locale);
  const { counted, known, all, measured } = count;
  const [year, parts] = [String(ranking.year), t[`parts_${ranking.scale}`]];
  const number = (n: number) => countText(n, locale);
  const full = atMost(counted);
  if (measured > 0) return againstMean(ranking, name, count, locale);
  const shares = counted.filter((row) => share(row) !== undefined);
  const tops = leading(shares, ({ part, pillar, most }) => shareFigure(ranking, pillar.code, part?.score, most));
  const [top] = tops;
  // What is known is known to be all there is to have: the others are told below.
  if (known < all && full.length === known) {
    const names = listed(
      full.map(({ pillar }) => partInSentence(pillar.name[locale])),
      locale,
    );
    const [first, ...others] = full;
    const score = first && others.length === 0 ? scoreOfMost(first, ranking, locale) : '';
    return fitting([
      ...(score ? [t.pillarsFullOne(name, year, names, score)] : []),
      t.pillarsFullNames(name, year, names),
      t.pillarsSome(name, number(known), number(all), parts, year),
    ]);
  }
  const clause =
    full.length > 0
      ? t.pillarsFull(number(full.length), parts)
      : shares.length === all && tops.length === 1 && top
        ? t.pillarsNearest(top.pillar.name[locale], scoreOfMost(top, ranking, locale))
        : undefined;
  const brief =
    full.length > 0 ? t.pillarsFullBrief(number(full.length)) : top && t.pillarsNearestBrief(top.pillar.name[locale]);
  const start =
    known === all ? t.pillarsKnown(name, parts, year) : t.pillarsSome(name, number(known), number(all), parts, year);
  return fitting([...(clause === undefined ? [] : [clause, brief].map((words) => `${start}; ${words}`)), start]);
}
