/** The languages of the site, first the one at the root. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Route parameter of a locale: absent for Vietnamese, which lives at the root. */
export const langParam = (locale: Locale): string | undefined => (locale === 'vi' ? undefined : locale);

/** The folder in which the site is served, without a slash at its end: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site (`/du-lieu/nguon.csv`) as a link, wherever the site is served. */
export const hrefOf = (path: string): string => base + path;

/** The path of a page as a link in a language: `/ninh-binh/` or `/en/ninh-binh/`. */
export const localPath = (path: string, locale: Locale): string => hrefOf(locale === 'vi' ? path : `/en${path}`);
