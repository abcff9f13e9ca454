import Papa from 'papaparse';

/** A CSV file of `data/` cut into its rows, each to the byte, so that a row that is not touched stays as it is. */
interface FileTable {
  readonly header: string;
  readonly columns: readonly string[];
  readonly records: readonly FileRecord[];
  readonly newline: '\n' | '\r\n';
}

export interface FileRecord {
  readonly raw: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Cuts a file; cells are trimmed, rows are not. */
export function splitTable(text: string): FileTable {
  const rows: { raw: string; cells: string[] }[] = [];
  const body = text.replace(/^\ufeff/, '');
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  let offset = 0;
  Papa.parse<string[]>(body, {
    delimiter: ',',
    newline,
    step: ({ data, meta }) => {
      rows.push({ raw: body.slice(offset, meta.cursor), cells: data.map((cell) => cell.trim()) });
      offset = meta.cursor;
    },
  });
  // The parser makes an empty row of what follows the last line end.
  const [header, ...records] = rows.filter(({ raw }) => raw !== '');
  const columns = header?.cells ?? [];
  return {
    header: text.slice(0, text.length - body.length) + (header?.raw ?? ''),
    columns,
    newline,
    records: records.map(({ raw, cells }) => ({
      raw,
      cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    })),
  };
}

/** A row in the order of a file's columns, with its line end. */
export const rawRow = ({ columns, newline }: FileTable, cells: Readonly<Record<string, string>>): string =>
  Papa.unparse([columns.map((column) => cells[column] ?? '')], { newline }) + newline;

/** The file of a header and rows; a last row without line end gets one where another follows. */
export function joinTable({ header, newline }: FileTable, rows: readonly string[]): string {
  const parts = [header, ...rows];
  return parts
    .map((part, index) => (index < parts.length - 1 && !part.endsWith('\n') ? part + newline : part))
    .join('');
}
