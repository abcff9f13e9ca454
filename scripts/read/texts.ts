/**
 * Texts in the languages of the site, as columns of tables and as fields of JSON files. A text `note` of a table has a
 * column `note` in the language of the documents and a column `note_<code>` in each other one; in a row it is one text by
 * language. Which columns a table must have follows from the table of languages.
 */
import { z } from 'zod';
import { inEachLanguage, isSourceLanguage, locales, sourceLocale } from '../../src/model/languages.ts';
import { asTranslatable, inEveryLanguage, textColumn, type SomeTexts } from '../../src/model/texts.ts';
import { text } from './cells.ts';

/** A text that stands in every language. */
export const texts = z.object(inEachLanguage(() => text));

/** A text that may be missing. That it stands in all languages or in none is seen to by checks that ask for it. */
export const maybeTexts = z
  .object(inEachLanguage(() => text.optional()))
  .transform((given) => (Object.values(given).every((one) => one === undefined) ? undefined : given))
  .optional();

/** A text that stands in the language of the documents, and is told so where it is not translated. */
export const sourceTexts = z
  .object(inEachLanguage((locale) => (isSourceLanguage(locale) ? text : text.optional())))
  .transform((given) => inEveryLanguage(given) ?? z.NEVER);

/**
 * A text of the documents whose translation may be missing, column and all: it is told as in the documents then, and marked
 * as theirs.
 */
export const translatable = z
  .object(inEachLanguage((locale) => (isSourceLanguage(locale) ? text : text.optional())))
  .transform((given) => asTranslatable(given) ?? z.NEVER)
  .meta({ spareTranslations: true });

/** The same in a JSON file: a text alone, or a field for each language. */
export const translatableField = z.preprocess(
  (given) => (typeof given === 'string' ? { [sourceLocale]: given } : given),
  translatable,
);

/** The same of a text that may be missing. */
export const maybeTranslatable = z
  .object(inEachLanguage(() => text.optional()))
  .refine((given) => given[sourceLocale] !== undefined || Object.values(given).every((one) => one === undefined), {
    message: 'is empty, its translation is not',
    path: [sourceLocale],
  })
  .transform(asTranslatable)
  .optional()
  .meta({ spareTranslations: true });

/** What translates something printed, which stands in a column of its own: every language but that of the documents. */
export const translations = z.object(
  Object.fromEntries(locales.filter((locale) => !isSourceLanguage(locale)).map((locale) => [locale, text])),
);

/** A text as cells by column. */
export const textCells = (name: string, words: SomeTexts | undefined): Record<string, string | undefined> =>
  Object.fromEntries(locales.map((locale) => [textColumn(name, locale), words?.[locale]]));
