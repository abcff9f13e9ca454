import { fold } from '../../src/model/text.ts';
import type { Problem } from '../read/problem.ts';
import type { Assigned } from './assign.ts';
import { inBoth } from './bilingual.ts';
import type { Body } from './body.ts';
import { rowsText } from './bound.ts';
import type { Column } from './column.ts';
import { gathered, rowDoubt, type Finding } from './finding.ts';
import { cellOf, type Line } from './sheet.ts';
import type { Table } from './table.ts';

/** What is wrong with the shape of a table; it is mended in the file, no answer settles it. */
export type ShapeFault = Pick<Problem, 'line' | 'column' | 'message'>;

/** More rows than these are named together. */
const few = 10;

/**
 * Separated text whose rows have more cells than the header: a comma that belongs to a number or a name has split a cell,
 * and all cells behind it stand in the wrong column. The same where the header itself was split.
 */
export function shapeFaults(table: Table, body: Body): ShapeFault[] {
  if (table.sheet.from !== 'text') return [];
  const split = splitHeading(table);
  return split === undefined ? longRows(table, body) : [split];
}

const linesOf = (table: Table, body: Body): Line[] => {
  const rows = new Set([...body.lines, ...body.means].map(({ row }) => row));
  return table.body.filter(({ row }) => rows.has(row));
};

/** The number of the last cell that shows something. */
const lengthOf = ({ cells }: Line): number => cells.findLastIndex(({ text }) => text !== '') + 1;

/** The number of the last column that has a heading. */
const widthOf = ({ columns }: Table): number =>
  Math.max(...columns.filter(({ path }) => path.length > 0).map(({ index }) => index));

function longRows(table: Table, body: Body): ShapeFault[] {
  const width = widthOf(table);
  const long = linesOf(table, body).filter((line) => lengthOf(line) > width);
  const [first] = long;
  if (first === undefined) return [];
  const tell = (line: Line, all: readonly Line[]): ShapeFault => {
    const cells = lengthOf(line);
    const [cause, why] = causeOf(line, table);
    const rows = rowsText(all.map(({ row }) => String(row)));
    const [what, en] =
      all.length === 1
        ? [`dòng có ${cells} ô, đầu bảng chỉ có ${width}`, `the row has ${cells} cells, the header ${width}`]
        : [
            `${all.length} dòng (${rows.replaceAll(' to ', ' đến ')}) có nhiều ô hơn đầu bảng; dòng ${line.row} có ${cells}, đầu bảng ${width}`,
            `${all.length} rows (${rows}) have more cells than the header; row ${line.row} has ${cells}, the header ${width}`,
          ];
    return { line: line.row, column: width + 1, message: inBoth(`${what}${cause}`, `${en}${why}`) };
  };
  return long.length <= few ? long.map((line) => tell(line, [line])) : [tell(first, long)];
}

/** Two figures side by side in text that is separated by commas look like one with a decimal comma. */
function causeOf(line: Line, { sheet, columns }: Table): readonly [string, string] {
  const mark = sheet.separator === '\t' ? 'tab' : `"${sheet.separator}"`;
  const names = columns.find(({ role }) => role.kind === 'unit')?.index ?? 0;
  const pairs = line.cells.flatMap(({ text }, index) => {
    const whole = line.cells[index - 1]?.text ?? '';
    return index > names && /^\d+$/.test(whole) && /^\d{1,4}$/.test(text) ? [[whole, text] as const] : [];
  });
  // The largest whole is a score; a rank that follows it is small.
  const [whole, fraction] = pairs.toSorted(([a], [b]) => Number(b) - Number(a))[0] ?? [];
  if (sheet.separator === ',' && whole !== undefined && fraction !== undefined)
    return [
      `: dấu phẩy thập phân đã tách số, như "${whole}" và "${fraction}" có thể là ${whole},${fraction}. Lưu lại bằng dấu chấm phẩy hoặc tab, hoặc đặt số trong ngoặc kép`,
      `: decimal commas have split numbers, as "${whole}" and "${fraction}" may be ${whole},${fraction}. Save it with semicolons or tabs, or put numbers in quotation marks`,
    ];
  return [
    `: một dấu phân cách ${mark} thừa đã tách một ô. Đặt ô đó trong ngoặc kép hoặc bỏ dấu thừa`,
    `: a separator ${mark} too many has split a cell. Put that cell in quotation marks or take the mark out`,
  ];
}

/** A heading such as "Tên xã, phường" without quotation marks: what follows its comma begins with a blank, other cells do not. */
function splitHeading({ sheet, header }: Table): ShapeFault | undefined {
  if (sheet.separator !== ',') return undefined;
  for (const line of header) {
    const shown = line.cells.flatMap((cell, index) => (cell.text === '' || index === 0 ? [] : [{ cell, index }]));
    const led = shown.filter(({ cell }) => cell.led === true);
    const [first] = led;
    if (first === undefined || led.length === shown.length) continue;
    const whole = `${line.cells[first.index - 1]?.text ?? ''}, ${first.cell.text}`;
    return {
      line: line.row,
      column: first.index + 1,
      message: inBoth(
        `đầu bảng bị tách ở dấu phẩy: "${whole}" thành hai ô, nên các cột sau lệch chỗ. Đặt cả tên cột trong ngoặc kép`,
        `the header is split at a comma: "${whole}" became two cells, and the columns behind it are shifted. Put the whole heading in quotation marks`,
      ),
    };
  }
  return undefined;
}

/** Columns of words: a bare figure in one of them has come from the cell before it. */
const isWords = ({ role, path }: Column): boolean =>
  role.kind === 'aside' && /^(?:ghi chu|xep loai|nhan xet|ly do)\b/.test(fold(path.at(-1) ?? ''));

const isSplit = (whole: string, fraction: string): boolean => /^\d+$/.test(whole) && /^\d{1,4}$/.test(fraction);

/** Other columns that are left out and stand behind one of scores: last year's, the units' own. */
const leftOut = ({ columns }: Table): Column[] =>
  columns.filter(
    (column) =>
      column.role.kind === 'aside' && column.path.length > 0 && !isWords(column) && scoreBefore(column, columns),
  );

const scoreBefore = ({ index }: Column, columns: readonly Column[]): boolean =>
  columns.some(({ index: at, role }) => at === index - 1 && role.kind === 'value' && role.measure.metric === 'score');

/** A score of another year or another hand is no smaller part of the score than this. */
const smallest = 1 / 3;
/** Columns whose figures are in no proportion to scores: ranks, changes, rates, codes. */
const otherKind = /\b(?:hang|thu|bac|vi tri|tang|giam|so sanh|so voi|chenh lech|ty le|ma|stt)\b/;

/**
 * The rows in which a left-out column of figures seems to hold the fraction of the score before it: "05", or, below a
 * heading of scores, a figure far smaller than that score. Where no score of that column has decimals, one such row speaks
 * for all of them; of pillars, whose points may be low, half of the rows must.
 */
function fractionsIn(column: Column, lines: readonly Line[], { columns }: Table): ReadonlySet<number> {
  const before = columns.find(({ index }) => index === column.index - 1);
  const isPart = before?.role.kind === 'value' && before.role.measure.pillar !== undefined;
  const isOther = otherKind.test(fold(column.heading));
  const pairs = lines
    .map((line) => ({
      row: line.row,
      whole: cellOf(line, column.index - 1).text,
      fraction: cellOf(line, column.index).text,
    }))
    .filter(({ whole, fraction }) => isSplit(whole, fraction));
  const odd = pairs.filter(
    ({ whole, fraction }) =>
      /^0\d/.test(fraction) || (!isOther && fraction !== '0' && Number(fraction) < smallest * Number(whole)),
  );
  if (odd.length === 0 || (isPart && odd.length * 2 < pairs.length)) return new Set();
  const isWhole = lines.every((line) => /^\d*$/.test(cellOf(line, column.index - 1).text));
  return new Set((isWhole ? pairs : odd).map(({ row }) => row));
}

/**
 * Rows of separated text that are shorter than the table, or in which a bare figure behind a whole number stands among
 * words ("278" and, below "Ghi chú", "50") or in a column that is left out: a cell is missing, or the fraction of a number
 * was cut off.
 */
export function checkShape(rows: readonly Assigned[], table: Table): Finding[] {
  if (table.sheet.from !== 'text') return [];
  const lines = new Map(table.body.map((line) => [line.row, line]));
  const values = table.columns.filter(({ role }) => role.kind === 'value');
  const last = Math.max(0, ...values.map(({ index }) => index));
  const words = table.columns.filter(isWords);
  const all = rows.flatMap(({ row }) => lines.get(row) ?? []);
  const behind = leftOut(table).map((column) => ({ column, rows: fractionsIn(column, all, table) }));
  const short = rows.flatMap((row) => {
    const length = lines.get(row.row)?.cells.length ?? 0;
    if (length >= last) return [];
    const message = inBoth(
      `dòng có ${length} ô, mà bảng cần ${last}: một ô có thể bị thiếu và các ô sau lệch chỗ`,
      `the row has ${length} cells, the table needs ${last}: a cell may be missing, with those behind it shifted`,
    );
    return [rowDoubt(row, message, length, `${length} < ${last}`)];
  });
  const cut = rows.flatMap((row) => {
    const line = lines.get(row.row);
    if (line === undefined || table.sheet.separator !== ',') return [];
    const split = behind.filter(({ rows: found }) => found.has(row.row)).map(({ column }) => column);
    return [...words, ...split].flatMap(({ index, heading }) => {
      const [whole, fraction] = [cellOf(line, index - 1).text, cellOf(line, index).text];
      if (!isSplit(whole, fraction)) return [];
      const message = inBoth(
        `cột "${heading}" chỉ có số "${fraction}" sau "${whole}": phần thập phân của ${whole},${fraction} có thể đã bị tách ra`,
        `column "${heading}" holds but the figure "${fraction}" behind "${whole}": the fraction of ${whole},${fraction} may have been cut off`,
      );
      return [rowDoubt(row, message, index, `${whole} ${fraction}`)];
    });
  });
  return [
    ...told('cells', 'rows are short of cells', short, rows.length),
    ...told('fraction', words.length > 0 ? 'figures among words' : 'figures cut off', cut, rows.length),
  ];
}

const told = (name: string, what: string, doubts: Finding['doubts'], checked: number): Finding[] =>
  doubts.length === 0
    ? []
    : [{ doubts: gathered(name, what, doubts, checked), note: `${what}: ${doubts.length} of ${checked}` }];
