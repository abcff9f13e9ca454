/** What the site knows of a language besides its words. */
export interface Language {
  /** Its own name for itself, as readers look for it. */
  readonly name: string;
  /** The tag by which numbers, dates and lists are written in it. */
  readonly tag: string;
  /** Set where a month stands in dates by its name (18 July 2024), not by its number (18/7/2024). */
  readonly month?: 'long';
}

/**
 * The languages of the site, by the code that `lang` has on their pages; they are listed here and nowhere else. The first
 * is the language of the documents, and its pages stand at the root; each other has a folder of its code.
 */
export const languages = {
  vi: { name: 'Tiếng Việt', tag: 'vi-VN' },
  en: { name: 'English', tag: 'en-GB', month: 'long' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** The language of the documents, in which they are quoted and from which all else is told. */
export const sourceLocale = locales[0];

export const isSourceLanguage = (locale: Locale): boolean => locale === sourceLocale;

/** The `lang` of words of the documents on a page: undefined where they are in the language of the page. */
export const sourceLang = (locale: Locale): Locale | undefined => (isSourceLanguage(locale) ? undefined : sourceLocale);

/** What comes before the addresses of the pages in a language: nothing, or its folder (`/en`). */
export const prefixOf = (locale: Locale): string => (isSourceLanguage(locale) ? '' : `/${locale}`);

/** A text, or whatever else there is one of in each language. */
export type InEachLanguage<T> = Readonly<Record<Locale, T>>;

/** One of a thing for each language, made alike. */
/* @__NO_SIDE_EFFECTS__ */
export function inEachLanguage<T>(make: (locale: Locale) => T): InEachLanguage<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as InEachLanguage<T>;
}
