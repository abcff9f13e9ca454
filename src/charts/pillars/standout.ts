/** The part in which a unit stands out against the others: furthest from their mean, above or below it. */
import { pointOf } from '../../model/grade.ts';
import { leading } from '../../model/leading.ts';
import { partMargin } from '../../model/partmargin.ts';
import type { Ranking } from '../../model/scored.ts';
import type { PillarRow } from './pillarrow.ts';

export interface StandOut {
  readonly row: PillarRow;
  readonly isAbove: boolean;
}

/** How far a part lies from its mean, as a share of its maximum: undefined where it cannot be told. */
function distance({ part, mean, most }: PillarRow): number | undefined {
  const point = pointOf(part?.score);
  return point === undefined || !mean || !most ? undefined : (point - mean.value) / most;
}

/**
 * The one part that is surely furthest from its mean; undefined where rounding tells several not apart, or none lies off
 * its mean. The mean is one of figures that are rounded alike, so it may be off by as much as the score.
 */
export function standOut(ranking: Ranking, rows: readonly PillarRow[]): StandOut | undefined {
  const [first, ...more] = leading(rows, (row) => {
    const off = distance(row);
    return off === undefined
      ? undefined
      : { value: Math.abs(off), margin: (2 * partMargin(ranking, row.pillar.code, row.part?.score)) / (row.most ?? 1) };
  });
  const off = first && distance(first);
  return first && off && more.length === 0 ? { row: first, isAbove: off > 0 } : undefined;
}
