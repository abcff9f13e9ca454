import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { problemAt } from '../read/located.ts';
import { pairFaults } from './pairs.ts';

/** What is said of a platform stands in its quote; a note is in both languages, or there is none. */
export function checkPlanWork({ actions, platforms }: DataSet): Problem[] {
  const printed = platforms.flatMap((row) =>
    (['name', 'state_printed'] as const).flatMap((column) => {
      const words = row[column];
      if (words === undefined || row.quote.includes(words)) return [];
      return [problemAt(row, column, `${column} "${words}" is not in the quote (expected as printed)`)];
    }),
  );
  return [...printed, ...[...actions, ...platforms].flatMap((row) => pairFaults(row, 'note'))];
}
