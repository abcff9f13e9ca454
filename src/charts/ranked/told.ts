/** The strings of a ranking, by whether a document is known to withhold what is missing of it. */
import { isWithheld } from '../../model/awaited.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { unheldWords } from './unheldwords.ts';
import { rankedWords } from './words.ts';

/** Nobody can call unpublished what no document is known to withhold: such rankings have other strings. */
export const wordsFor = (ranking: Pick<Ranking, 'annex'>, locale: Locale) =>
  isWithheld(ranking)
    ? strings(rankedWords, locale)
    : { ...strings(rankedWords, locale), ...strings(unheldWords, locale) };
