import type { Assigned } from './assign.ts';
import { inBoth } from './bilingual.ts';
import { measureName } from './column.ts';
import { rowDoubt, type Finding } from './finding.ts';

/** Figures with a footnote mark, a part struck through or a comment: the officer sees what was read. */
export function checkMarks(rows: readonly Assigned[]): Finding[] {
  const doubts = rows.flatMap((row) =>
    row.readings.flatMap(({ doubt, measure, verbatim, column }) => {
      if (doubt === undefined) return [];
      const name = measureName(measure);
      const read = inBoth(`${name} được đọc là ${verbatim}`, `${name} is read as ${verbatim}`);
      return [rowDoubt(row, `${doubt}; ${read}`, column, `${verbatim}: ${doubt}`)];
    }),
  );
  return doubts.length === 0 ? [] : [{ doubts, note: `marks: ${doubts.length} figures carry one` }];
}
