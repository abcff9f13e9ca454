import { expect, test } from 'vitest';
import { districts2022 } from '../../tests/fixtures/rankings.ts';
import { context } from '../../tests/fixtures/units.ts';
import type { Value } from '../model/grade.ts';
import type { RankingRow } from '../model/scored.ts';
import { inPlaces } from './place.ts';

const printed = (value: number): Value => ({
  grade: 'published',
  value,
  verbatim: String(value),
  sources: [],
  quote: '',
});
const within = (low: number, high: number): Value => ({ grade: 'bounded', low, high, statements: [], sources: [] });
const nothing: Value = { grade: 'unpublished' };

/** Rows with these ranks, in another order than they are to stand in. */
const rowsWith = (ranks: readonly Value[]): RankingRow[] =>
  districts2022.rows
    .slice(0, ranks.length)
    .map((row, i) => ({ ...row, rank: ranks[i] ?? nothing }))
    .toReversed();

const shown = (ranks: readonly Value[]): string[] =>
  inPlaces(rowsWith(ranks), context).map(({ rank }) =>
    rank.grade === 'published' ? String(rank.value) : rank.grade === 'bounded' ? `${rank.low}–${rank.high}` : '?',
  );

test.each<[string, readonly Value[], readonly string[]]>([
  [
    'a known rank is the number of its row',
    [printed(1), printed(4), within(2, 5), within(2, 5), within(2, 5)],
    ['1', '2–5', '2–5', '4', '2–5'],
  ],
  [
    'as far as others may stand above it',
    [printed(1), printed(3), within(4, 5), within(4, 5)],
    ['1', '3', '4–5', '4–5'],
  ],
  ['those who share a rank stand together', [printed(1), printed(2), printed(2), within(4, 4)], ['1', '2', '2', '4–4']],
  ['of whom nothing is known, last', [nothing, printed(5), within(1, 4)], ['1–4', '5', '?']],
])('%s', (_, ranks, rows) => expect(shown(ranks)).toEqual(rows));
