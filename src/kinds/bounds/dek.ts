/** What a page of intervals says first: which values they are of, and what kinds of sentences force them. */
import type { Explanation } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { saidKinds } from './said.ts';
import { boundWords } from './words.ts';

/** Whether scores are forced into intervals; else ranks alone are. */
export const forcesScores = (explanations: readonly Pick<Explanation, 'metric'>[]): boolean =>
  explanations.some(({ metric }) => metric === 'score');

export function dekOf(explanations: readonly Pick<Explanation, 'metric' | 'ends'>[], locale: Locale): string {
  const t = strings(boundWords, locale);
  const named = saidKinds(explanations)
    .map((kind) => t[`said_${kind}`])
    .join(', ');
  return (forcesScores(explanations) ? t.dek : t.dekRanks)(named);
}
