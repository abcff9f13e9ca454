import { z } from 'zod';
import { inEachLanguage, isSourceLanguage, locales, sourceLocale, type Locale } from './languages.ts';

/** A text in every language of the site. */
export const Texts = z.object(inEachLanguage(() => z.string()));
export type Texts = z.infer<typeof Texts>;

/** A text in the languages in which there is one: what nobody translated stands in that of the documents alone. */
export const SomeTexts = z.object(inEachLanguage(() => z.string().optional()));
export type SomeTexts = z.infer<typeof SomeTexts>;

/** A text of the documents: alone, or in every language where somebody translated it. */
export const Translatable = z.union([z.string(), Texts]);
export type Translatable = z.infer<typeof Translatable>;

/** What is shown of it to a reader of a language. */
export const saidIn = (text: Translatable, locale: Locale): string => (typeof text === 'string' ? text : text[locale]);

/** The text in every language: where it is not translated, as in the documents. Undefined where it is not even there. */
export function inEveryLanguage(texts: SomeTexts | undefined): Texts | undefined {
  const source = texts?.[sourceLocale];
  return source === undefined ? undefined : inEachLanguage((locale) => texts?.[locale] ?? source);
}

const isTranslated = (texts: SomeTexts): boolean =>
  locales.some((locale) => !isSourceLanguage(locale) && texts[locale] !== undefined);

/** The text in every language, or as the documents have it where nobody translated it. */
export const asTranslatable = (texts: SomeTexts | undefined): Translatable | undefined =>
  texts && (isTranslated(texts) ? inEveryLanguage(texts) : texts[sourceLocale]);

/** Name of the column that a text has in a language, in the tables of the data and in those for download. */
export const textColumn = (name: string, locale: Locale): string =>
  isSourceLanguage(locale) ? name : `${name}_${locale}`;

/** What the documents print of a text. */
export const sourceText = <T extends Translatable | undefined>(text: T) =>
  (text === undefined ? undefined : saidIn(text, sourceLocale)) as T extends undefined ? undefined : string;
