/** The provinces that a hub tells of beside its own, which comes first. */
import type { UnitId } from '../../model/ids.ts';

/** The others stay in their order. */
export const ownFirst = (homes: readonly UnitId[], own: string): UnitId[] =>
  homes.toSorted((a, b) => Number(b === own) - Number(a === own));
