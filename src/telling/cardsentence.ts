/** What the first screen of a scorecard says beside the rank: the score, how far it lies from the mean, how the rank moves with the weights. */
import { cutOutward, formatEnds, formatNumber } from '../model/format.ts';
import { pointOf } from '../model/grade.ts';
import { joined, phrase, type Html } from '../model/html.ts';
import { readableScore } from '../model/rows.ts';
import type { Ranking } from '../model/scored.ts';
import { cardWords } from '../words/cards.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import type { Placing } from './findings.ts';
import { isFirm, rangeText } from './firmness.ts';
import { isSame, pointsText } from './points.ts';
import { graded, textOf } from './reading.ts';

/** A figure with the word for points; of an index the figure alone. */
const withWord = (text: string, { scale }: Ranking, locale: Locale): string =>
  scale === 'index' ? text : strings(cardWords, locale).points(text);

/** Points with their word. */
export const amount = (value: number, ranking: Ranking, locale: Locale): string =>
  withWord(pointsText(Math.abs(value), ranking, locale), ranking, locale);

/** The same of the end of a range, cut outward so that it holds the true one. */
export const atMostAmount = (value: number, ranking: Ranking, locale: Locale): string => {
  const most = cutOutward(Math.abs(value), 'high', ranking.scale === 'index' ? 4 : 2);
  return withWord(formatNumber(most, locale), ranking, locale);
};

function scoreSentence({ ranking, row }: Placing, locale: Locale): Html | undefined {
  const t = strings(cardWords, locale);
  const score = readableScore(row);
  if (score.grade === 'bounded')
    return score.open === 'low'
      ? phrase(t.scoreAtMost, graded('score', score, locale, formatEnds(score, locale)[1]))
      : phrase(t.scoreWithin, graded('score', score, locale));
  if (pointOf(score) === undefined) return undefined;
  const most = pointOf(ranking.maxPoints);
  const figure = graded('score', score, locale);
  const told =
    ranking.scale === 'index'
      ? phrase(t.index, figure)
      : most === undefined
        ? phrase(t.score, figure)
        : phrase(t.scoreOf, figure, formatNumber(most, locale));
  const gap = pointOf(row.gapToMean);
  if (!row.gapToMean || gap === undefined) return phrase(t.noMean, told);
  if (isSame(gap, 0)) return phrase(t.atMean, told);
  return phrase(
    gap > 0 ? t.aboveMean : t.belowMean,
    told,
    graded('gap', row.gapToMean, locale, amount(gap, ranking, locale)),
  );
}

/** How far the rank moves with the weights of the parts; undefined where that is not known. */
export function firmnessSentence({ row }: Placing, locale: Locale): string | undefined {
  const t = strings(cardWords, locale);
  if (!row.rankRange) return undefined;
  return isFirm(row) ? t.sameUnderWeights : t.ranksUnderWeights(rangeText(row.rankRange));
}

/** The sentences, each value with its grade for those who do not see a mark; undefined where there is nothing to say. */
export function cardSentence(placing: Placing, locale: Locale): Html | undefined {
  const told = joined([scoreSentence(placing, locale), firmnessSentence(placing, locale)], ' ');
  return String(told) === '' ? undefined : told;
}

/** The rank in words, for those who do not see the large figure: "Hạng 3 trên 8". */
export function rankSentence({ ranking, row }: Placing, locale: Locale): string {
  const t = strings(cardWords, locale);
  const rank = textOf(row.rank, locale);
  return ranking.unitCountAssumed || ranking.rankScopeUnclear
    ? t.rankAlone(rank)
    : t.rankOf(rank, formatNumber(ranking.unitCount, locale));
}
