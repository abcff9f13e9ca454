import { dust } from '../../src/model/dust.ts';
import { halfUnit } from '../../src/model/span.ts';
import { about } from './bilingual.ts';
import type { Entry, UnitLine } from './body.ts';
import { measureName, measureTerm, type Measure } from './column.ts';
import { decimalMarks, decimalsShown, readFigure, readRank, type Mark } from './figure.ts';
import { unmarked } from './footmark.ts';
import { shownValue } from './numberformat.ts';
import type { Cell } from './sheet.ts';

/** A printed value of a unit. `value` is undefined where what is printed cannot be read: `fault` says so. */
export interface Reading {
  readonly measure: Measure;
  readonly column: number;
  readonly verbatim: string;
  readonly value: number | undefined;
  /** The number in the file, where it shows fewer decimals than it holds. */
  readonly exact: number | undefined;
  /** Half a unit of the last decimal that the column, or where it has none the table, prints. */
  readonly half: number;
  readonly fault: string | undefined;
  /** What is asked about a figure that can be read. */
  readonly doubt: string | undefined;
}

/** A unit's row, read: its values in the order of the columns. */
export interface ReadLine extends Omit<UnitLine, 'entries'> {
  readonly readings: readonly Reading[];
}

/** The rows with their figures as numbers. What stands for the decimal point is told by all figures of the table together. */
export function readLines(printed: readonly UnitLine[]): ReadLine[] {
  const lines = printed.map((line) => ({
    ...line,
    entries: line.entries.map((entry) => ({ ...entry, cell: unmarked(entry.cell) })),
  }));
  const entries = lines.flatMap((line) => line.entries);
  const scores = entries.filter(({ measure }) => measure.metric === 'score');
  const typed = scores.filter(({ cell }) => cell.stored === undefined);
  const marks = decimalMarks(typed.map(({ cell }) => cell.text));
  const decimals = new Map<number, number>();
  for (const { column, cell } of scores)
    decimals.set(column.index, Math.max(decimals.get(column.index) ?? 0, decimalsOf(cell, marks)));
  // A column of whole numbers beside others with decimals is not rounded: its decimals are those of the table.
  const most = Math.max(0, ...decimals.values());
  return lines.map(({ entries: own, ...line }) => ({
    ...line,
    readings: own.map((entry) => readingOf(entry, marks, decimals.get(entry.column.index) || most)),
  }));
}

function readingOf({ measure, column, cell }: Entry, marks: ReadonlySet<Mark>, decimals: number): Reading {
  const { text, odd, stored } = cell;
  const read = valueOf(cell, measure, marks);
  return {
    measure,
    column: column.index,
    verbatim: text,
    value: typeof read === 'number' ? read : undefined,
    exact: stored === undefined || Math.abs(stored - shownValue(text)) < dust ? undefined : stored,
    half: halfUnit(decimals),
    fault: faultOf(read, measure, text, odd),
    doubt: cell.doubt,
  };
}

/** What is printed, as a number. A stored number is shown by this project itself, so its marks are known. */
function valueOf(cell: Cell, measure: Measure, marks: ReadonlySet<Mark>): number | 'ambiguous' | undefined {
  if (cell.odd !== undefined) return undefined;
  if (measure.metric === 'rank') return readRank(cell.text);
  return cell.stored === undefined ? readFigure(cell.text, marks) : shownValue(cell.text);
}

const shownMarks: ReadonlySet<Mark> = new Set([',']);
const decimalsOf = ({ text, stored }: Cell, marks: ReadonlySet<Mark>): number =>
  decimalsShown(text, stored === undefined ? marks : shownMarks);

function faultOf(
  read: number | 'ambiguous' | undefined,
  measure: Measure,
  text: string,
  odd: string | undefined,
): string | undefined {
  const name = `${measureName(measure)} "${text}"`;
  if (odd !== undefined) return about(`${measureTerm(measure)} "${text}"`, `${name} is`, odd);
  if (read === 'ambiguous') return `${name} may be a decimal or thousands (expected like 1234 or 1,234 or 1.234,0)`;
  if (read !== undefined) return undefined;
  return measure.metric === 'rank'
    ? `${name} is no rank (expected like 3)`
    : `${name} is not a number (expected like 358,17)`;
}
