/** What the data have of the targets and plans of a province. */
import type { UnitId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { GoalEdition, PlanEdition, Source, TargetsEdition, Unit } from '../model/scored.ts';
import { planEditions, targetsEditions, goalEditions } from './goals.ts';
import type { Place } from './places.ts';
import { source, unit } from './scored.ts';

export interface GoalPlace extends Place {
  readonly province: Unit;
  /** Newest first, as are the plans. */
  readonly targets: readonly TargetsEdition[];
  readonly plans: readonly PlanEdition[];
  /** The document that sets up the ranking of its own, of which nothing is published. */
  readonly ownIndex: Source | undefined;
}

/** A province with its targets and plans, which may be none. */
export const goalPlace = once((place: Place): GoalPlace => {
  const own = <T extends GoalEdition>(editions: readonly T[]) =>
    editions.filter((one) => one.place.code === place.code);
  const ownIndex = own(goalEditions).find((edition) => edition.ownIndex !== undefined)?.ownIndex;
  return {
    ...place,
    province: unit(place.code as UnitId),
    targets: own(targetsEditions),
    plans: own(planEditions),
    ownIndex: ownIndex && source(ownIndex),
  };
});
