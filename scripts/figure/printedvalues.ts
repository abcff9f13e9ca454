/** Values as intervals: what those that are printed may have been before they were rounded or cut. */
import { isDefined } from '../../src/model/defined.ts';
import { decimalsOf } from '../../src/model/format.ts';
import { pointOf, type Value } from '../../src/model/grade.ts';
import type { RankingRow } from '../../src/model/scored.ts';
import { exact, printed, type Interval } from './interval.ts';

/** What a value may have been before it was printed; exact where it was not, undefined where it is no point. */
export function printedValue(value: Value | undefined): Interval | undefined {
  const point = pointOf(value);
  if (point === undefined || value?.grade !== 'published') return point === undefined ? undefined : exact(point);
  return printed(point, decimalsOf(value.verbatim) ?? 0);
}

/** What the scores of rows may have been before they were rounded; undefined where there is none or one is missing. */
export function printedScores(rows: readonly Pick<RankingRow, 'score'>[]): Interval[] | undefined {
  const values = rows.map((row) => (row.score.grade === 'simulated' ? undefined : printedValue(row.score)));
  return values.length > 0 && values.every(isDefined) ? values : undefined;
}
