import type { Assigned } from './assign.ts';
import { inBoth, joinedInBoth } from './bilingual.ts';
import { measureName, measureTerm } from './column.ts';
import { rowDoubt, type Finding } from './finding.ts';

/** Figures with a footnote mark, a part struck through or a comment: the officer sees what was read. */
export function checkMarks(rows: readonly Assigned[]): Finding[] {
  const doubts = rows.flatMap((row) =>
    row.readings.flatMap(({ doubt, measure, verbatim, column }) => {
      if (doubt === undefined) return [];
      const read = inBoth(
        `${measureTerm(measure)} được đọc là ${verbatim}`,
        `${measureName(measure)} is read as ${verbatim}`,
      );
      return [rowDoubt(row, joinedInBoth([doubt, read]), column, `${verbatim}: ${doubt}`)];
    }),
  );
  return doubts.length === 0 ? [] : [{ doubts, note: `marks: ${doubts.length} figures carry one` }];
}
