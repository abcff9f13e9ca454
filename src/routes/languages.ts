/** The addresses that a build makes pages for: of all languages, or of one when two builds share the work. */
import { langParam, locales } from '../words/locale.ts';

/** The languages of this build: that of `SITE_LOCALE`, else all. */
export const builtLocales = locales.filter((locale) => (process.env.SITE_LOCALE ?? locale) === locale);

/** `getStaticPaths` of a page that has no parameter but the language. */
export const langPaths = () =>
  builtLocales.map((locale) => ({ params: { lang: langParam(locale) }, props: { locale } }));
