import { expect, test } from 'vitest';
import { bounded, full2023 } from '../../tests/fixtures/full.ts';
import { districts2022 } from '../../tests/fixtures/rankings.ts';
import { context, hidden, printed } from '../../tests/fixtures/units.ts';
import type { RankingRow } from '../model/scored.ts';
import { unitOf } from '../telling/context.ts';
import { rankingTable } from './rankings.ts';

const unreadable = { ...printed(0, '3331,01'), value: undefined };
const columns = ['score', 'score_grade', 'score_low', 'score_high', 'score_printed'];

/** The cells of a first row with other values. */
function cells(change: Partial<RankingRow>, wanted: readonly string[] = columns) {
  const rows = districts2022.rows.map((row, i) => (i === 0 ? { ...row, ...change } : row));
  const table = rankingTable({ ...districts2022, rows }, (row) => unitOf(row.unit, context));
  return wanted.map((name) => table.rows[0]?.[table.columns.indexOf(name)]);
}

test.each<[string, Partial<RankingRow>, unknown[]]>([
  ['a printed score', { score: printed(587.41) }, [587.41, 'published', undefined, undefined, '587,41']],
  ['a bounded one', { score: bounded(400, 500) }, [undefined, 'bounded', 400, 500, undefined]],
  ['an unpublished one', { score: hidden }, [undefined, 'unpublished', undefined, undefined, undefined]],
  [
    'one that cannot be read, but is bounded',
    { score: unreadable, scoreBound: bounded(400, 500) },
    [undefined, 'bounded', 400, 500, '3331,01'],
  ],
  [
    'one that cannot be read, and nothing bounds',
    { score: unreadable },
    [undefined, 'unpublished', undefined, undefined, '3331,01'],
  ],
])('%s', (_, change, expected) => expect(cells(change)).toEqual(expected));

test('a rank that cannot be read has no published number', () =>
  expect(cells({ rank: unreadable }, ['rank', 'rank_grade'])).toEqual([undefined, 'unpublished']));

test('simulated scores are there, and say so', () => {
  const { rows, columns: names } = rankingTable(full2023, (row) => unitOf(row.unit, context));
  for (const row of rows) {
    expect(row[names.indexOf('score')]).toBeTypeOf('number');
    expect(row[names.indexOf('score_grade')]).toBe('simulated');
  }
});
