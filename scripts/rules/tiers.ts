import type { Tier } from '../read/cells.ts';

/**
 * Share (0 to 1) of the points that a value earns by steps: that of the last step it has reached (`from` ≤ value), 0 below
 * the first. Steps rise in `from`; where less is better their shares fall, so a direction adds nothing and is not read.
 * Undefined where there are no steps.
 */
export function tierShare(tiers: readonly Tier[], value: number): number | undefined {
  if (tiers.length === 0) return undefined;
  return tiers.findLast(({ from }) => from <= value)?.share ?? 0;
}
