import type { z } from 'zod';
import { columnAt, fieldsOf } from '../columns.ts';
import { describeIssue } from '../issue.ts';
import { shown } from '../shown.ts';
import type { RawRecord } from './records.ts';

/** A fault of a row; `column` is the number of the field. */
export interface RowFault {
  readonly column?: number;
  readonly message: string;
}

type Cells = Readonly<Record<string, string | undefined>>;

/** What a column is called in messages, for a row: a `value` is better called what it is a value of. */
export type Label = (column: string, row: Cells) => string;

/** The cells by column name, empty ones undefined; of a doubled column the first counts. */
export function cellsByColumn(names: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(
    names.flatMap((name, index) => (names.indexOf(name) === index ? [[name, cells[index] || undefined]] : [])),
  );
}

/** A row of more or fewer cells than the header; undefined where it fits. */
export function shapeFault(record: RawRecord, names: readonly string[], schema: z.ZodObject): RowFault | undefined {
  const { cells, unfinished } = record;
  const counts = `row has ${cells.length} cells, the header has ${names.length}`;
  if (cells.length < names.length) {
    return { message: unfinished ? `${counts}, and the file ends in it: it looks cut off` : counts };
  }
  if (cells.length === names.length) return undefined;
  return splitDecimal(cells, names, schema) ?? { column: names.length + 1, message: counts };
}

/** A bare decimal comma makes one cell too many: found by gluing two neighbours until the row parses. */
function splitDecimal(cells: readonly string[], names: readonly string[], schema: z.ZodObject): RowFault | undefined {
  if (cells.length !== names.length + 1) return undefined;
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1] ?? '';
    if (!/^-?\d+$/.test(cell) || !/^\d+$/.test(next)) continue;
    const glued = [...cells.slice(0, index), `${cell}.${next}`, ...cells.slice(index + 2)];
    if (!schema.safeParse(fieldsOf(cellsByColumn(names, glued), schema)).success) continue;
    return { column: index + 1, message: `"${cell},${next}" has a decimal comma (expected a dot: ${cell}.${next})` };
  }
  return undefined;
}

/** What is wrong with the cells of a row, named by column; columns that the header lacks are not told again. */
export function cellFaults(
  issues: readonly z.core.$ZodIssue[],
  row: Cells,
  names: readonly string[],
  label: Label,
): RowFault[] {
  return issues.flatMap((issue) => {
    const column = columnAt(issue.path);
    if (!names.includes(column)) return [];
    const value = row[column];
    const message = value === undefined ? emptyCell(column, row) : describe(issue, label(column, row), value);
    return [{ column: names.indexOf(column) + 1, message }];
  });
}

/** In a list cell only the faulty element is shown. */
function describe(issue: z.core.$ZodIssue, name: string, cell: string): string {
  const index = issue.path[1];
  const value =
    typeof index === 'number'
      ? (cell
          .split(';')
          .map((part) => part.trim())
          .filter(Boolean)[index] ?? cell)
      : cell;
  return `${name} ${shown(value)} ${describeIssue(issue, value)}`;
}

/** A source and a quote come together: each vouches for the other. */
function emptyCell(column: string, row: Cells): string {
  if (column === 'source' && row['quote'] !== undefined) return 'quote has no source (expected an id of sources.csv)';
  if (column === 'quote' && row['source'] !== undefined) {
    return `source "${row['source']}" has no quote (expected the sentence that prints the value)`;
  }
  return `${column} is empty`;
}
