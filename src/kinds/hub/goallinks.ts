/** The targets and plans of a province in a list of what there is of it, newest first. */
import { goalPlace } from '../../store/goalplaces.ts';
import type { Place } from '../../store/places.ts';
import { periodText } from '../../telling/period.ts';
import type { Locale } from '../../words/locale.ts';
import { planWords } from '../../words/plan.ts';
import { strings } from '../../words/strings.ts';
import { targetWords } from '../../words/targets.ts';

/** Addresses with what they are called. */
export function goalLinks(place: Place, locale: Locale) {
  const { targets, plans } = goalPlace(place);
  const [t, p] = [strings(targetWords, locale), strings(planWords, locale)];
  return [
    ...targets.map(({ path, asOf }) => ({ path, label: t.title(place.name, periodText('at', asOf, locale)) })),
    ...plans.map(({ path, year }) => ({ path, label: p.title(place.name, year) })),
  ];
}
