/** How an indicator is scored, as `indicators.csv` of its framework says. */
import type { z } from 'zod';
import type { Method } from '../../src/model/scored.ts';
import type { Translatable } from '../../src/model/texts.ts';
import type { Tier } from '../read/cells.ts';
import type { IndicatorRow } from '../read/frameworktables.ts';

/**
 * The rule of one indicator. Absent parts have these meanings: `direction` higher is better; no `floor` and no `cap` on the
 * raw value; `missing` unknown. `unit` is that of the raw value.
 */
export interface IndicatorRule {
  readonly code: string;
  readonly pillar: string;
  /** Most points to be had, 0 or more. */
  readonly maxPoints: number;
  readonly method: Method;
  readonly direction?: 'higher' | 'lower';
  readonly floor?: number;
  readonly cap?: number;
  readonly tiers?: readonly Tier[];
  /**
   * What follows where a unit reported nothing: its points are not known (`unknown`), are 0 (`zero`), or the indicator is
   * left out and the rest of its pillar stands for the whole (`rescale`).
   */
  readonly missing?: 'unknown' | 'zero' | 'rescale';
  readonly unit?: Translatable;
}

/** The rule of a row; undefined where its method or its points are not published, so that nothing can be scored. */
export function ruleOf(row: z.infer<typeof IndicatorRow>): IndicatorRule | undefined {
  const { code, pillar, max_points: maxPoints, method, direction, floor, cap, tiers, missing, unit } = row;
  if (maxPoints === undefined || method === undefined) return undefined;
  return { code, pillar, maxPoints, method, direction, floor, cap, tiers, missing, unit };
}
