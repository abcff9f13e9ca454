/** Headings of a page that tells of several editions. */
import type { Placing } from '../../telling/findings.ts';
import type { Locale } from '../../words/locale.ts';
import { scoreWords } from '../../words/scores.ts';
import { strings } from '../../words/strings.ts';

/** Whether something on a page is of another year than its newest standing. */
export const isMixed = (newest: Placing, others: readonly (Placing | undefined)[]): boolean =>
  others.some((other) => other && other.ranking.year !== newest.ranking.year);

/**
 * A heading over a standing: with its year where parts of the page are of different years, since a bare one beside dated
 * ones leaves open of which it is.
 */
export const headingOver = (
  heading: string,
  standing: Placing | undefined,
  isDated: boolean,
  locale: Locale,
): string => (isDated && standing ? strings(scoreWords, locale).headingOf(heading, standing.ranking.year) : heading);
