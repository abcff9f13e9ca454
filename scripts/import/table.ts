import { columnsOf, type Column, type Path } from './column.ts';
import type { Frame } from './frame.ts';
import { headingOf } from './heading.ts';
import { cellOf, shownCells, type Line, type Sheet } from './sheet.ts';
import { isGrouping } from './stack.ts';

/** A table of a sheet: the rows of its header, what its columns hold, and what stands below. */
export interface Table {
  readonly sheet: Sheet;
  readonly header: readonly Line[];
  readonly columns: readonly Column[];
  readonly body: readonly Line[];
}

/** At most so many rows make a header: pillar, indicator, "Điểm", and their most points. */
const deepest = 5;

/**
 * The tables of a sheet that have a column of units and one of figures. What stands above the first is title; a header
 * that is repeated on the next printed page is the same table, another header begins another table.
 */
export function findTables(sheet: Sheet, frame: Frame): Table[] {
  const tables: Table[] = [];
  let next = 0;
  while (next < sheet.lines.length) {
    const header = headerAt(sheet.lines, next, frame);
    if (header === undefined) {
      next += 1;
      continue;
    }
    const columns = columnsOf(pathsOf(header), frame);
    const last = tables.at(-1);
    const [top, bottom] = [header[0]?.row ?? 0, header.at(-1)?.row ?? 0];
    next = sheet.lines.findLastIndex(({ row }) => row <= bottom) + 1;
    const body = sheet.lines.slice(next);
    if (!columns.some(({ role }) => role.kind === 'unit') || !columns.some(isFigures)) continue;
    if (last === undefined) {
      tables.push({ sheet, header, columns, body });
      continue;
    }
    const before = last.body.filter(({ row }) => row < top);
    const repeats = isSameHeader(last.columns, columns);
    tables[tables.length - 1] = { ...last, body: repeats ? [...before, ...body] : before };
    if (!repeats) tables.push({ sheet, header, columns, body });
  }
  return tables;
}

const isFigures = ({ role }: Column): boolean =>
  role.kind === 'value' || role.kind === 'unlisted' || (role.kind === 'unknown' && role.may !== undefined);
const isSameHeader = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ heading }, index) => heading === b[index]?.heading);

type Header = readonly Line[];

/** The header whose row of unit names is at an index: with rows of pillars above it and rows of details below. */
function headerAt(lines: readonly Line[], index: number, frame: Frame): Header | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const names = shownCells(line).filter(({ cell }) => headingOf(cell.text, frame.level) === 'unit');
  const [first] = names;
  // A row of figures is a unit's, even one of a name that sounds like a heading ("Xã Hạnh Thước").
  const figures = shownCells(line).filter(({ cell }) => /^-?[\d.,]+%?$/.test(cell.text)).length;
  if (first === undefined || shownCells(line).length < 2 || figures * 2 >= shownCells(line).length) return undefined;
  const above: Line[] = [];
  for (let up = index - 1; up >= 0 && index - up < deepest; up -= 1) {
    const candidate = lines[up];
    if (candidate === undefined || !isPartsRow(candidate, first.column, frame)) break;
    above.unshift(candidate);
  }
  const below: Line[] = [];
  for (let down = index + 1; down - index < deepest; down += 1) {
    const candidate = lines[down];
    if (candidate === undefined || !continues(candidate, first.column, first.cell.block)) break;
    below.push(candidate);
  }
  return [...above, line, ...below];
}

/**
 * A row above the names that groups the columns below it, and has nothing over the names themselves: pillars, years, who gave
 * the points. A single heading that is not merged and only names scores is a title.
 */
function isPartsRow(line: Line, names: number, frame: Frame): boolean {
  if (cellOf(line, names).text !== '') return false;
  const right = shownCells(line).filter(({ column }) => column > names);
  if (right.some(({ cell }) => isGrouping(cell.text, frame))) return true;
  const isHeading = ({ cell }: (typeof right)[number]): boolean =>
    ['score', 'rank'].includes(headingOf(cell.text, frame.level) ?? '') &&
    (right.length > 1 || (cell.block?.columns ?? 1) > 1);
  return right.length > 0 && right.every(isHeading);
}

/** A row below the names belongs to the header where the names' heading reaches down to it, or where it has texts and years only. */
function continues(
  line: Line,
  names: number,
  block: { readonly row: number; readonly rows: number } | undefined,
): boolean {
  if (block !== undefined && line.row < block.row + block.rows) return true;
  const shown = shownCells(line);
  if (shown.length === 0 || shown.some(({ column }) => column <= names)) return false;
  return shown.every(({ cell }) => /\p{L}|^20\d\d$/u.test(cell.text));
}

/** The headings of each column from top to bottom. Without merged cells a heading reaches right over empty ones. */
function pathsOf(header: Header): { index: number; path: Path }[] {
  const width = Math.max(...header.map((line) => line.cells.length));
  const indexes = Array.from({ length: width }, (_, index) => index + 1);
  const paths = indexes.map((index) => {
    const texts = header.map((line, depth) => {
      const own = cellOf(line, index).text;
      return own === '' && header.slice(depth + 1).some((below) => cellOf(below, index).text !== '')
        ? headingLeftOf(line, index)
        : own;
    });
    return { index, path: texts.filter((text, depth) => text !== '' && text !== texts[depth - 1]) };
  });
  return paths.filter(({ path }) => path.length > 0);
}

/** The nearest heading to the left that is not merged: a merged one says itself how far it reaches. */
function headingLeftOf(line: Line, index: number): string {
  for (let left = index - 1; left > 0; left -= 1) {
    const { text, block } = cellOf(line, left);
    if (text !== '') return block === undefined ? text : '';
  }
  return '';
}
