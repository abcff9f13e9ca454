/** Notes on the figures of a unit, told so that nobody takes what is said of one year for another. */
import type { Ranking } from '../model/scored.ts';
import { editionName } from './rankingwords.ts';

/** What must be known of the values of a unit in one ranking. */
export interface Noted {
  readonly ranking: Pick<Ranking, 'edition' | 'index' | 'year'>;
  /** Of the whole edition, where it is told here. */
  readonly edition?: string | undefined;
  /** Of single values. */
  readonly values: readonly string[];
}

/**
 * The notes under a headline, each once. That of an edition names it. Where a note on a value is of another edition than
 * the headline, each such note does so too: a bare one speaks of the figures above it.
 */
export function notesUnder(headline: Noted['ranking'] | undefined, noted: readonly Noted[]): string[] {
  const isDated = noted.some(({ ranking, values }) => values.length > 0 && ranking.edition !== headline?.edition);
  const told = noted.flatMap(({ ranking, edition, values }) => {
    const dated = (note: string): string => `${editionName(ranking)}: ${note}`;
    return [...(edition === undefined ? [] : [dated(edition)]), ...(isDated ? values.map(dated) : values)];
  });
  return [...new Set(told)];
}
