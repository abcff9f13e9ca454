/** The languages of the site, first the one at the root. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Route parameter of a locale: absent for Vietnamese, which lives at the root. */
export const langParam = (locale: Locale): string | undefined => (locale === 'vi' ? undefined : locale);

/** A site path in a language: `/ninh-binh/` or `/en/ninh-binh/`. */
export const localPath = (path: string, locale: Locale): string => (locale === 'vi' ? path : `/en${path}`);
