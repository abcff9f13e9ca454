import { fsum } from 'd3';
import { dust } from '../../src/model/dust.ts';
import type { Assigned } from './assign.ts';
import { skipped, type Column, type Measure } from './column.ts';
import { decimalsOfHalf, gathered, readingIn, rowDoubt, shown, type Finding } from './finding.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/**
 * Pillars sum to the total, and indicators to their pillar, within the rounding of what is printed. A sum is checked where
 * all its parts have a column and a figure; it is never put in place of a total that is not printed.
 */
export function checkSums(rows: readonly Assigned[], columns: readonly Column[], frame: Frame): Finding[] {
  const measures = columns.flatMap(({ role }) =>
    role.kind === 'value' && role.measure.metric === 'score' ? [role.measure] : [],
  );
  const has = (code: string): boolean =>
    measures.some(({ pillar, indicator }) => pillar === code && indicator === undefined);
  const pillars = measures.filter(({ pillar, indicator }) => pillar !== undefined && indicator === undefined);
  const absent = frame.pillars.filter(({ code, scored }) => scored && !has(code)).map(({ code }) => code);
  const total: Measure = { metric: 'score' };
  const ofTotal =
    pillars.length === 0
      ? []
      : absent.length > 0
        ? [{ doubts: [], note: `sum of the pillars: not checked, no column of ${absent.join(', ')}` }]
        : [checkSum('sum', 'the sum of the pillars is not the total', rows, total, pillars)];
  const ofPillars = pillars.flatMap((whole): Finding[] => {
    const code = whole.pillar ?? '';
    const parts = measures.filter(({ pillar, indicator }) => pillar === code && indicator !== undefined);
    const left = columns.some(({ role, under }) => under === code && role.kind === 'aside' && role.why === skipped);
    if (parts.length === 0) return [];
    if (left) return [{ doubts: [], note: `sum of the indicators of ${code}: not checked, a column is left out` }];
    return [checkSum(`sum ${code}`, `the sum of the indicators is not pillar ${code}`, rows, whole, parts)];
  });
  return [...ofTotal, ...ofPillars];
}

function checkSum(
  name: string,
  what: string,
  rows: readonly Assigned[],
  whole: Measure,
  parts: readonly Measure[],
): Finding {
  let checked = 0;
  const doubts = rows.flatMap((row) => {
    const total = readingIn(row, whole);
    const readings = parts.map((part) => readingIn(row, part));
    if (total?.value === undefined || !readings.every(isRead)) return [];
    checked += 1;
    const sum = fsum(readings, ({ value }) => value);
    const slack = fsum([total, ...readings], ({ half }) => half);
    if (Math.abs(sum - total.value) <= slack + dust) return [];
    const decimals = Math.max(...[total, ...readings].map(({ half }) => decimalsOfHalf(half)));
    const message = `${what}: ${shown(sum, decimals)}, printed ${total.verbatim} (rounding explains at most ${shown(slack)})`;
    return rowDoubt(row, message, total.column, `${shown(sum, decimals)} ≠ ${total.verbatim}`);
  });
  const note = `${what.replace(' is not ', ' and ')}: ${checked - doubts.length} of ${checked} rows agree`;
  return { doubts: gathered(name, what, doubts, checked), note };
}

const isRead = (reading: Reading | undefined): reading is Reading & { readonly value: number } =>
  reading?.value !== undefined;
