import type { Assigned } from './assign.ts';
import { inBoth } from './bilingual.ts';
import { measureName, measureTerm } from './column.ts';
import { measuresOf, readingIn, rowDoubt, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Fewer figures than these show no custom. */
const least = 5;

/**
 * One figure of a column with more decimals than all others ("565,101" among "565,10"): a footnote mark typed behind it, or
 * a digit too many. Where the others drop their zeros (84 and 84,5 beside 84,25) most must have two decimals or more alike;
 * points of an indicator come in steps of many kinds, so that all must.
 */
export function checkDecimals(rows: readonly Assigned[]): Finding[] {
  const doubts = measuresOf(rows).flatMap((measure) => {
    if (measure.metric !== 'score') return [];
    const found = rows.flatMap((row) => {
      const reading = readingIn(row, measure);
      return reading?.value === undefined ? [] : [{ row, reading, decimals: decimalsOf(reading) }];
    });
    const [most, ...others] = found.toSorted((a, b) => b.decimals - a.decimals);
    const usual = others[0]?.decimals ?? 0;
    if (most === undefined || found.length < least || usual === 0 || most.decimals <= usual) return [];
    const alike = others.filter(({ decimals }) => decimals === usual).length;
    const isMixed = usual > 1 && measure.indicator === undefined;
    if (alike < others.length * (isMixed ? 0.5 : 1)) return [];
    const { row, reading } = most;
    const message = inBoth(
      `${measureTerm(measure)} ${reading.verbatim} có ${most.decimals} chữ số thập phân, các dòng khác nhiều nhất ${usual}: chữ số cuối là dấu chú thích hay gõ thừa?`,
      `${measureName(measure)} ${reading.verbatim} has ${most.decimals} decimals, the other rows at most ${usual}: is the last digit a footnote mark or one too many?`,
    );
    return [rowDoubt(row, message, reading.column, reading.verbatim)];
  });
  return doubts.length === 0
    ? []
    : [{ doubts, note: `decimals: ${doubts.length} figure(s) with more than all others` }];
}

function decimalsOf({ verbatim, value = 0 }: Reading): number {
  const length = /[.,](\d+)\D*$/.exec(verbatim)?.[1]?.length ?? 0;
  return length === 3 && Number.isInteger(value) ? 0 : length;
}
