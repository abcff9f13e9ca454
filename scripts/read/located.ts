/** Where in the files of `data/` something stands. */
import { isDefined } from '../../src/model/defined.ts';
import type { Problem } from './problem.ts';

/** Where a row stands: `line` is its line in `file` (header = 1), `columns` the header, to number the fields. */
export interface RowLocation {
  readonly file: string;
  readonly line: number;
  readonly columns?: readonly string[];
}

/** A row that remembers where it stands. */
export type Located<T> = T & { readonly at: RowLocation };

/** Number of the field of a column, counted from 1; undefined where the row has no such column. */
function fieldOf({ columns }: RowLocation, column: string): number | undefined {
  const index = columns?.indexOf(column) ?? -1;
  return index < 0 ? undefined : index + 1;
}

/** A problem of a cell of a row; of the whole row, where it has no such `column`. */
export function problemAt({ at }: { readonly at: RowLocation }, column: string, message: string): Problem {
  const field = fieldOf(at, column);
  return { file: at.file, line: at.line, ...(field === undefined ? {} : { column: field }), message };
}

/** `file:line:field` of a cell, by which another one tells of it; `file:line` without a column. */
export function locate({ at }: { readonly at: RowLocation }, column?: string): string {
  return [at.file, at.line, column === undefined ? undefined : fieldOf(at, column)].filter(isDefined).join(':');
}
