import { localVerbatim } from '../model/format.ts';
import type { Locale } from '../words/locale.ts';

/** A printed text with its figures in the reader's decimal mark: "hơn 29,1" stays, "187,5%" becomes "187.5%" in English. */
export const printedIn = (text: string, locale: Locale): string =>
  text.replace(/\d[\d.,]*\d|\d/g, (figure) => localVerbatim(figure, locale));
