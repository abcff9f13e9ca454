/** Classes of the heat table: fifths of the maximum, fixed, so that a colour means the same in every table. */
import { dust } from '../../model/dust.ts';
import { range } from 'd3';
import { stepOf } from '../map/classes.ts';

const count = 5;

/** Class of the ramp (`q0` least … `q7` most) for a share (0 to 1); an end belongs to the class above it. */
export function shareClass(share: number): string {
  // Binary fractions: 0.6 × 5 may come out below 3.
  const index = Math.floor(share * count + dust);
  return `q${stepOf(Math.min(count - 1, Math.max(0, index)), count)}`;
}

/** The classes with their ends in percent, least first, for the key. */
export const shareClasses = range(count).map((i) => ({
  kind: shareClass(i / count),
  text: `${(i * 100) / count}–${((i + 1) * 100) / count}`,
}));
