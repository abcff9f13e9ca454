import type { Value } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import type { RankRange } from '../../model/scored.ts';

/** One unit in one year's national ranking. */
export interface YearRank {
  readonly year: number;
  readonly unit: UnitId;
  readonly rank: Value;
  readonly score: Value;
  readonly rankRange?: RankRange | undefined;
}

/** One unit through the years. */
export interface Course {
  readonly unit: UnitId;
  readonly name: string;
  readonly ranks: readonly YearRank[];
}
