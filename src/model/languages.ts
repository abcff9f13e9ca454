/** What the site knows of a language besides its words. */
interface Language {
  /** Its own name for itself, as readers look for it. */
  readonly name: string;
  /** The tag by which numbers, dates and lists are written in it. */
  readonly tag: string;
  /** How a month stands in a date: 18/7/2024 or 18 July 2024. */
  readonly month: 'numeric' | 'long';
}

/**
 * The languages of the site, by the code that `lang` has on their pages; they are listed here and nowhere else. The first
 * is the language of the documents, and its pages stand at the root; each other has a folder of its code.
 */
export const languages = {
  vi: { name: 'Tiếng Việt', tag: 'vi-VN', month: 'numeric' },
  en: { name: 'English', tag: 'en-GB', month: 'long' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** The language of the documents, in which they are quoted and from which all else is told. */
export const sourceLocale = locales[0];

export const isSourceLanguage = (locale: Locale): boolean => locale === sourceLocale;

/** A text, or whatever else there is one of in each language. */
export type InEachLanguage<T> = Readonly<Record<Locale, T>>;

/** One of a thing for each language, made alike. */
export const inEachLanguage = <T>(make: (locale: Locale) => T): InEachLanguage<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as InEachLanguage<T>;
