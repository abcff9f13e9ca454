/** What is known of the provinces of today in editions that ranked those before the mergers. */
import { pointOf } from '../model/grade.ts';
import type { AfterMerger, Ranking, Unit } from '../model/scored.ts';
import { afterMerger, unit } from './scored.ts';

/** Of an edition; nothing where it ranked the provinces of today themselves. */
export const afterMergerOf = ({ edition }: Pick<Ranking, 'edition'>): AfterMerger[] =>
  afterMerger.filter((row) => row.edition === edition);

/** Who comes first of how many; undefined where nobody prints it. */
export function firstAfterMerger(ranking: Pick<Ranking, 'edition'>): { unit: Unit; of: number } | undefined {
  const first = afterMergerOf(ranking).find(({ rank }) => pointOf(rank) === 1);
  return first?.of === undefined ? undefined : { unit: unit(first.unit), of: first.of };
}
