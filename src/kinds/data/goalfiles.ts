/** What the files of targets and plans are of, over all editions: their provinces, and the times they speak of. */
import type { GoalEdition } from '../../model/goals.ts';
import { listed } from '../../model/list.ts';
import { periodText } from '../../telling/period.ts';
import type { Locale } from '../../words/locale.ts';

const once = (texts: readonly string[], locale: Locale): string => listed([...new Set(texts)], locale);

/** Whether the rows of all targets stand in annexes. */
export const areAnnexes = (editions: readonly GoalEdition[]): boolean =>
  editions.every((edition) => edition.kind !== 'targets' || edition.annex);

/** Whether the rows of the targets are the annex of one report. */
export const isOneAnnex = (editions: readonly GoalEdition[]): boolean =>
  areAnnexes(editions) && editions.filter(({ kind }) => kind === 'targets').length === 1;

/** Places and times by family of files, each as one list; what the plan is to do names no time. */
export function aboutGoals(editions: readonly GoalEdition[], locale: Locale) {
  const targets = editions.filter((edition) => edition.kind === 'targets');
  const plans = editions.filter((edition) => edition.kind === 'plan');
  const placesOf = (own: readonly GoalEdition[]) =>
    once(
      own.map(({ place }) => place.name),
      locale,
    );
  const newestFirst = targets.toSorted((a, b) => b.year - a.year);
  const periods = newestFirst.map(({ asOf }) => periodText('of', asOf, locale));
  const years = plans.flatMap(({ baseYears }) => baseYears.map(String));
  return {
    targets: { places: placesOf(targets), times: once(periods, locale) },
    plan: { places: placesOf(plans), times: once(years, locale) },
    planwork: { places: placesOf(plans), times: '' },
  };
}
