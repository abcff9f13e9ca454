/** The plan to raise the DTI: percent of points recomputed, points still to be won by pillar and by lead agency. */
import { decimalsOf, parsePrinted } from '../../src/model/format.ts';
import { clean } from '../../src/model/dust.ts';
import { pointOf } from '../../src/model/grade.ts';
import { halfUnit } from '../../src/model/span.ts';
import type { Baseline, PlanSum, PlanTask } from '../../src/model/scored.ts';
import { divide, exact, multiply, printed } from '../figure/interval.ts';
import type { DataSet } from '../read/tables.ts';
import { byKeys } from '../read/order.ts';
import { scoreActions, scorePlatforms } from './planwork.ts';
import { resolve, scorecardDate, type UnitRegister } from '../lookup/units.ts';
import { number, recomputed } from '../figure/values.ts';
import { verdictOfEqual } from '../reconcile/verdict.ts';

type Row = DataSet['baselines'][number];

function scoreBaseline(row: Row): Baseline {
  const score = printed(row.score, decimalsOf(row.score_verbatim) ?? 0);
  const percent = multiply(exact(100), divide(score, exact(row.max_points)));
  const percentPrinted = row.percent_verbatim?.match(/\d+([.,]\d+)*/)?.[0];
  const published = percentPrinted === undefined ? undefined : parsePrinted(percentPrinted);
  return {
    id: row.id,
    metric: { vi: row.metric, en: row.metric_en },
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
    note: row.note === undefined ? undefined : { vi: row.note, en: row.note_en ?? row.note },
  };
}

/** Reads the figure a planned target aims at; without a percentage it is text. */
export function parsePlanTarget(text: string): Pick<PlanTask['targets'][number], 'operator' | 'value' | 'unit'> {
  const match = /(\d[\d.,]*)\s*%/.exec(text);
  return match?.[1] === undefined ? { operator: 'text' } : { operator: '>=', value: parsePrinted(match[1]), unit: '%' };
}

/** The tasks in printed order, each with its targets and baselines. */
export function scorePlan(data: DataSet, register: UnitRegister): PlanTask[] {
  return data.tasks
    .map((task) => ({
      id: task.id,
      order: task.order,
      pillar: { code: task.pillar, name: { vi: task.pillar_name, en: task.pillar_name_en } },
      text: { vi: task.text, en: task.text_en },
      leadRole: task.lead_role,
      leads: task.leads.map((code) => resolve(register, code, scorecardDate)),
      leadsPrinted: task.leads_printed,
      coordinators: task.coordinators,
      deadline: task.deadline,
      targets: data.taskTargets
        .filter((t) => t.task === task.id)
        .sort((a, b) => a.order - b.order)
        .map((t) => ({
          id: t.id,
          part: t.part,
          printed: t.printed,
          ...parsePlanTarget(t.printed),
          sources: t.source,
          quote: t.quote,
        })),
      baselines: data.baselines.filter((b) => b.task === task.id).map(scoreBaseline),
      actions: scoreActions(data, task.id),
      platforms: scorePlatforms(data, task.id),
      source: task.source[0],
      quote: task.quote,
      note: task.note === undefined ? undefined : { vi: task.note, en: task.note_en ?? task.note },
    }))
    .sort((a, b) => a.order - b.order);
}

function sum(by: PlanSum['by'], key: string, name: PlanSum['name'], tasks: PlanTask[]): PlanSum {
  const baselines = tasks.flatMap((task) => task.baselines);
  const sources = [...new Set(baselines.flatMap((b) => b.score.sources))];
  const total = (values: number[], shown: string[]) =>
    recomputed(
      values.reduce((a, b) => a + b, 0),
      shown.join(' + '),
      sources,
    );
  const of = (pick: (b: Baseline) => number) =>
    total(
      baselines.map(pick),
      baselines.map((b) => number(pick(b))),
    );
  return {
    id: `${by}-${key}`,
    by,
    key,
    name,
    score: of((b) => pointOf(b.score) ?? 0),
    maxPoints: of((b) => b.maxPoints),
    remaining: of((b) => pointOf(b.remaining) ?? 0),
    // Points to be had are set by the framework; points won are printed, "15" perhaps rounded to a whole number.
    margin: clean(baselines.reduce((sum, { score }) => sum + halfUnit(decimalsOf(score.verbatim) ?? 0), 0)),
    baselines: baselines.map((b) => b.id),
  };
}

/**
 * Points still to be won, most first. A task with several lead agencies counts whole for each of them, so that the sums by
 * lead add up to more than the sums by pillar.
 */
export function scorePlanSums(tasks: PlanTask[], nameOf: (id: string) => string): PlanSum[] {
  const scored = tasks.filter((task) => task.baselines.length > 0);
  const names = new Map(scored.map((task) => [task.pillar.code, task.pillar.name]));
  const pillars = [...names].map(([code, name]) =>
    sum(
      'pillar',
      code,
      name,
      scored.filter((task) => task.pillar.code === code),
    ),
  );
  const leads = [...new Set(scored.flatMap((task) => task.leads))].map((id) =>
    sum(
      'lead',
      id,
      { vi: nameOf(id), en: nameOf(id) },
      scored.filter((task) => task.leads.includes(id)),
    ),
  );
  const mostFirst = byKeys((sum: PlanSum) => [-(pointOf(sum.remaining) ?? 0), sum.key]);
  return [...pillars.sort(mostFirst), ...leads.sort(mostFirst)];
}
