import { locales, type InEachLanguage, type Locale } from '../model/languages.ts';

/** Interface strings of one area: every entry in all languages, side by side, plain or with parameters. */
export type Dictionary = Record<string, InEachLanguage<string> | InEachLanguage<(...args: never[]) => string>>;

/** The strings of one language. */
export type Picked<D extends Dictionary> = { readonly [K in keyof D]: D[K][Locale] };

const known = new WeakMap<Dictionary, Map<Locale, unknown>>();

/**
 * The strings of one language, picked once: a build asks for them some hundred times a page. Throws, and so stops the build, on an entry that lacks a language or is empty in one:
 * a page must never fall back to another language without saying so.
 */
export function strings<D extends Dictionary>(dictionary: D, locale: Locale): Picked<D> {
  const found = known.get(dictionary) ?? new Map<Locale, unknown>();
  const texts = (found.get(locale) ?? pick(dictionary, locale)) as Picked<D>;
  known.set(dictionary, found.set(locale, texts));
  return texts;
}

function pick<D extends Dictionary>(dictionary: D, locale: Locale): Picked<D> {
  const picked = Object.entries(dictionary).map(([key, entry]) => {
    for (const needed of locales)
      if (!entry[needed]) throw new Error(`interface string "${key}" has no ${needed} text`);
    return [key, entry[locale]];
  });
  return Object.fromEntries(picked) as Picked<D>;
}
