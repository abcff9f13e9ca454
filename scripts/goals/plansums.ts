/** Points of a plan, added up by pillar and by lead agency. */
import { fsum } from 'd3';
import { clean } from '../../src/model/dust.ts';
import { decimalsOf } from '../../src/model/format.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { EditionId } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Baseline, PlanSum, PlanTask } from '../../src/model/plan.ts';
import { halfUnit } from '../../src/model/span.ts';
import { number, recomputed } from '../figure/values.ts';
import { byKeys } from '../read/order.ts';

function sum(edition: EditionId, by: PlanSum['by'], key: string, name: PlanSum['name'], tasks: PlanTask[]): PlanSum {
  const baselines = tasks.flatMap((task) => task.baselines);
  const sources = [...new Set(baselines.flatMap((b) => b.score.sources))];
  const total = (values: number[], shown: string[]) => recomputed(fsum(values), shown.join(' + '), sources);
  const of = (pick: (b: Baseline) => number) =>
    total(
      baselines.map(pick),
      baselines.map((b) => number(pick(b))),
    );
  return {
    id: `${by}-${key}`,
    edition,
    by,
    key,
    name,
    score: of((b) => pointOf(b.score) ?? 0),
    maxPoints: of((b) => b.maxPoints),
    remaining: of((b) => pointOf(b.remaining) ?? 0),
    // Points to be had are set by the framework; points won are printed, "15" perhaps rounded to a whole number.
    margin: clean(fsum(baselines, ({ score }) => halfUnit(decimalsOf(score.verbatim) ?? 0))),
    baselines: baselines.map((b) => b.id),
  };
}

function sumsOf(edition: EditionId, tasks: PlanTask[], nameOf: (id: string) => string): PlanSum[] {
  const scored = tasks.filter((task) => task.baselines.length > 0);
  const names = new Map(scored.map((task) => [task.pillar.code, task.pillar.name]));
  const pillars = [...names].map(([code, name]) =>
    sum(
      edition,
      'pillar',
      code,
      name,
      scored.filter((task) => task.pillar.code === code),
    ),
  );
  const leads = [...new Set(scored.flatMap((task) => task.leads))].map((id) =>
    sum(
      edition,
      'lead',
      id,
      inEachLanguage(() => nameOf(id)),
      scored.filter((task) => task.leads.includes(id)),
    ),
  );
  const mostFirst = byKeys((sum: PlanSum) => [-(pointOf(sum.remaining) ?? 0), sum.key]);
  return [...pillars.sort(mostFirst), ...leads.sort(mostFirst)];
}

/**
 * Points still to be won in each plan, most first. A task with several lead agencies counts whole for each of them, so that
 * the sums by lead add up to more than the sums by pillar.
 */
export const scorePlanSums = (tasks: readonly PlanTask[], nameOf: (id: string) => string): PlanSum[] =>
  [...Map.groupBy(tasks, ({ edition }) => edition)].flatMap(([edition, own]) => sumsOf(edition, own, nameOf));
