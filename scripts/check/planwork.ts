import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { problemAt, type RowLocation } from '../read/located.ts';

interface Noted {
  readonly at: RowLocation;
  readonly note?: string | undefined;
  readonly note_en?: string | undefined;
}

/** What is said of a platform stands in its quote; a note is in both languages, or there is none. */
export function checkPlanWork({ actions, platforms }: DataSet): Problem[] {
  const printed = platforms.flatMap((row) =>
    (['name', 'state_printed'] as const).flatMap((column) => {
      const words = row[column];
      if (words === undefined || row.quote.includes(words)) return [];
      return [problemAt(row, column, `${column} "${words}" is not in the quote (expected as printed)`)];
    }),
  );
  return [...printed, ...[...actions, ...platforms].flatMap(noteFault)];
}

function noteFault(row: Noted): Problem[] {
  if ((row.note === undefined) === (row.note_en === undefined)) return [];
  const column = row.note === undefined ? 'note' : 'note_en';
  return [problemAt(row, column, `${column} is empty (expected the note in both languages, or none)`)];
}
