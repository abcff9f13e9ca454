import { fold } from '../../src/model/text.ts';
import type { Column, Measure } from './column.ts';
import { isAbsent } from './figure.ts';
import { cellOf, quoteOf, shownCells, type Cell, type Line } from './sheet.ts';
import type { Table } from './table.ts';

/** A cell of a unit's row that prints a value. */
export interface Entry {
  readonly column: Column;
  readonly measure: Measure;
  readonly cell: Cell;
}

/** A row with figures: of a unit, if its name can be matched. */
export interface UnitLine {
  readonly row: number;
  /** The name as printed; empty where the cell is. */
  readonly printed: string;
  /** The district it is listed under, as printed. */
  readonly place: string | undefined;
  readonly entries: readonly Entry[];
  readonly quote: string;
  /** The name is struck through. */
  readonly struck: boolean;
}

/** A row that is no unit's, and why it is left out. */
interface Aside {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

export interface Body {
  readonly lines: readonly UnitLine[];
  readonly asides: readonly Aside[];
  /** Rows of means ("Trung bình"), whose figures the scores are held against. */
  readonly means: readonly UnitLine[];
}

/** What the rows of a table need to know of names. */
export interface Names {
  isPlace(text: string): boolean;
  isUnit(text: string): boolean;
}

const totals =
  /^(?:tong(?: cong| so| diem| chung)?|cong(?: chung)?|toan (?:tinh|huyen)|cao nhat|thap nhat|lon nhat|nho nhat|trung vi|(?:diem )?(?:toi da|chuan)|thang diem|max|min)\b(?!.*\b(?:xa|phuong|thi tran|cong ty)\b)/;
const means = /^(?:diem )?(?:trung binh|binh quan|tb|tbc|mean)\b/;
const placeKind =
  /^(?:[ivxl]+\s*[.)\-–:/]*\s*)?(?:ubnd\s+)?(?:huyen|thanh pho|thi xa|quan|h\.|tp\b|tx\b|t\.p|khoi|cum|nhom)/;
const roman = /^[IVXL]+[.)]?$/;
const numbering = /^\(?(?:[a-z]|\d{1,2})\)?(?:\s*=.*)?$/i;

/** The rows of a table, sorted out. Rows below a heading of a district, or beside a merged one, are listed under it. */
export function readBody(table: Table, names: Names): Body {
  const place = columnOf(table, 'place');
  const lines: UnitLine[] = [];
  const asides: Aside[] = [];
  const found: UnitLine[] = [];
  let under: string | undefined;
  for (const line of table.body) {
    const what = kindOf(line, table, names, lines.length === 0);
    if (what === 'blank') continue;
    const printed = labelOf(line, columnOf(table, 'unit'));
    const own = place === undefined ? '' : cellOf(line, place).text;
    if (what === 'heading') under = printed;
    else if (own !== '') under = own;
    const read = {
      row: line.row,
      printed,
      place: under,
      entries: entriesOf(line, table),
      quote: quoteOf(line),
      struck: cellOf(line, columnOf(table, 'unit') ?? 1).struck === true,
    };
    if (what === 'unit') lines.push(read);
    else asides.push({ row: line.row, text: read.quote, why: whys[what] });
    if (what === 'mean') found.push(read);
  }
  return { lines, asides, means: found };
}

const whys = {
  header: 'header again',
  numbers: 'numbers of the columns',
  mean: 'mean',
  total: 'total',
  heading: 'heading of a group',
  note: 'no figures',
} as const;

/** What a row is; before the first unit, a row of short numbers may count the columns. */
function kindOf(line: Line, table: Table, names: Names, isFirst: boolean): keyof typeof whys | 'unit' | 'blank' {
  const shown = shownCells(line);
  if (shown.length === 0) return 'blank';
  if (table.header.some((header) => quoteOf(header) === quoteOf(line))) return 'header';
  if (isFirst && shown.length > 2 && shown.every(({ cell }) => numbering.test(cell.text))) return 'numbers';
  const unit = columnOf(table, 'unit');
  const label = labelOf(line, unit);
  const hasFigures = entriesOf(line, table).some(({ cell }) => /\d/.test(cell.text) || cell.odd !== undefined);
  if (names.isUnit(label) && !names.isPlace(label)) return 'unit';
  if (means.test(fold(label))) return 'mean';
  if (totals.test(fold(label))) return 'total';
  if (isGroup(line, label, unit, hasFigures, names)) return 'heading';
  return hasFigures || names.isUnit(label) ? 'unit' : 'note';
}

/** The cells that print something in the columns of values. */
const entriesOf = (line: Line, { columns }: Table): Entry[] =>
  columns.flatMap((column) => {
    const cell = cellOf(line, column.index);
    if (column.role.kind !== 'value' || (isAbsent(cell.text) && cell.odd === undefined)) return [];
    // A text merged over several columns is no figure of any of them but the first.
    if (cell.block !== undefined && cell.block.column !== column.index) return [];
    return [{ column, measure: column.role.measure, cell }];
  });

const columnOf = (table: Table, kind: 'unit' | 'place'): number | undefined =>
  table.columns.find(({ role }) => role.kind === kind)?.index;

/** The name in a row: the cell of the names, or, where that is empty, the text before it ("I. Huyện Gia Viễn"). */
function labelOf(line: Line, unit: number | undefined): string {
  const own = cellOf(line, unit ?? 1).text;
  if (own !== '') return own;
  const before = shownCells(line).filter(({ column, cell }) => column < (unit ?? 1) && /\p{L}{2}/u.test(cell.text));
  return before[0]?.cell.text ?? '';
}

/** A row that names a district for the rows below it; it may carry figures of its own, which are not those of a unit. */
function isGroup(line: Line, label: string, unit: number | undefined, hasFigures: boolean, names: Names): boolean {
  const first = shownCells(line)[0]?.cell.text ?? '';
  const numbered = roman.test(first) || /^[IVXL]+\s*[.)–-]/.test(label);
  const block = cellOf(line, unit ?? 1).block;
  if (names.isPlace(label)) return placeKind.test(fold(label)) || numbered || !hasFigures;
  return !hasFigures && !names.isUnit(label) && (numbered || (block?.columns ?? 1) > 1) && placeKind.test(fold(label));
}
