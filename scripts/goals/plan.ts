/** Plans to raise the DTI: their tasks, and the percent of points recomputed. */
import { decimalsOf, parsePrinted } from '../../src/model/format.ts';
import { Level } from '../../src/model/ids.ts';
import type { Baseline, PlanTask } from '../../src/model/plan.ts';
import { inEveryLanguage, sourceText } from '../../src/model/texts.ts';
import { divide, exact, multiply, printed } from '../figure/interval.ts';
import { number, recomputed } from '../figure/values.ts';
import { goalDay } from '../lookup/goaleditions.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import { byKeys } from '../read/order.ts';
import type { DataSet } from '../read/tables.ts';
import { verdictOfEqual } from '../reconcile/verdict.ts';
import { ofTask, scoreActions, scorePlatforms } from './planwork.ts';

type Row = DataSet['baselines'][number];

function scoreBaseline(row: Row): Baseline {
  const score = printed(row.score, decimalsOf(row.score_verbatim) ?? 0);
  const percent = multiply(exact(100), divide(score, exact(row.max_points)));
  const percentPrinted = row.percent_verbatim?.match(/\d+([.,]\d+)*/)?.[0];
  const published = percentPrinted === undefined ? undefined : parsePrinted(percentPrinted);
  return {
    id: row.id,
    metric: row.metric,
    year: row.year,
    score: {
      grade: 'published',
      value: row.score,
      verbatim: row.score_verbatim,
      sources: row.source,
      quote: row.quote,
    },
    maxPoints: row.max_points,
    percentPrinted:
      row.percent === undefined
        ? undefined
        : {
            grade: 'published',
            value: row.percent,
            verbatim: row.percent_verbatim ?? number(row.percent),
            sources: row.source,
            quote: row.quote,
          },
    percent: recomputed(percent.value, `${number(row.score)} / ${number(row.max_points)} × 100`, row.source),
    remaining: recomputed(row.max_points - row.score, `${number(row.max_points)} − ${number(row.score)}`, row.source),
    verdict:
      published === undefined
        ? 'unverifiable'
        : verdictOfEqual(published, decimalsOf(percentPrinted ?? '') ?? 0, percent),
    note: inEveryLanguage(row.note),
  };
}

/** Reads the figure a planned target aims at; without a percentage it is text. */
export function parsePlanTarget(text: string): Pick<PlanTask['targets'][number], 'operator' | 'value' | 'unit'> {
  const match = /(\d[\d.,]*)\s*%/.exec(text);
  return match?.[1] === undefined ? { operator: 'text' } : { operator: '>=', value: parsePrinted(match[1]), unit: '%' };
}

/** The groups among the leads of a task by which its plan means all units of a level. */
function groupsOf(
  { edition, leads }: DataSet['tasks'][number],
  data: DataSet,
  register: UnitRegister,
): PlanTask['groups'] {
  const levels = data.planEditions.find(({ id }) => id === edition)?.levels ?? {};
  return Level.options.flatMap((level) =>
    leads
      .filter((code) => levels[level]?.includes(code))
      .map((code) => ({ level, group: resolve(register, code, goalDay(data, edition)) })),
  );
}

/** The tasks of each plan in printed order, each with its targets and baselines. */
export function scorePlan(data: DataSet, register: UnitRegister): PlanTask[] {
  return data.tasks
    .map((task) => ({
      id: task.id,
      edition: task.edition,
      order: task.order,
      pillar: { code: task.pillar, name: task.pillar_name },
      text: task.text,
      leadRole: task.lead_role,
      leads: task.leads.map((code) => resolve(register, code, goalDay(data, task.edition))),
      leadsPrinted: task.leads_printed,
      groups: groupsOf(task, data, register),
      coordinators: task.coordinators,
      deadline: task.deadline,
      targets: data.taskTargets
        .filter(ofTask(task))
        .sort((a, b) => a.order - b.order)
        .map((t) => ({
          id: t.id,
          part: t.part,
          printed: t.printed,
          ...parsePlanTarget(sourceText(t.printed)),
          sources: t.source,
          quote: t.quote,
        })),
      baselines: data.baselines.filter(ofTask(task)).map(scoreBaseline),
      actions: scoreActions(data, task),
      platforms: scorePlatforms(data, task),
      source: task.source[0],
      quote: task.quote,
      note: inEveryLanguage(task.note),
    }))
    .sort(byKeys(({ edition, order }) => [edition, order]));
}
