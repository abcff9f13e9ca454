import { expect, it } from 'vitest';
import type { Value } from '../src/domain/grade.ts';
import { printed, source } from '../tests/fixtures/units.ts';
import { scoresAbove } from './above.ts';

const hidden: Value = { grade: 'unpublished', document: source('annex') };
const valueOf = (number: number | undefined): Value => (number === undefined ? hidden : printed(number));
/** Rows of a rank and a score each. */
const above = (...rows: readonly (readonly [rank: number | undefined, score: number | undefined])[]) =>
  [...scoresAbove(rows.map(([rank, score]) => ({ rank: valueOf(rank), score: valueOf(score) })))].map(
    ([place, score]) => [place, score.grade === 'published' ? score.value : score.grade],
  );

it('the first has no score above it, the others that of the next better place', () =>
  expect(above([3, 30], [1, 50], [2, 40])).toEqual([
    [2, 50],
    [3, 40],
  ]));

it('units that share a place have the next better score above them, not each other', () =>
  expect(above([1, 50], [2, 40], [2, 40], [4, 30])).toEqual([
    [2, 50],
    [4, 40],
  ]));

it('those who share the first place have none', () => expect(above([1, 50], [1, 50], [3, 30])).toEqual([[3, 50]]));

it('of those who share the better place, the one whose score is known goes first', () =>
  expect(above([1, undefined], [1, 50], [3, 30])).toEqual([[3, 50]]));

it('a score above that is not a point stands as it is', () =>
  expect(above([1, undefined], [2, 40])).toEqual([[2, 'unpublished']]));

it('where a unit above is not known, somebody may stand between', () =>
  expect(above([1, 50], [3, 30], [4, 20], [undefined, 45])).toEqual([]));

it('of no units nothing is told', () => expect(above()).toEqual([]));
