import { sourceLocale } from '../../src/model/languages.ts';
import { sourceText } from '../../src/model/texts.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseTarget } from '../read/targettables.ts';
import { translationFaults } from './translated.ts';

type Row = DataSet['targets'][number];

/** No share reaches beyond the whole: a target that does is a share of something else, or of nothing. */
function excessFaults(row: Row): Problem[] {
  const printed = sourceText(row.target_printed);
  const { operator, value, unit } = parseTarget(printed);
  if (row.share_of === undefined || unit !== '%' || value === undefined) return [];
  if (operator === '>' ? value < 100 : value <= 100) return [];
  const message = `target_printed "${printed}" is more than the whole of "${row.share_of[sourceLocale]}" (expected at most 100%, or no share_of)`;
  return [problemAt(row, 'target_printed', message)];
}

/** What a percentage is a share of, and that it is none of more than the whole. */
export const checkShares = ({ targets }: DataSet): Problem[] =>
  targets.flatMap((row) => [...translationFaults(row, 'share_of'), ...excessFaults(row)]);
