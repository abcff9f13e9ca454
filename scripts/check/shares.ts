import type { Problem } from '../problem.ts';
import type { DataSet } from '../tables.ts';
import { problemAt } from './context.ts';

/** What a percentage is a share of is said in both languages, or in none. */
export const checkShares = ({ targets }: DataSet): Problem[] =>
  targets.flatMap((row) => {
    if ((row.share_of === undefined) === (row.share_of_en === undefined)) return [];
    const [empty, full] = row.share_of === undefined ? ['share_of', 'share_of_en'] : ['share_of_en', 'share_of'];
    return [problemAt(row, empty, `${empty} is empty, ${full} is not (expected both or neither)`)];
  });
