import type { Assigned } from './assign.ts';
import type { Column } from './column.ts';
import { checkDecimals } from './decimals.ts';
import type { Doubt } from './doubt.ts';
import { rowDoubt, type Finding } from './finding.ts';
import { checkLimits } from './limits.ts';
import { answerTo, type Mapping } from './mapping.ts';
import { checkMarks } from './marks.ts';
import { checkMeanRow, checkStatedMeans } from './means.ts';
import { checkProportions } from './proportion.ts';
import type { ReadLine } from './reading.ts';
import { checkShape } from './shape.ts';
import { checkSums } from './sums.ts';
import type { Table } from './table.ts';
import { checkPrintedTies, checkTableRanks } from './tableranks.ts';
import type { Target } from './target.ts';
import { checkTitles } from './titles.ts';

/** A finding after the officer's decisions. */
export interface Verified extends Finding {
  /** What is open no more: it fails, and is taken as it stands. */
  readonly accepted: readonly Doubt[];
}

/** Everything that a table can be held against: itself, the framework, and what was published before. */
export function verify(
  rows: readonly Assigned[],
  table: Table,
  means: readonly ReadLine[],
  target: Target,
  mapping: Mapping,
): Verified[] {
  const { frame } = target;
  const { columns } = table;
  const sums = checkSums(rows, columns, frame);
  const found = [
    ...checkTitles(table, target),
    checkLimits(rows, columns, frame),
    ...checkMarks(rows),
    ...checkDecimals(rows),
    ...checkShape(rows, table),
    ...checkProportions(rows, columns, target),
    ...sums,
    ...checkTableRanks(rows, target.units.length, doubted(sums)),
    ...checkPrintedTies(rows),
    ...checkMeanRow(means, rows),
    ...checkStatedMeans(rows, target),
    checkTotals(rows, columns),
  ];
  return found.map((finding) => ({
    ...finding,
    doubts: finding.doubts.filter((doubt) => !isTaken(doubt, mapping)),
    accepted: finding.doubts.filter((doubt) => isTaken(doubt, mapping)),
  }));
}

/** A doubt about the whole table is settled like one about a row; of a row of means `skip` says that it is none. */
function isTaken(doubt: Doubt, mapping: Mapping): boolean {
  const decision = answerTo(doubt, mapping)?.decision;
  return doubt.accepted === true || decision === 'accept' || (decision === 'skip' && /^\d+$/.test(doubt.row));
}

/** Rows that some findings doubt, one by one. */
const doubted = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ doubts }) => doubts.filter(({ accepted }) => accepted !== true).map(({ row }) => row)));

/** Where a table has totals, or ranks only, each row has one. */
function checkTotals(rows: readonly Assigned[], columns: readonly Column[]): Finding {
  const heads = columns.flatMap(({ role }) =>
    role.kind === 'value' && role.measure.pillar === undefined ? [role.measure] : [],
  );
  const [head] = heads;
  if (head === undefined) return { doubts: [], note: 'totals: the table has none' };
  const without = rows.filter(
    (row) => !row.readings.some(({ measure }) => measure.metric === head.metric && measure.pillar === undefined),
  );
  return {
    doubts: without.map((row) => rowDoubt(row, `row has no ${head.metric}`)),
    note: `totals: ${rows.length - without.length} of ${rows.length} rows have a ${head.metric}`,
  };
}
