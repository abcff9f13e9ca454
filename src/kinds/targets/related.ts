/** What a page of targets leads to: the checks that concern it, and the other years of its province. */
import type { Check, TargetsEdition } from '../../model/scored.ts';
import { isDoubt } from '../../telling/doubts.ts';

/** Checks where the sources disagree, else those that the page does not show elsewhere; none where there are no others. */
export function relatedChecks<T extends Pick<Check, 'id' | 'verdict' | 'readings'>>(
  checks: readonly T[],
  { tally }: Pick<TargetsEdition, 'tally'>,
): T[] {
  const doubts = checks.filter(isDoubt);
  return doubts.length > 0 ? doubts : checks.filter(({ id }) => id !== tally);
}

/** The editions of targets of the same province, but for one. */
export const otherYears = <T extends Pick<TargetsEdition, 'id' | 'place'>>(
  edition: Pick<TargetsEdition, 'id' | 'place'>,
  all: readonly T[],
): T[] => all.filter(({ id, place }) => place.code === edition.place.code && id !== edition.id);
