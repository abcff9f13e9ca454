/** Links by language. */
import { isSourceLanguage, prefixOf, type Locale } from '../model/languages.ts';

export { locales, type Locale } from '../model/languages.ts';

/** Route parameter of a locale: absent for the language that lives at the root. */
export const langParam = (locale: Locale): string | undefined => (isSourceLanguage(locale) ? undefined : locale);

/** The folder in which the site is served, without a slash at its end: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site (`/du-lieu/nguon.csv`) as a link, wherever the site is served. */
export const hrefOf = (path: string): string => base + path;

/** The path of a page as a link in a language: `/ninh-binh/` or `/en/ninh-binh/`. */
export const localPath = (path: string, locale: Locale): string => hrefOf(prefixOf(locale) + path);
