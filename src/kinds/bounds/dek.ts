/** What a page of intervals says first: which values they are of, and what kinds of sentences force them. */
import type { EndGround, Explanation } from '../../model/explanation.ts';
import { formatEnds } from '../../model/format.ts';
import type { Ranking } from '../../model/ranking.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
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

/** What the page says first: between which ends these values lie, all of them together. */
export function headingOf(
  explanations: readonly Pick<Explanation, 'metric' | 'low' | 'high' | 'lowBy' | 'units'>[],
  ranking: Pick<Ranking, 'year' | 'level'>,
  locale: Locale,
): string {
  const t = strings(boundWords, locale);
  const metric = forcesScores(explanations) ? 'score' : 'rank';
  const told = explanations.filter((one) => one.metric === metric);
  const n = new Set(told.flatMap(({ units }) => units)).size;
  const units = `${countText(n, locale)} ${n === 1 ? t[`one_${ranking.level}`] : unitsName(ranking, locale)}`;
  const ends = { low: Math.min(...told.map((one) => one.low)), high: Math.max(...told.map((one) => one.high)) };
  const [low, high] = formatEnds(ends, locale);
  if (metric === 'rank') return t.headingRanks(units, ranking.year, low, high);
  // Where no sentence sets a lowest value, the range has no lower end to name.
  return told.some(({ lowBy }) => lowBy.length === 0)
    ? t.headingMost(units, ranking.year, high)
    : t.heading(units, ranking.year, low, high);
}

/** The sentence under the title of a page of intervals. */
export function dekOf(explanations: readonly Pick<Explanation, 'metric' | 'ends'>[], locale: Locale): string {
  const t = strings(boundWords, locale);
  const named = saidKinds(explanations)
    .map((kind) => t[`said_${kind}`])
    .join(', ');
  return (forcesScores(explanations) ? t.dek : t.dekRanks)(named);
}
