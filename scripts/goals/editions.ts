/** The editions of goals, each with what is counted and added up over its rows. */
import type { GoalEdition, PlanEdition, TargetsEdition } from '../../src/model/goals.ts';
import type { Check, PlanSum, PlanTask, Target } from '../../src/model/scored.ts';
import { goalAddress, goalDay, type GoalFile } from '../lookup/goaleditions.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import type { PlanFile } from '../read/plantables.ts';
import type { DataSet } from '../read/tables.ts';
import type { TargetsFile } from '../read/targettables.ts';
import { agenciesOf, countsOf } from './counts.ts';
import { extentOf, totalsOf } from './totals.ts';

/** What the stages before made of the rows. */
interface ScoredGoals {
  readonly targets: readonly Target[];
  readonly plan: readonly PlanTask[];
  readonly sums: readonly PlanSum[];
  readonly checks: readonly Check[];
}

const ownOf = <T extends { readonly edition: string }>(rows: readonly T[], { id }: { readonly id: string }): T[] =>
  rows.filter(({ edition }) => edition === id);

const commonOf = (file: GoalFile, data: DataSet) => ({
  id: file.id,
  year: file.year,
  ...goalAddress(data, file),
  sources: file.documents,
  ownIndex: file.own_index,
});

/** Standing of the first document of an edition, where it is not one of an authority. */
function standingOf({ documents }: TargetsFile, { sources }: DataSet): TargetsEdition['standing'] {
  const standing = sources.find(({ id }) => id === documents[0])?.standing;
  return standing === 'official' ? undefined : standing;
}

function targetsEdition(file: TargetsFile, data: DataSet, { targets, checks }: ScoredGoals): TargetsEdition {
  const own = ownOf(targets, file);
  const { total, ...claims } = file.claims ?? {};
  return {
    kind: 'targets',
    ...commonOf(file, data),
    asOf: file.as_of,
    origin: file.origin,
    annex: file.annex,
    standing: standingOf(file, data),
    count: own.length,
    counts: countsOf(own, claims, checks),
    agencies: agenciesOf(own),
    tally: total,
  };
}

function planEdition(file: PlanFile, data: DataSet, { plan, sums }: ScoredGoals, register: UnitRegister): PlanEdition {
  return {
    kind: 'plan',
    ...commonOf(file, data),
    ...extentOf(ownOf(plan, file)),
    totals: totalsOf(ownOf(sums, file)),
    goal: file.goal && { ...file.goal, unit: resolve(register, file.province, goalDay(data, file.id)) },
  };
}

/** All editions of goals, those of targets first. */
export const scoreGoalEditions = (data: DataSet, goals: ScoredGoals, register: UnitRegister): GoalEdition[] => [
  ...data.targetEditions.map((file) => targetsEdition(file, data, goals)),
  ...data.planEditions.map((file) => planEdition(file, data, goals, register)),
];
