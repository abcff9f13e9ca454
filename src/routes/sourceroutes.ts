/** `getStaticPaths` of the pages of documents, and of the topics under which their claims are checked: one each. */
import { checks, checkTopics, sources } from '../store/scored.ts';
import { langParam } from '../words/locale.ts';
import { builtLocales } from './languages.ts';

/** Pages of documents, in each language. */
export const sourcePaths = () =>
  builtLocales.flatMap((locale) =>
    sources.map((source) => ({ params: { lang: langParam(locale), id: source.id }, props: { locale, source } })),
  );

/** Pages of the topics that have checks, in each language. */
export const checkTopicPaths = () =>
  builtLocales.flatMap((locale) =>
    checkTopics
      .filter(({ id }) => checks.some(({ topic }) => topic === id))
      .map((topic) => ({ params: { lang: langParam(locale), topic: topic.id }, props: { locale, topic } })),
  );
