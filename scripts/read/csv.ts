import type { z } from 'zod';
import { allColumns, columnsOf, fieldsOf, spareColumnsOf } from './columns.ts';
import { decode } from './csv/decode.ts';
import { foreignDelimiter, headerFaults } from './csv/header.ts';
import { splitRecords, type RawRecord } from './csv/records.ts';
import { cellFaults, cellsByColumn, shapeFault, type Label, type RowFault } from './csv/row.ts';
import type { Located } from './located.ts';
import { compareProblems, type Notice, type Problem } from './problem.ts';

export interface Table<T> {
  /** The rows without fault, in the order of the file. */
  readonly rows: Located<T>[];
  readonly problems: Problem[];
  readonly notices: Notice[];
}

export interface TableOptions {
  /** Columns that together name a row: no two rows may share them. */
  readonly key?: readonly string[];
  /** A header without rows is all right. */
  readonly optional?: boolean;
  readonly label?: Label;
}

/**
 * One CSV file of `data/` as typed rows. Cells are trimmed and NFC, empty ones undefined. Never throws: all that is wrong
 * with the file is reported at once, with line and field, and only faultless rows are returned.
 */
export function parseTable<S extends z.ZodObject>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  options: TableOptions = {},
): Table<z.output<S>> {
  const columns = allColumns(schema);
  const { text, brokenLines, problems, notices } = decode(file, bytes);
  const done = (rows: Located<z.output<S>>[]): Table<z.output<S>> => ({
    rows,
    problems: problems.sort(compareProblems),
    notices: notices.sort(compareProblems),
  });
  if (text === undefined) return done([]);

  const [header, ...records] = splitRecords(text).map((record) => composed(record, file, notices));
  if (header === undefined) {
    problems.push({
      file,
      message: `is empty (expected a header: ${columnsOf(schema).join(',')})`,
    });
    return done([]);
  }
  const delimiter = foreignDelimiter(header, columns);
  if (delimiter !== undefined) {
    const message = `looks like it is separated by ${delimiter} - save as CSV with commas`;
    problems.push({ file, line: header.line, message });
    return done([]);
  }
  const report = (line: number, faults: readonly RowFault[]): void => {
    problems.push(...faults.map((fault) => ({ file, line, ...fault })));
  };
  const names = header.cells;
  if (header.quoting !== undefined) report(header.quoting.line, [header.quoting]);
  report(header.line, headerFaults(names, columns, spareColumnsOf(schema)));
  if (records.length === 0 && options.optional !== true) report(header.line, [{ message: 'no rows below the header' }]);

  const firstLines = new Map<string, number>();
  const rows: Located<z.output<S>>[] = [];
  for (const record of records) {
    const { line } = record;
    if (brokenLines.size > 0 && record.cells.some((cell) => cell.includes('\ufffd'))) continue;
    if (record.quoting !== undefined) {
      report(record.quoting.line, [{ message: record.quoting.message }]);
      continue;
    }
    if (record.cells.every((cell) => cell === '')) {
      notices.push({ file, line, message: 'row of empty cells left out' });
      continue;
    }
    const shape = shapeFault(record, names, schema);
    if (shape !== undefined) {
      report(line, [shape]);
      continue;
    }
    const cells = cellsByColumn(names, record.cells);
    const repeated = repetition(options.key, cells, line, firstLines);
    if (repeated !== undefined) report(line, [repeated]);
    const parsed = schema.safeParse(fieldsOf(cells, schema));
    if (parsed.success) rows.push({ ...parsed.data, at: { file, line, columns: names } });
    else report(line, cellFaults(parsed.error.issues, cells, names, options.label ?? ((column) => column)));
  }
  return done(rows);
}

/** The record in NFC; what was decomposed is noted cell by cell. */
function composed(record: RawRecord, file: string, notices: Notice[]): RawRecord {
  const cells = record.cells.map((cell, index) => {
    const nfc = cell.normalize('NFC');
    if (nfc !== cell) {
      notices.push({
        file,
        line: record.line,
        column: index + 1,
        message: `"${nfc}" was decomposed (NFD), read as NFC`,
      });
    }
    return nfc;
  });
  return { ...record, cells };
}

/** The fault of a row whose key an earlier line has; remembers the key otherwise. */
function repetition(
  key: readonly string[] | undefined,
  cells: Readonly<Record<string, string | undefined>>,
  line: number,
  firstLines: Map<string, number>,
): RowFault | undefined {
  if (key === undefined) return undefined;
  const values = key.map((column) => cells[column]);
  // A row without a name of its own is told to have none, not to repeat another.
  if (values[0] === undefined) return undefined;
  const id = JSON.stringify(values);
  const first = firstLines.get(id);
  if (first === undefined) {
    firstLines.set(id, line);
    return undefined;
  }
  const shown = key.flatMap((column, index) => (values[index] === undefined ? [] : [`${column} "${values[index]}"`]));
  return { message: `row repeats line ${first}: ${shown.join(', ')}` };
}
