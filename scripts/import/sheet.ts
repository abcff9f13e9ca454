/** A table as a spreadsheet shows it, whatever file it came from. Rows and columns count from 1, as spreadsheets do. */

/** A merged block of cells, by its first row and column. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  /** As shown: NFC, on one line, single blanks; empty where nothing is shown. Cells of a merged block share its text. */
  readonly text: string;
  /** The number the file holds, where it holds one: it may have more decimals than are shown. */
  readonly stored?: number;
  /** What is wrong with the cell in words, where it shows what nobody typed: a date, an error, a formula never worked out. */
  readonly odd?: string;
  /** What the officer is asked about a figure that can be read all the same: a footnote mark, a part struck through, a comment. */
  readonly doubt?: string;
  /** All of it is struck through. */
  readonly struck?: true;
  /** As the quote has it, where that is more than `text`: with a raised footnote mark. */
  readonly printed?: string;
  /** In separated text: a blank stands before it, as after a comma of a sentence. */
  readonly led?: true;
  readonly block?: Block;
}

export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What is on paper: hidden rows and columns are left out of `lines` (their cells are empty) and named beside them. */
export interface Sheet {
  /** What it was read from: cells of a workbook have names (D159). */
  readonly from: 'workbook' | 'text';
  /** What separates the cells of a text. */
  readonly separator?: string;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly hiddenRows: readonly Line[];
  readonly hiddenColumns: readonly number[];
}

export const emptyCell: Cell = { text: '' };

/** The cell of a column; columns beyond the end of a line are empty. */
export const cellOf = (line: Line, column: number): Cell => line.cells[column - 1] ?? emptyCell;

/** Text as it is compared and quoted: composed, without the blanks and line breaks of its layout. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();

/** Name of a column as spreadsheets show it: 1 is A, 27 is AA. */
export const letterOf = (column: number): string =>
  column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** The cells that show something, with their columns; a merged block once. */
export function shownCells(line: Line): { readonly column: number; readonly cell: Cell }[] {
  const seen = new Set<Block>();
  return line.cells.flatMap((cell, index) => {
    if (cell.text === '' || (cell.block !== undefined && seen.has(cell.block))) return [];
    if (cell.block !== undefined) seen.add(cell.block);
    return [{ column: index + 1, cell }];
  });
}

/** The printed row: its cells joined by a space. */
export const quoteOf = (line: Line): string =>
  shownCells(line)
    .map(({ cell }) => cell.printed ?? cell.text)
    .join(' ');
