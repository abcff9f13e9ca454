/** Cells of targets that were meant as a number: "92,,5%" must not pass as words that nobody can check. */
import { sourceText } from '../../src/model/texts.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseResult, parseTarget } from '../read/targettables.ts';

/** Digits, marks and signs of percentage alone, or letters that pass for digits among them: nobody prints this as words. */
const figureAlone = /^(?=.*\d)[\d.,\s%oOlI]+$/;

const fault = (column: string, printed: string, hint: string): string =>
  `${column} "${printed}" is no number (expected like 92,5%${hint}; a cell that prints more than a number has words)`;

/** Every target and result that is made of digits is a number. */
export function checkTargetCells({ targets }: DataSet): Problem[] {
  return targets.flatMap((row) => {
    const [target, result] = [sourceText(row.target_printed), sourceText(row.result_printed)];
    const aim = target?.replace(/^(trên|tối thiểu|ít nhất|từ)\s/i, '') ?? '';
    const wrongTarget = target !== undefined && figureAlone.test(aim) && parseTarget(target).value === undefined;
    const wrongResult = result !== undefined && figureAlone.test(result) && parseResult(result) === undefined;
    return [
      ...(wrongTarget ? [problemAt(row, 'target_printed', fault('target_printed', target, ' or trên 92,5%'))] : []),
      ...(wrongResult ? [problemAt(row, 'result_printed', fault('result_printed', result, ''))] : []),
    ];
  });
}
