/** The time that the results of targets cover, from the day up to which they run. */
import { yearOf } from '../model/day.ts';
import { formatDate } from '../model/format.ts';
import type { GoalEdition, TargetsEdition } from '../model/goals.ts';
import type { Locale } from '../words/locale.ts';
import { periodWords } from '../words/period.ts';
import { strings } from '../words/strings.ts';

type Form = 'at' | 'after' | 'in' | 'of' | 'brief';

/** Whether results run up to the end of their year. */
const isWholeYear = (asOf: string): boolean => asOf.endsWith('-12-31');

const lengthOf = (asOf: string) => (isWholeYear(asOf) ? 'year' : asOf.endsWith('-06-30') ? 'half' : 'day');

/** "giữa năm 2024", "the first half of 2024", "tính đến 30/9/2025". */
export const periodText = (form: Form, asOf: string, locale: Locale): string =>
  strings(periodWords, locale)[`${form}_${lengthOf(asOf)}`](yearOf(asOf), formatDate(asOf, locale));

type Targets = Pick<TargetsEdition, 'kind' | 'year' | 'asOf'> & { readonly place: { readonly code: string } };

/**
 * Whether nothing of the editions tells the results of the whole year of one. A year in which the province ended, on its
 * `last` day, has none.
 */
export const lacksYear = (edition: Targets, all: readonly GoalEdition[], last?: string): boolean =>
  !(last !== undefined && last < `${edition.year}-12-31`) &&
  ![edition, ...all].some(
    (other) =>
      other.kind === 'targets' &&
      other.year === edition.year &&
      other.place.code === edition.place.code &&
      isWholeYear(other.asOf),
  );
