/** What the indices of rankings are called, in every language: "PDTI". */
import type { Locale } from './languages.ts';
import { listed } from './list.ts';
import type { Ranking } from './ranking.ts';

/** In capitals, as all documents write it. */
export const indexName = ({ index }: Pick<Ranking, 'index'>): string => index.toUpperCase();

/** Those of several rankings in a sentence, each once: "PDTI và DTI". */
export const indexNames = (rankings: readonly Pick<Ranking, 'index'>[], locale: Locale): string =>
  listed([...new Set(rankings.map(indexName))], locale);
