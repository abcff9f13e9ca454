/** What a page of intervals says first: which values they are of, and what kinds of sentences force them. */
import type { EndGround, Explanation } from '../../model/explanation.ts';
import type { Ranking } from '../../model/ranking.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { boundWords } from './words.ts';

const kinds = ['scores', 'places', 'total', 'means', 'rises', 'pillars'] as const;
type SaidKind = (typeof kinds)[number];

const kindOf = {
  scores: 'scores',
  places: 'places',
  total: 'total',
  sum: 'means',
  some: 'means',
  rises: 'rises',
  pillars: 'pillars',
} as const satisfies Record<EndGround, SaidKind>;

/** The kinds of sentences that some end rests on, each once, in the order in which words name them. */
export function saidKinds(explanations: readonly Pick<Explanation, 'ends'>[]): SaidKind[] {
  const said = new Set(
    explanations.flatMap(({ ends }) => [...ends.low.grounds, ...ends.high.grounds].map((ground) => kindOf[ground])),
  );
  return kinds.filter((kind) => said.has(kind));
}

/** Whether scores are forced into intervals; else ranks alone are. */
export const forcesScores = (explanations: readonly Pick<Explanation, 'metric'>[]): boolean =>
  explanations.some(({ metric }) => metric === 'score');

/** What the page says first: that these values cannot be just any, though they were not printed, or not where we could read. */
export function headingOf(
  explanations: readonly Pick<Explanation, 'metric'>[],
  { year, unread }: Pick<Ranking, 'year' | 'unread'>,
  units: string,
  locale: Locale,
): string {
  const t = strings(boundWords, locale);
  const [scores, ranks] = unread ? [t.headingUnread, t.headingRanksUnread] : [t.heading, t.headingRanks];
  return (forcesScores(explanations) ? scores : ranks)(units, year);
}

/** The sentence under the title of a page of intervals. */
export function dekOf(explanations: readonly Pick<Explanation, 'metric' | 'ends'>[], locale: Locale): string {
  const t = strings(boundWords, locale);
  const named = saidKinds(explanations)
    .map((kind) => t[`said_${kind}`])
    .join(', ');
  return (forcesScores(explanations) ? t.dek : t.dekRanks)(named);
}
