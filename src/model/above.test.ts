import { describe, expect, it } from 'vitest';
import { printed, source } from '../../tests/fixtures/units.ts';
import { bestRow, rowsAbove } from './above.ts';
import type { Value } from './grade.ts';

const hidden: Value = { grade: 'unpublished', document: source('annex') };
const valueOf = (number: number | undefined): Value => (number === undefined ? hidden : printed(number));

interface Row {
  readonly id: string;
  readonly rank: Value;
  readonly score: Value;
}
/** A row `id` of a rank and a score. */
const row = (id: string, rank: number | undefined, score: number | undefined): Row => ({
  ...{ id, rank: valueOf(rank), score: valueOf(score) },
});
const idOf = ({ id }: Row): string => id;
const ranking = (rows: readonly Row[], rankScopeUnclear = false) => ({ rows, rankScopeUnclear });
const above = (...rows: readonly Row[]) =>
  [...rowsAbove(ranking(rows), idOf)].map(([place, { id }]) => [place, id] as const);

describe('the row above', () => {
  it('is that of the next better place; the first has none', () =>
    expect(above(row('c', 3, 30), row('a', 1, 50), row('b', 2, 40))).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]));

  it('is the same for those who share a place, not one of them', () =>
    expect(above(row('a', 1, 50), row('b', 2, 40), row('c', 2, 40), row('d', 4, 30))).toEqual([
      [2, 'a'],
      [4, 'b'],
    ]));

  it('is none for those who share the first place', () =>
    expect(above(row('a', 1, 50), row('b', 1, 50), row('c', 3, 30))).toEqual([[3, 'a']]));

  it.each([
    ['the one whose score is known goes first', [row('a', 1, undefined), row('b', 1, 50)], 'b'],
    ['then the first by id, in any order of rows', [row('b', 1, 50), row('a', 1, 50)], 'a'],
    ['that of no known score still stands there', [row('b', 1, undefined), row('a', 1, undefined)], 'a'],
  ])('of those who share the better place: %s', (_, sharing, id) =>
    expect(above(...sharing, row('c', 3, 30))).toEqual([[3, id]]),
  );

  it('is not known where a unit above is not: somebody may stand between', () =>
    expect(above(row('a', 1, 50), row('b', 3, 30), row('c', 4, 20), row('d', undefined, 45))).toEqual([]));

  it('is not known where nobody says among whom the ranks were given', () =>
    expect([...rowsAbove(ranking([row('a', 1, 50), row('b', 2, 40)], true), idOf)]).toEqual([]));

  it('of no units is none', () => expect(above()).toEqual([]));
});

describe('the best', () => {
  const best = (rows: readonly Row[], unclear = false) => bestRow(ranking(rows, unclear), idOf)?.id;
  it.each([
    ['the first', [row('b', 2, 40), row('a', 1, 50)], 'a'],
    ['of several first ones the one whose score is known', [row('a', 1, undefined), row('b', 1, 50)], 'b'],
    ['nobody where the first has no score', [row('a', 1, undefined), row('b', 2, 40)], undefined],
    ['nobody where no first is known', [row('a', 2, 50), row('b', undefined, 40)], undefined],
  ])('is %s', (_, rows, id) => expect(best(rows)).toBe(id));
  it('is nobody where it is not said among whom the ranks were given', () =>
    expect(best([row('a', 1, 50)], true)).toBeUndefined());
});
