/** What of the targets and plans of a province is a unit's, edition by edition, newest first. */
import type { UnitId } from '../../model/ids.ts';
import type { PlanEdition, PlanSum, PlanTask, Target, TargetsEdition, Unit } from '../../model/scored.ts';
import type { GoalPlace } from '../../store/goalplaces.ts';
import { sumsIn, targetsIn, tasksIn } from '../../store/goals.ts';

interface TargetsShare {
  readonly edition: TargetsEdition;
  /** Targets that the unit carries out, and how many of them are printed as met; absent where no status is printed. */
  readonly targets: readonly Target[];
  readonly met: number | undefined;
  /** Targets that are counted for all units of its level at once. */
  readonly ofLevel: readonly Target[];
}

interface PlanShare {
  readonly plan: PlanEdition;
  /** Tasks that the unit leads itself, and the points still to be won in them. */
  readonly tasks: readonly PlanTask[];
  readonly sum: PlanSum | undefined;
  /** Tasks that it leads as one of a group. */
  readonly ofGroups: readonly { readonly task: PlanTask; readonly group: UnitId }[];
}

export interface Share {
  readonly targets: readonly TargetsShare[];
  readonly plans: readonly PlanShare[];
}

/** The share of a unit in all editions of its province. */
export function shareOf({ id, level }: Unit, place: GoalPlace): Share {
  return {
    targets: place.targets.map((edition) => {
      const rows = targetsIn(edition);
      return {
        edition,
        targets: rows.filter(({ agencies }) => agencies.includes(id)),
        met: edition.agencies.find(({ agency }) => agency === id)?.met,
        ofLevel: rows.filter((row) => row.level === level),
      };
    }),
    plans: place.plans.map((plan) => {
      const tasks = tasksIn(plan);
      return {
        plan,
        tasks: tasks.filter(({ leads }) => leads.includes(id)),
        sum: sumsIn(plan).find(({ by, key }) => by === 'lead' && key === id),
        ofGroups: tasks.flatMap((task) =>
          task.groups.filter((of) => of.level === level).map(({ group }) => ({ task, group })),
        ),
      };
    }),
  };
}
