/** What the plan holds, in one sentence: tasks, targets, figures among the actions, baselines. */
import type { PlanPart, PlanTask } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { planWords } from '../words/plan.ts';
import { strings } from '../words/strings.ts';

export function planDek(plan: readonly PlanTask[], locale: Locale): string {
  const t = strings(planWords, locale);
  const figures = (part: PlanPart) =>
    plan.flatMap((task) => task.targets.filter((figure) => figure.part === part)).length;
  const actions = figures('action');
  const also = actions > 0 ? t.alsoInActions(actions) : '';
  const baselines = plan.flatMap((task) => task.baselines).length;
  return t.dek(plan.length, `${t.targetCount(figures('target'))}${also}`, baselines);
}
