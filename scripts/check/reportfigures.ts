/** Figures of our own sentences against the figures of the quote they are about. */
import { parsePrinted } from '../../src/model/format.ts';
import { runsIn } from '../figure/numbers.ts';

type Language = 'vi' | 'en';

/** A figure as English prints it, `41,202` or `83.63`, in the marks of the sources. */
const swapped = (figure: string): string => figure.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

/** The values of the numbers of a text; of `11/63` both. What reads as no number stands as its letters. */
function values(text: string, language: Language): (number | string)[] {
  return runsIn(text).map((figure) => parsePrinted(language === 'vi' ? figure : swapped(figure)) ?? figure);
}

/** The numbers of a sentence of ours that its quote does not hold. */
export function foreignFigures(sentence: string, language: Language, quote: string): (number | string)[] {
  const known = new Set(values(quote, 'vi'));
  return values(sentence, language).filter((value) => !known.has(value));
}

/** The first number of a printed text ("khoảng 700.000", "11/63"); undefined where it holds none. */
export const printedFigure = (verbatim: string): string | undefined => runsIn(verbatim)[0];
