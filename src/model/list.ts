/** Names in a sentence: "A", "A và B", "A, B và C". */
import { html, type Html } from './html.ts';
import { inEachLanguage, languages, type Locale } from './languages.ts';

/** As the pages write lists: British English has no comma before its "and". */
const formats = inEachLanguage((locale) => new Intl.ListFormat(languages[locale].tag));

/** Texts in one list, with the word that a language sets before the last. */
export const listed = (texts: readonly string[], locale: Locale): string => formats[locale].format(texts);

/** The same of HTML. */
export const listedHtml = (parts: readonly Html[], locale: Locale): Html =>
  html`${formats[locale].formatToParts(parts.map(String)).map(({ type, value }, i) => (type === 'element' ? parts[i / 2] : value))}`;
