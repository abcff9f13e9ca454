/** Figures of our own sentences against the figures of the quote they are about. */
import { inSourceMarks, parsePrinted } from '../../src/model/format.ts';
import { sourceLocale, type Locale } from '../../src/model/languages.ts';
import { runsIn } from '../figure/numbers.ts';

/** The values of the numbers of a text; of `11/63` both. What reads as no number stands as its letters. */
function values(text: string, locale: Locale): (number | string)[] {
  return runsIn(text).map((figure) => parsePrinted(inSourceMarks(figure, locale)) ?? figure);
}

/** The numbers of a sentence of ours that its quote does not hold. */
export function foreignFigures(sentence: string, locale: Locale, quote: string): (number | string)[] {
  const known = new Set(values(quote, sourceLocale));
  return values(sentence, locale).filter((value) => !known.has(value));
}

/** The first number of a printed text ("khoảng 700.000", "11/63"); undefined where it holds none. */
export const printedFigure = (verbatim: string): string | undefined => runsIn(verbatim)[0];
