import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseTarget } from '../figure/printedtarget.ts';
import { problemAt } from '../read/located.ts';

type Row = DataSet['targets'][number];

/** What a percentage is a share of is said in both languages, or in none. */
function languageFaults(row: Row): Problem[] {
  if ((row.share_of === undefined) === (row.share_of_en === undefined)) return [];
  const [empty, full] = row.share_of === undefined ? ['share_of', 'share_of_en'] : ['share_of_en', 'share_of'];
  return [problemAt(row, empty, `${empty} is empty, ${full} is not (expected both or neither)`)];
}

/** No share reaches beyond the whole: a target that does is a share of something else, or of nothing. */
function excessFaults(row: Row): Problem[] {
  const { operator, value, unit } = parseTarget(row.target_printed);
  if (row.share_of === undefined || unit !== '%' || value === undefined) return [];
  if (operator === '>' ? value < 100 : value <= 100) return [];
  const message = `target_printed "${row.target_printed}" is more than the whole of "${row.share_of}" (expected at most 100%, or no share_of)`;
  return [problemAt(row, 'target_printed', message)];
}

export const checkShares = ({ targets }: DataSet): Problem[] =>
  targets.flatMap((row) => [...languageFaults(row), ...excessFaults(row)]);
