/** What the hub of a province with goals says first: the newest targets, and the points that the plans leave to be won. */
import { formatNumber } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import type { PlanEdition } from '../../model/scored.ts';
import type { GoalPlace } from '../../store/goalplaces.ts';
import { targetsIn } from '../../store/goals.ts';
import type { Placing } from '../../telling/findings.ts';
import { fits } from '../../telling/fitting.ts';
import { impossibleSentence } from '../../telling/impossible.ts';
import { periodText } from '../../telling/period.ts';
import { baseYearsText } from '../../telling/plandek.ts';
import { textOf } from '../../telling/reading.ts';
import { leadingCounts, strictWhereOther, tellerOf, unratedText } from '../../telling/targetstatus.ts';
import type { Locale } from '../../words/locale.ts';
import { planWords } from '../../words/plan.ts';
import { strings } from '../../words/strings.ts';
import { goalHubWords } from './words.ts';

function leftOf(plan: PlanEdition, plans: readonly PlanEdition[], locale: Locale): string | undefined {
  const t = strings(goalHubWords, locale);
  const left = pointOf(plan.totals?.remaining);
  if (left === undefined) return undefined;
  const [points, years] = [formatNumber(left, locale, 2), baseYearsText(plan, locale)];
  return plans.length > 1 ? t.leftOf(plan.year, points, years) : t.left(points, years);
}

/** Title, heading and dek: of the newest targets where there are some, else of the newest plan, else the name alone. */
export function goalFinding({ name, targets, plans }: GoalPlace, locale: Locale) {
  const t = strings(goalHubWords, locale);
  const [newest] = targets;
  const [plan] = plans;
  const left = plans.map((one) => leftOf(one, plans, locale));
  if (!newest)
    return {
      title: plan ? t.titlePlan(name) : name,
      finding: plan ? strings(planWords, locale).title(name, plan.year) : name,
      dek: [...left, t.unranked].filter(Boolean).join(' '),
    };
  const strict = strictWhereOther(newest);
  const { counts, isUnrated } = leadingCounts(newest);
  const [met, at] = [pointOf(counts.met) ?? 0, periodText('at', newest.asOf, locale)];
  return {
    title: plan ? t.titleBoth(name) : t.titleTargets(name),
    finding: isUnrated
      ? t.findingRecomputed(name, met, newest.count, at, unratedText(newest, locale))
      : t.finding(name, tellerOf(newest, locale), met, newest.count, at),
    dek: [impossibleSentence(targetsIn(newest), locale), strict !== undefined && t.strict(strict), ...left, t.unranked]
      .filter(Boolean)
      .join(' '),
  };
}

/** A finding with the rank among the provinces behind it, where the newest ranking has one and the heading room. */
export function withRank(finding: string, newest: Placing | undefined, locale: Locale): string {
  if (!newest || pointOf(newest.row.rank) === undefined) return finding;
  const { ranking, row } = newest;
  const whole = strings(goalHubWords, locale).withRank(
    finding,
    textOf(row.rank, locale),
    ranking.unitCount,
    ranking.year,
  );
  return fits(whole) ? whole : finding;
}
