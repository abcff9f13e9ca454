/** A ruler of ranks: there is no rank 0, so it starts at 1, and the last rank is named too. */
import { ticks } from 'd3';
import { rulerBetween, type Ruler } from './ruler.ts';

/** The ruler of so many ranks, the best of them at one side. */
export function rulerOfRanks(last: number, best: 'left' | 'right' = 'left'): Ruler {
  // One unit alone needs two ends all the same.
  const { at, minor } = rulerBetween(1, Math.max(last, 2));
  // A number nearer to an end than this would touch the number of the end.
  const near = last * 0.09;
  const between = ticks(1, last, 6).filter((t) => Number.isInteger(t) && t - 1 > near && last - t > near);
  const major = [...new Set([1, ...between, last])];
  return {
    at: best === 'left' ? at : (rank) => 100 - at(rank),
    major,
    minor: minor.filter((t) => Number.isInteger(t) && !major.includes(t)),
  };
}
