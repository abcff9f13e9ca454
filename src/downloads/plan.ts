import { pointOf, standingOf } from '../model/grade.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Baseline, PlanTask } from '../model/scored.ts';
import { sourceText } from '../model/texts.ts';
import { list, tableOf, type DownloadTable } from './table.ts';

type TaskTarget = PlanTask['targets'][number];

interface Entry {
  readonly task: PlanTask;
  readonly target?: TaskTarget;
  readonly baseline?: Baseline;
}

/** A baseline belongs to the target whose id it continues (`3a.1.2` to `3a.1`). */
const baselinesOf = (task: PlanTask, target: TaskTarget): Baseline[] =>
  task.baselines.filter((baseline) => baseline.id.startsWith(`${target.id}.`));

/** Every pair of a target and a baseline; targets without baseline and tasks without target keep a row of their own. */
const planEntries = (plan: readonly PlanTask[]): Entry[] =>
  plan.flatMap((task): Entry[] => {
    if (task.targets.length === 0) return [{ task }];
    return task.targets.flatMap((target): Entry[] => {
      const baselines = baselinesOf(task, target);
      return baselines.length === 0 ? [{ task, target }] : baselines.map((baseline) => ({ task, target, baseline }));
    });
  });

/** What a plan aims at: a row for each baseline of each target of each task. */
export function planTable(plan: readonly PlanTask[]): DownloadTable {
  return tableOf(planEntries(plan), {
    task_id: ({ task }) => task.id,
    pillar: ({ task }) => task.pillar.name[sourceLocale],
    task: ({ task }) => task.text[sourceLocale],
    lead_role: ({ task }) => sourceText(task.leadRole),
    lead_ids: ({ task }) => list(task.leads),
    leads_printed: ({ task }) => task.leadsPrinted,
    coordinators_printed: ({ task }) => sourceText(task.coordinators),
    deadline: ({ task }) => sourceText(task.deadline),
    target_id: ({ target }) => target?.id,
    part: ({ target }) => target?.part,
    target_printed: ({ target }) => sourceText(target?.printed),
    operator: ({ target }) => target?.operator,
    target_value: ({ target }) => target?.value,
    unit: ({ target }) => target?.unit,
    baseline_id: ({ baseline }) => baseline?.id,
    metric: ({ baseline }) => baseline?.metric[sourceLocale],
    year: ({ baseline }) => baseline?.year,
    score_printed: ({ baseline }) => baseline?.score.verbatim,
    score: ({ baseline }) => baseline?.score.value,
    score_grade: ({ baseline }) => baseline?.score.grade,
    max_points: ({ baseline }) => baseline?.maxPoints,
    remaining: ({ baseline }) => pointOf(baseline?.remaining),
    remaining_grade: ({ baseline }) => baseline?.remaining.grade,
    percent_printed: ({ baseline }) => baseline?.percentPrinted?.verbatim,
    percent_printed_grade: ({ baseline }) => baseline?.percentPrinted?.grade,
    percent_recomputed: ({ baseline }) => pointOf(baseline?.percent),
    percent_recomputed_grade: ({ baseline }) => baseline?.percent.grade,
    percent_verdict: ({ baseline }) => baseline?.verdict,
    sources: ({ task }) => task.source,
    source_standing: ({ baseline }) => standingOf(baseline?.score),
  });
}
