/** The strings of a ranking, by whether a source says which document holds what is missing of it. */
import type { Ranking } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { unheldWords } from './unheldwords.ts';
import { rankedWords } from './words.ts';

/** Nobody can call unpublished what no document is said to hold: such rankings have other strings. */
export const wordsFor = ({ annex }: Pick<Ranking, 'annex'>, locale: Locale) =>
  annex ? strings(rankedWords, locale) : { ...strings(rankedWords, locale), ...strings(unheldWords, locale) };
