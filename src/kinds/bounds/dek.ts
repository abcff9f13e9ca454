/** What a page of intervals says first: which values they are of, and what kinds of sentences force them. */
import type { Explanation, Fact } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { boundWords } from './words.ts';

/** The same sentence may tell of several: a rise of the mean tells of both. */
const told = {
  scores: ['score'],
  order: ['rank', 'rank_range', 'rank_change', 'order'],
  means: ['mean', 'mean_some', 'mean_change', 'sum'],
  rises: ['change_min', 'change_max', 'all_rose', 'mean_change'],
} as const;

/** Whether scores are forced into intervals; else ranks alone are. */
export const forcesScores = (explanations: readonly Pick<Explanation, 'metric'>[]): boolean =>
  explanations.some(({ metric }) => metric === 'score');

/** `facts` are the sentences that the page quotes. */
export function dekOf(
  explanations: readonly Pick<Explanation, 'metric'>[],
  facts: readonly Pick<Fact, 'kind'>[],
  locale: Locale,
): string {
  const t = strings(boundWords, locale);
  const kinds = new Set(facts.map(({ kind }) => kind));
  const named = (['scores', 'order', 'means', 'rises'] as const)
    .filter((one) => told[one].some((kind) => kinds.has(kind)))
    .map((one) => t[`dek_${one}`])
    .join(', ');
  return (forcesScores(explanations) ? t.dek : t.dekRanks)(named);
}
