/** The editions of goals with their rows. */
import type { UnitId } from '../model/ids.ts';
import type { GoalEdition, PlanEdition, PlanSum, PlanTask, Target, TargetsEdition } from '../model/scored.ts';
import { lacksYear } from '../telling/period.ts';
import { collection } from './collection.ts';
import { unitById } from './scored.ts';

export const goalEditions = collection('goal-editions');
export const targets = collection('targets');
export const plan = collection('plan');
const planSums = collection('plan-sums');

const newestFirst = (a: GoalEdition, b: GoalEdition): number => b.year - a.year || (a.id < b.id ? -1 : 1);

export const targetsEditions: readonly TargetsEdition[] = goalEditions
  .filter((edition) => edition.kind === 'targets')
  .toSorted(newestFirst);
export const planEditions: readonly PlanEdition[] = goalEditions
  .filter((edition) => edition.kind === 'plan')
  .toSorted(newestFirst);

/** An edition of goals that must exist: rows name it. */
export function goalEdition(id: string): GoalEdition {
  const found = goalEditions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no edition of goals "${id}" in the scored data`);
  return found;
}

const inOrder = <T extends { readonly edition: string; readonly order: number }>(rows: readonly T[], id: string): T[] =>
  rows.filter(({ edition }) => edition === id).sort((a, b) => a.order - b.order);

/** The rows of one edition, as printed. */
export const targetsIn = ({ id }: Pick<TargetsEdition, 'id'>): readonly Target[] => inOrder(targets, id);
export const tasksIn = ({ id }: Pick<PlanEdition, 'id'>): readonly PlanTask[] => inOrder(plan, id);
export const sumsIn = ({ id }: Pick<PlanEdition, 'id'>): readonly PlanSum[] =>
  planSums.filter(({ edition }) => edition === id);

/** Whether the results of the whole year of an edition are in none, though its province lasted so long. */
export const lacksWholeYear = (edition: TargetsEdition): boolean =>
  lacksYear(edition, goalEditions, unitById.get(edition.place.code as UnitId)?.validTo);
