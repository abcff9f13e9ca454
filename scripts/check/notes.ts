import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseNote } from '../read/targettables.ts';
import { problemAt } from '../read/located.ts';

/** The note of every target says whether it was met: the counts of the report rest on it. */
export function checkNotes({ targets }: DataSet): Problem[] {
  const expected = 'expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu"';
  return targets
    .filter((row) => parseNote(row.note_printed) === undefined)
    .map((row) => problemAt(row, 'note_printed', `note_printed "${row.note_printed}" holds no status (${expected})`));
}
