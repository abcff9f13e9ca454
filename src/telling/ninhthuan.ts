/** What the pages of Ninh Thuận work out from the scored data: counts, sums, and what belongs to a unit. */
import { clean } from '../model/dust.ts';
import { pointOf, sourcesOf, type Grade, type Published, type Recomputed, type Value } from '../model/grade.ts';
import type { SourceId, UnitId } from '../model/ids.ts';
import {
  verdicts,
  type Check,
  type PlanSum,
  type PlanTask,
  type Target,
  type TargetStatus,
  type Unit,
} from '../model/scored.ts';

/** The goal of the plan: the passage that prints it, and the edition and unit in which its outcome is seen. */
export const planGoal = { passage: 'nt-kh3402-nhom-kha', edition: 'viet-nam/dti-2023', unit: '58' } as const;

export type Reading = 'statusPrinted' | 'statusRecomputed' | 'statusStrict';

/** How many targets have a status, in one of the three readings; the formula names the rows counted. */
export function countOf(targets: readonly Target[], reading: Reading, status: TargetStatus): Recomputed {
  const found = targets.filter((target) => target[reading] === status);
  const formula = found.map((target) => target.id).join(', ') || '0';
  return { grade: 'recomputed', value: found.length, formula, sources: documentsOf(targets) };
}

/** Checks of the counts that the report prints, by the status counted. */
const printedCounts: Partial<Record<TargetStatus, string>> = {
  met: 'muc-tieu-dat',
  missed: 'muc-tieu-chua-dat',
  'no-data': 'muc-tieu-chua-co-so-lieu',
};

/** The count as printed: published where the report prints it and its rows, counted again, give the same. */
export function printedCount(
  targets: readonly Target[],
  checks: readonly Check[],
  status: TargetStatus,
): Published | Recomputed {
  const counted = countOf(targets, 'statusPrinted', status);
  const check = checks.find(({ id, verdict }) => id === printedCounts[status] && verdict === 'match');
  if (!check) return counted;
  const { value } = counted;
  return { grade: 'published', value, verbatim: String(value), sources: check.sources, quote: check.quote };
}

export const metCount = (targets: readonly Target[], reading: Reading = 'statusPrinted'): number =>
  targets.filter((target) => target[reading] === 'met').length;

/** The documents that rows stand in, each once. */
export const documentsOf = (rows: readonly { readonly source: SourceId }[]): SourceId[] => [
  ...new Set(rows.map(({ source }) => source)),
];

/** Grade of a status that the site works out: none where there is nothing to work it out from. */
export const gradeOfStatus = (status: TargetStatus): Grade | undefined =>
  status === 'met' || status === 'missed' ? 'recomputed' : undefined;

type Sums = Pick<PlanSum, 'score' | 'maxPoints' | 'remaining'>;

const inVietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

function total(values: readonly Value[]): Recomputed {
  const points = values.map((value) => pointOf(value) ?? 0);
  return {
    grade: 'recomputed',
    value: clean(points.reduce((a, b) => a + b, 0)),
    formula: points.map((point) => inVietnamese.format(point)).join(' + '),
    sources: sourcesOf(...values),
  };
}

/** Points of the whole plan: the sums by pillar added up (each baseline is in one pillar). */
export function planTotals(sums: readonly PlanSum[]): Record<keyof Sums, Recomputed> {
  const pillars = sums.filter((sum) => sum.by === 'pillar');
  const of = (key: keyof Sums) => total(pillars.map((sum) => sum[key]));
  return { score: of('score'), maxPoints: of('maxPoints'), remaining: of('remaining') };
}

/** Groups whose members the plan means, by level of the member. */
const groupsOf: Partial<Record<Unit['level'], readonly string[]>> = {
  district: ['nt-nhom-ubnd-huyen-thanh-pho', 'nt-nhom-ubnd-cap-huyen-xa'],
  commune: ['nt-nhom-ubnd-cap-huyen-xa'],
};

/** Tasks that a unit leads itself. */
export const tasksLedBy = (plan: readonly PlanTask[], id: UnitId): PlanTask[] =>
  plan.filter((task) => task.leads.includes(id));

/** Tasks that a district or commune leads as one of a group, with the group. */
export const tasksOfLevel = (plan: readonly PlanTask[], level: Unit['level']): { task: PlanTask; group: UnitId }[] =>
  plan.flatMap((task) => task.leads.filter((id) => groupsOf[level]?.includes(id)).map((group) => ({ task, group })));

/** Names under which the annex counts a whole level in one row. */
const levelRows: Partial<Record<Unit['level'], string>> = { district: 'Cấp huyện', commune: 'Cấp xã' };

export const targetsOfLevel = (targets: readonly Target[], level: Unit['level']): Target[] =>
  targets.filter((target) => target.name === levelRows[level]);

/** Checks that concern a page, contradictions first. */
export function checksOf(checks: readonly Check[], path: string): Check[] {
  return checks
    .filter((check) => check.pages.includes(path))
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}
