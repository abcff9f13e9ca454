/** What the page of a plan says first: the points its tasks start from, and those still to be won. */
import { formatNumber } from '../../model/format.ts';
import { pointOf, type Value } from '../../model/grade.ts';
import type { PlanEdition } from '../../model/scored.ts';
import { baseYearsText } from '../../telling/plandek.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { planPageWords } from './words.ts';

/** The heading of the page, in points; without points where the plan prints no baselines. */
export function planFinding(plan: PlanEdition, locale: Locale): string {
  const t = strings(planPageWords, locale);
  const { place, totals } = plan;
  if (!totals) return t.findingWithout(place.name, plan.tasks, plan.year);
  const shown = (value: Value) => {
    const n = pointOf(value) ?? 0;
    return formatNumber(n, locale, Number.isInteger(n) ? 0 : 2);
  };
  const [score, max, left] = [shown(totals.score), shown(totals.maxPoints), shown(totals.remaining)];
  return t.finding(place.name, baseYearsText(plan, locale), plan.baselines, score, max, left);
}
