import Papa from 'papaparse';

/** A row as it stands in the file: trimmed cells, not yet normalised. */
export interface RawRecord {
  readonly line: number;
  readonly cells: string[];
  /** What is wrong with its quotes, if anything, and in which line. */
  readonly quoting?: { readonly line: number; readonly message: string };
  /** The file ends here without a line end: a short row was cut off. */
  readonly unfinished: boolean;
}

/** Splits CSV (comma, RFC 4180 quotes) into records with their line numbers; blank lines are left out. */
export function splitRecords(text: string): RawRecord[] {
  const records: RawRecord[] = [];
  let offset = 0;
  let line = 1;
  const take = ({ data, errors, meta }: Papa.ParseStepResult<string[]>): void => {
    const source = text.slice(offset, meta.cursor);
    const cells = data.map((cell) => cell.trim());
    if (cells.length > 1 || cells[0] !== '') {
      const unfinished = meta.cursor >= text.length && !text.endsWith('\n');
      records.push({
        line,
        cells,
        unfinished,
        ...quotingOf(errors, (index) => line + feeds(text.slice(offset, index))),
      });
    }
    line += feeds(source);
    offset = meta.cursor;
  };
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', step: take });
  return records;
}

const feeds = (text: string): number => text.split('\n').length - 1;

function quotingOf(errors: readonly Papa.ParseError[], lineAt: (index: number) => number): Pick<RawRecord, 'quoting'> {
  // A stray quote usually leaves the cell open to the end of the file too: the stray one is the cause.
  const error = errors.find(({ code }) => code === 'InvalidQuotes') ?? errors[0];
  if (error === undefined) return {};
  const message =
    error.code === 'InvalidQuotes'
      ? 'a quote inside a cell is not doubled (expected "" for each ")'
      : 'a quote is opened and never closed: the file looks cut off';
  return { quoting: { line: lineAt(error.index ?? 0), message } };
}
