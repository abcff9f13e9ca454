import type { Value } from '../../model/grade.ts';
import type { Indicator, Pillar } from '../../model/scored.ts';
import { isSame } from '../../telling/points.ts';

/** One indicator of a unit. Numbers are points; absent where they are not known. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly points: number | undefined;
  readonly raw: number | undefined;
  /** Mean of all units; absent unless every unit's points are known. */
  readonly mean: Indicator['mean'];
}

/** The indicators of one pillar, with the unit's score in it. */
export interface IndicatorGroup {
  readonly pillar: Pillar;
  readonly score: Value | undefined;
  readonly rows: readonly IndicatorRow[];
}

/** Whether the points of the unit are known. */
export const isKnown = ({ points }: IndicatorRow): boolean => points !== undefined;

/** Whether the unit has all points there are. */
export const hasAll = ({ points, indicator }: IndicatorRow): boolean =>
  points !== undefined && indicator.maxPoints !== undefined && isSame(points, indicator.maxPoints);

/** Nothing of an indicator that gives nothing is no finding; such ones have all their points. */
export const hasNone = (row: IndicatorRow): boolean => row.points === 0 && !hasAll(row);
