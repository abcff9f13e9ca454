import { expect, test } from 'vitest';
import { bounded } from '../../../tests/fixtures/full.ts';
import { hidden, made, printed } from '../../../tests/fixtures/units.ts';
import type { Value } from '../../model/grade.ts';
import { drawMadeKey, plainRank } from './plainrank.ts';

const rows = (...ranks: Value[]) => ranks.map((rank) => ({ rank }));
const [given, worked] = [printed(1), made(2, 'rank(score)')];

test.each([
  ['that of most', rows(worked, worked, given), 'recomputed'],
  ['the firmer of two that are level', rows(worked, given), 'published'],
  ['of points alone', rows(worked, bounded(1, 3), bounded(1, 3), hidden), 'recomputed'],
  ['of none', rows(hidden), undefined],
] as const)('the grade without a mark is %s', (_, ranks, grade) => {
  expect(plainRank(ranks)).toBe(grade);
});

test.each([
  ['', rows(given, given, worked)],
  ['<span>Ranks follow from the scores</span>', rows(worked)],
  ['<span>Ranks follow from the scores; with ●: printed in a source</span>', rows(worked, worked, given)],
])('the key says "%s"', (words, ranks) => {
  expect(String(drawMadeKey(ranks, 'en') ?? '')).toBe(words);
});
