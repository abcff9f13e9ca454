import { isDefined } from '../../src/model/defined.ts';
import type { Assigned } from './assign.ts';
import { measureName, type Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import { gathered, measuresOf, readingIn, rowDoubt, shown, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import { letterOf } from './sheet.ts';

interface RankedRow {
  readonly row: Assigned;
  readonly rank: number;
  readonly score: number;
  readonly reading: Reading;
}

/**
 * Printed ranks are competition ranks ("1224") of the printed scores. Scores are printed rounded, so those that look equal
 * may have different ranks; a rank must lie between the best and the worst place that its score allows. `units` is the
 * number of units that are ranked, with or without a row. Where the sum of a row (`doubted`) is in doubt, so is its place:
 * ranks that fit without it are no doubt of their own.
 */
export function checkTableRanks(rows: readonly Assigned[], units: number, doubted: ReadonlySet<string>): Finding[] {
  return measuresOf(rows).flatMap((measure) =>
    measure.metric === 'rank' ? checkTableRank(rows, measure, units, doubted) : [],
  );
}

function checkTableRank(
  rows: readonly Assigned[],
  rank: Measure,
  units: number,
  doubted: ReadonlySet<string>,
): Finding[] {
  const ranked = rows.flatMap((row): RankedRow[] => {
    const reading = readingIn(row, rank);
    const score = readingIn(row, { ...rank, metric: 'score' })?.value;
    return reading?.value === undefined || score === undefined ? [] : [{ row, rank: reading.value, score, reading }];
  });
  if (ranked.length === 0) return [];
  const all = misplaced(ranked, rank, units);
  const others = ranked.filter(({ row }) => !doubted.has(String(row.row)));
  const still = new Set(misplaced(others, rank, units).map(({ row }) => row));
  const doubts = doubted.size === 0 ? all : all.filter(({ row }) => still.has(row));
  const dense = isDense(ranked);
  const column = letterOf(ranked[0]?.reading.column ?? 1);
  const how = dense ? ` (they are counted 1-2-2-3; add a row ${column} with the decision skip to leave them out)` : '';
  const what = `${measureName(rank)} does not fit the scores${how}`;
  const name = ['ranks', rank.pillar, rank.indicator].filter(isDefined).join(' ');
  const follow = all.length - doubts.length;
  const cause = follow === 0 ? '' : `; ${follow} may follow from the doubtful sum of row ${[...doubted].join(', ')}`;
  const note = `${measureName(rank)} against the scores: ${ranked.length - all.length} of ${ranked.length} rows agree${cause}`;
  return [{ doubts: gathered(name, what, doubts, dense ? 0 : ranked.length), note, overall: true }];
}

/** Ranks that their scores do not allow. */
function misplaced(ranked: readonly RankedRow[], rank: Measure, units: number): Doubt[] {
  const scores = ranked.map(({ score }) => score).sort((a, b) => b - a);
  // Units of which the score is not known may stand before any other.
  const unknown = Math.max(0, units - ranked.length);
  return ranked.flatMap(({ row, rank: place, score, reading }): Doubt | readonly Doubt[] => {
    const best = scores.indexOf(score) + 1;
    const worst = scores.lastIndexOf(score) + 1 + unknown;
    const sharer = ranked.find((other) => other.rank === place && other.score !== score);
    if (sharer !== undefined) {
      const message = `${measureName(rank)} ${reading.verbatim} is shared with row ${sharer.row.row}, of another score`;
      return rowDoubt(row, message, reading.column, `${reading.verbatim} = row ${sharer.row.row}`);
    }
    if (place >= best && place <= worst) return [];
    const expected = best === worst ? String(best) : `${best} to ${worst}`;
    return rowDoubt(
      row,
      `${measureName(rank)} ${reading.verbatim} does not fit its score (expected ${expected})`,
      reading.column,
      `${reading.verbatim} ≠ ${expected}`,
    );
  });
}

/** "1-2-2-3": each rank is the number of different scores down to it. */
function isDense(ranked: readonly RankedRow[]): boolean {
  const scores = [...new Set(ranked.map(({ score }) => score))].sort((a, b) => b - a);
  return scores.length < ranked.length && ranked.every(({ rank, score }) => rank === scores.indexOf(score) + 1);
}

/**
 * Scores that the file holds apart and prints alike: without printed ranks the print would make them share a place that
 * they do not share.
 */
export function checkPrintedTies(rows: readonly Assigned[]): Finding[] {
  const total: Measure = { metric: 'score' };
  const hidden = rows.filter(({ readings }) => readings.some(({ exact }) => exact !== undefined));
  if (hidden.length === 0) return [];
  const count = hidden.reduce((all, row) => all + row.readings.filter(({ exact }) => exact !== undefined).length, 0);
  const note = `decimals: ${count} cells hold more than they show; what they show is kept, as printed`;
  if (measuresOf(rows).some(({ metric, pillar }) => metric === 'rank' && pillar === undefined))
    return [{ doubts: [], note }];
  const doubts = rows.flatMap((row) => {
    const own = readingIn(row, total);
    const other = rows.find((one) => {
      const theirs = readingIn(one, total);
      return one !== row && theirs?.value === own?.value && held(theirs) !== held(own);
    });
    if (own?.value === undefined || other === undefined) return [];
    const message = `score is printed ${own.verbatim} like that of row ${other.row}, but the file holds ${shown(held(own) ?? 0)} and ${shown(held(readingIn(other, total)) ?? 0)}, and no ranks are printed`;
    return rowDoubt(row, message, own.column);
  });
  return [{ doubts, note }];
}

const held = (reading: Reading | undefined): number | undefined => reading?.exact ?? reading?.value;
