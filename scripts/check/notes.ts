import { sourceText } from '../../src/model/texts.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { parseNote } from '../read/targettables.ts';

const expected = 'expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu"';

/**
 * The note of a target says whether it was met: the counts of the report rest on it. A report that prints no status has no
 * note beside any of its targets.
 */
export function checkNotes({ targets }: DataSet): Problem[] {
  const told = new Set(targets.flatMap(({ edition, note_printed: note }) => (note === undefined ? [] : [edition])));
  return targets.flatMap((row) => {
    const note = sourceText(row.note_printed);
    if (note !== undefined && parseNote(note) === undefined)
      return [problemAt(row, 'note_printed', `note_printed "${note}" holds no status (${expected})`)];
    if (note !== undefined || !told.has(row.edition)) return [];
    const none = 'a report that prints no status leaves it empty in every row';
    return [problemAt(row, 'note_printed', `note_printed is empty, but other rows have one (${expected}; ${none})`)];
  });
}
