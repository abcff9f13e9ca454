/** `getStaticPaths` of the pages of documents: one each. */
import { sources } from '../store/scored.ts';
import { langParam } from '../words/locale.ts';
import { builtLocales } from './languages.ts';

/** Pages of documents, in each language. */
export const sourcePaths = () =>
  builtLocales.flatMap((locale) =>
    sources.map((source) => ({ params: { lang: langParam(locale), id: source.id }, props: { locale, source } })),
  );
