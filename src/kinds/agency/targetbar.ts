/** The result of a target as a bar from 0 to 100 %, with the target as a line across it. */
import { bar, haloed, track } from '../../charts/kit/marks.ts';
import { pointOf } from '../../model/grade.ts';
import { type Html } from '../../model/html.ts';
import type { Target } from '../../model/scored.ts';

/** Where a share lies; the ends leave room for the stroke of a target of 0 or 100 %. */
const at = (percent: number): number => 0.6 + Math.min(Math.max(percent, 0), 100) * 0.988;

/** The drawing; undefined where the target is no share or has no result. */
export function targetBar({ unit, targetValue, result }: Target): Html | undefined {
  const value = pointOf(result);
  if (unit !== '%' || targetValue === undefined || value === undefined) return undefined;
  return track(24, [
    bar('ground', at(0), at(100), 12),
    bar('bar published', at(0), at(value), 12),
    haloed('target', at(targetValue), 22),
  ]);
}
