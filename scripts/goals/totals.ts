/** What a plan holds in all: tasks, figures to be reached, baselines, and the points of these. */
import { fsum } from 'd3';
import type { PlanEdition } from '../../src/model/goals.ts';
import { pointOf, sourcesOf, type Recomputed, type Value } from '../../src/model/grade.ts';
import type { PlanPart, PlanSum, PlanTask } from '../../src/model/plan.ts';
import { number, recomputed } from '../figure/values.ts';

function total(values: readonly Value[]): Recomputed {
  const points = values.map((value) => pointOf(value) ?? 0);
  return recomputed(fsum(points), points.map(number).join(' + '), sourcesOf(...values));
}

/** Points of the whole plan: the sums by pillar added up (each baseline is in one pillar). Undefined without any. */
export function totalsOf(sums: readonly PlanSum[]): PlanEdition['totals'] {
  const pillars = sums.filter(({ by }) => by === 'pillar');
  if (pillars.length === 0) return undefined;
  const of = (key: 'score' | 'maxPoints' | 'remaining') => total(pillars.map((sum) => sum[key]));
  return { score: of('score'), maxPoints: of('maxPoints'), remaining: of('remaining') };
}

/** How much a plan prints. */
export function extentOf(
  tasks: readonly PlanTask[],
): Pick<PlanEdition, 'tasks' | 'targets' | 'actions' | 'baselines' | 'baseYears'> {
  const figures = (wanted: PlanPart) => tasks.flatMap(({ targets }) => targets.filter(({ part }) => part === wanted));
  const baselines = tasks.flatMap((task) => task.baselines);
  return {
    tasks: tasks.length,
    targets: figures('target').length,
    actions: figures('action').length,
    baselines: baselines.length,
    baseYears: [...new Set(baselines.map(({ year }) => year))].sort((a, b) => a - b),
  };
}
