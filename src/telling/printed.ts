import { localVerbatim } from '../model/format.ts';
import { sourceLang } from '../model/languages.ts';
import { saidIn, type Translatable } from '../model/texts.ts';
import type { Locale } from '../words/locale.ts';

/** A printed text with its figures in the reader's decimal mark: "hơn 29,1" stays, "187,5%" becomes "187.5%" in English. */
export const printedIn = (text: string, locale: Locale): string =>
  text.replace(/\d[\d.,]*\d|\d/g, (figure) => localVerbatim(figure, locale));

/** The same of what may be translated: a translation has the reader's marks already. */
export const inMarks = (text: Translatable, locale: Locale): Translatable =>
  typeof text === 'string' ? printedIn(text, locale) : text;

/** What a reader is shown of something printed. */
export const printedFor = (text: Translatable, locale: Locale): string => saidIn(inMarks(text, locale), locale);

/** The `lang` of it on a page: that of the documents where it has words and is not translated. */
export const printedLang = (text: Translatable, locale: Locale): Locale | undefined =>
  typeof text === 'string' && /\p{L}/u.test(text) ? sourceLang(locale) : undefined;
