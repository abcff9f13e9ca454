import { sourceLocale } from '../../src/model/languages.ts';
import { sourceText } from '../../src/model/texts.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { translationFaults } from './translated.ts';

/** What is said of a platform stands in its quote; a note is in every language, or there is none. */
export function checkPlanWork({ actions, platforms }: DataSet): Problem[] {
  const printed = platforms.flatMap((row) =>
    Object.entries({ name: row.name[sourceLocale], state_printed: sourceText(row.state_printed) }).flatMap(
      ([column, words]) => {
        if (words === undefined || row.quote.includes(words)) return [];
        return [problemAt(row, column, `${column} "${words}" is not in the quote (expected as printed)`)];
      },
    ),
  );
  return [...printed, ...[...actions, ...platforms].flatMap((row) => translationFaults(row, 'note'))];
}
