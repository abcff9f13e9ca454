import type { Annex } from './annex.ts';
import type { Doubt } from './doubt.ts';
import { isUnbound, type Answer, type Mapping } from './mapping.ts';
import { letterOf } from './sheet.ts';

/**
 * Lines of the mapping file that nothing asks for any more: answers about what is not in the table, or not any more as it
 * was, and open lines of doubts that have gone. They stay in the file. `asked` is all that is asked, answered or not.
 */
export function obsoleteLines(annex: Annex, asked: readonly Doubt[], { rows }: Mapping): string[] {
  const there = printedIn(annex);
  const isAsked = (line: Answer): boolean =>
    asked.some(({ row, printed }) => row === line.row && (line.printed ?? printed) === printed);
  const isInTable = ({ row, printed, decision }: Answer): boolean =>
    decision !== undefined && there.has(row) && (printed ?? there.get(row)) === there.get(row);
  return rows.flatMap((line) => {
    const { row, printed = '', decision } = line;
    const name = `${row} "${printed.slice(0, 80)}"`;
    if (isUnbound(line)) return [`  mapping: the answer for ${name} is not used: accept needs what is printed`];
    if (isAsked(line) || isInTable(line)) return [];
    return decision === undefined
      ? [`  mapping: the line for ${name} is obsolete: nothing asks for it any more`]
      : [`  mapping: the answer for ${name} fits nothing in the table and is not used`];
  });
}

/** What the rows and columns of a table print, by their name in the mapping file. */
const printedIn = ({ columns, body }: Annex): ReadonlyMap<string, string> =>
  new Map([
    ...body.lines.map(({ row, quote }) => [String(row), quote] as const),
    ...columns.map(({ index, heading }) => [letterOf(index), heading] as const),
  ]);
