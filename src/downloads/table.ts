/** A file of the catalogue before it has a format: its name, its columns in order, and rows of plain cells. */
import { clean } from '../model/dust.ts';
import { locales, sourceLocale } from '../model/languages.ts';
import type { Scored } from '../model/scored.ts';
import { textColumn, type SomeTexts, type Translatable } from '../model/texts.ts';

/** Absent cells are empty in CSV and null in JSON. */
export type FileCell = string | number | boolean | undefined;

export interface DownloadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

/** What the files are made from. */
export type DownloadData = Pick<Scored, 'sources' | 'units' | 'rankings' | 'targets' | 'plan' | 'checks' | 'reports'>;

/** One column: its name in the header and how its cell is taken from an entry. */
export type Columns<T> = Readonly<Record<string, (entry: T) => FileCell>>;

/** The columns of a text: `note` in the language of the documents, `note_<code>` in each other language. */
export const textColumns = <T>(name: string, of: (entry: T) => SomeTexts | undefined): Columns<T> =>
  Object.fromEntries(locales.map((locale) => [textColumn(name, locale), (entry: T) => of(entry)?.[locale]]));

/** The same of a text that may stand in the language of the documents alone. */
export const translatableColumns = <T>(name: string, of: (entry: T) => Translatable | undefined): Columns<T> =>
  textColumns(name, (entry) => {
    const text = of(entry);
    return typeof text === 'string' ? { [sourceLocale]: text } : text;
  });

/** A table from entries and columns; an empty text is an absent cell. */
export function tableOf<T>(entries: readonly T[], columns: Columns<T>): DownloadTable {
  const pick = Object.values(columns);
  return {
    columns: Object.keys(columns),
    rows: entries.map((entry) => pick.map((of) => tidy(of(entry)))),
  };
}

function tidy(cell: FileCell): FileCell {
  if (cell === '') return undefined;
  if (typeof cell !== 'number') return cell;
  if (!Number.isFinite(cell)) throw new Error(`a cell of a download is not a finite number: ${cell}`);
  return clean(cell);
}

/** A list in one cell, as in the data folder: separated by semicolons. */
export const list = (items: readonly string[]): string => items.join(';');
