import { isDefined } from '../../src/model/defined.ts';
import { oneLine, withShown } from './shown.ts';

/** Something wrong in a file of `data/`. `line` and `column` count from 1; `column` is the number of the field. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** Something that was mended while reading: same shape, but it stops nothing. */
export type Notice = Problem;

/** One line a problem: `data/ninh-binh/pdti-2023/results.csv:14:5  score "36o,1" is not a number (expected like 358.17)`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter(isDefined).join(':');
  return oneLine(`${place}  ${withShown(message)}`);
}

/** Order of a report: by file, then line, then column; what concerns a whole file comes first. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.message, b.message)
  );
}

/** Code unit order: the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
