import ExcelJS from 'exceljs';
import { inBoth, joinedInBoth } from './bilingual.ts';
import { isBlankFormat, isInvisible, isStruck } from './cellfont.ts';
import { showNumber, storedValue } from './numberformat.ts';
import { cellOfRuns, struckOut, unseen } from './runs.ts';
import { emptyCell, tidy, type Block, type Cell, type Line, type Sheet } from './sheet.ts';

/** The visible sheets of an .xlsx file. Throws what the library throws where the bytes are no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const book = new ExcelJS.Workbook();
  // A copy: what was read from a disk may be a view of a larger buffer, in which bytes of other files lie.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets.filter((sheet) => sheet.state === 'visible').map(sheetOf);
}

function sheetOf(sheet: ExcelJS.Worksheet): Sheet {
  const width = sheet.columnCount;
  const blocks = blocksOf(sheet);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const hiddenColumns = columns.filter((column) => sheet.getColumn(column).hidden);
  const shown = new Set(columns.filter((column) => !hiddenColumns.includes(column)));
  const lines: Line[] = [];
  const hiddenRows: Line[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const found = sheet.getRow(row);
    const cells = columns.map((column) =>
      shown.has(column) ? cellAt(found.getCell(column), blocks.get(`${row}:${column}`)) : emptyCell,
    );
    (found.hidden ? hiddenRows : lines).push({ row, cells });
  }
  return { from: 'workbook', name: sheet.name, lines, hiddenRows, hiddenColumns };
}

/** The merged block of each cell that is part of one. */
function blocksOf(sheet: ExcelJS.Worksheet): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const range of sheet.model.merges) {
    const [from = '', to = from] = range.split(':');
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    const [row, column] = [Number(first.row), Number(first.col)];
    const block = { row, column, rows: Number(last.row) - row + 1, columns: Number(last.col) - column + 1 };
    for (let y = 0; y < block.rows; y += 1)
      for (let x = 0; x < block.columns; x += 1) found.set(`${row + y}:${column + x}`, block);
  }
  return found;
}

const cellAt = (cell: ExcelJS.Cell, block: Block | undefined): Cell => {
  const shown = withFont(cell.isMerged ? cell.master : cell);
  return block === undefined ? shown : { ...shown, block };
};

/** A cell with what its font does to it: struck through, or in the colour of its ground. A comment is told. */
function withFont(cell: ExcelJS.Cell): Cell {
  const shown = shownOf(cell);
  if (shown.text === '' || shown.odd !== undefined) return shown;
  if (isStruck(cell.font)) return { ...shown, odd: struckOut, struck: true };
  const isHidden = typeof cell.value === 'number' && isBlankFormat(cell.numFmt);
  if (isHidden || isInvisible(cell.font, cell.fill)) return { ...shown, odd: unseen };
  const note = noteOf(cell);
  if (note === '') return shown;
  const told = inBoth(`ô có lời chú kèm theo: "${note}"`, `a comment is attached to the cell: "${note}"`);
  return { ...shown, doubt: joinedInBoth([...(shown.doubt === undefined ? [] : [shown.doubt]), told]) };
}

/** The comment of a cell as one line; the library knows it as text or as runs. */
function noteOf({ note }: { readonly note?: string | ExcelJS.Comment }): string {
  if (note === undefined) return '';
  return tidy(typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join(''));
}

/** A formula shows its result. */
function shownOf(cell: ExcelJS.Cell): Cell {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (cell.type === ExcelJS.ValueType.Formula && (value === undefined || value === null))
    return { text: `=${cell.formula}`, odd: 'a formula without a result: open the file in a spreadsheet and save it' };
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'number')
    return { text: showNumber(value, cell.numFmt), stored: storedValue(value, cell.numFmt) };
  if (value instanceof Date)
    return {
      text: dateText(value),
      odd: 'a date: spreadsheets make one of "1-2"; set the cell to Text and type it again',
    };
  if (typeof value === 'object' && 'richText' in value) return cellOfRuns(value.richText, cell.fill);
  if (typeof value === 'object' && 'error' in value)
    return { text: String(value.error), odd: 'an error of the spreadsheet' };
  return { text: tidy(typeof value === 'object' ? cell.text : String(value)) };
}

const dateText = (date: Date): string => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
