/** What printed ranks and orders force, on provinces small enough to work it out by hand. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-');

describe('an order', () => {
  it('keeps each unit between its neighbours', () =>
    expect(
      boundsOf('abc', { 2023: { results: ['a score 30.5', 'c score 10.5'], statements: ['order abc -'] } }),
    ).toEqual({
      '2023 b score': [10.45, 30.6, ['2023 c score', 's2023-0'], ['2023 a score', 's2023-0']],
      '2023 a rank': [1, 1, [], ['s2023-0']],
      '2023 b rank': [1, 2, [], ['s2023-0']],
      '2023 c rank': [2, 3, ['2023 a score', '2023 c score'], []],
    }));

  it('says nothing of units it does not list', () =>
    expect(
      endsOf('abc', { 2023: { results: ['a score 30.5'], statements: ['order ab -', max] } })['2023 c score'],
    ).toBeUndefined());
});

describe('a rank', () => {
  it('puts the named units above or below: all but the known ones', () => {
    const results = ['a score 50.0', 'a rank 2', 'b rank 1', 'c score 40.0', 'c rank 4'];
    expect(endsOf('abcd', { 2023: { results, statements: [max] } })).toEqual({
      '2023 b score': [49.95, 100],
      '2023 d score': [39.95, 50.1],
      '2023 d rank': [2, 3],
    });
  });

  it('leaves open who stands above, until the scores tell', () => {
    const results = ['b score 50.0', 'b rank 2', 'c score 10.0', 'd score 20.0'];
    expect(boundsOf('abcd', { 2023: { results, statements: [max] } })['2023 a score']).toEqual([
      49.95,
      100,
      ['2023 b rank', '2023 b score', '2023 c score', '2023 d score'],
      [],
    ]);
  });

  it('holds for a tie: units of one rank have one score', () =>
    expect(
      endsOf('abc', { 2023: { results: ['a score 50.0', 'a rank 1', 'b rank 1'], statements: [max] } }),
    ).toMatchObject({ '2023 b score': [49.95, 50.1], '2023 c score': [0, 50.1] }));

  it.each<[why: string, results: string[], left: [number, number] | undefined]>([
    ['one of the others is above both', ['a rank 2', 'b rank 3'], undefined],
    ['one of the others is above the tie', ['a rank 2', 'b rank 2'], undefined],
    ['nobody else is above, but may share the second rank', ['a rank 2', 'b rank 1'], [2, 4]],
    ['the others are above', ['a rank 3', 'b rank 4'], [1, 2]],
  ])('leaves the other places to units of which nothing is known: %s', (_, results, left) => {
    const ends = endsOf('abcd', { 2023: { results, statements: ['mean - 20'] } });
    expect([ends['2023 c rank'], ends['2023 d rank']]).toEqual([left, left]);
  });

  it('may be shared by a unit of which nothing is known', () =>
    expect(
      endsOf('abc', { 2023: { results: ['a rank 1', 'b rank 2', 'a score 9.0', 'b score 5.0'] } })['2023 c rank'],
    ).toEqual([2, 3]));

  it('is no fact where it is not known among whom it was given', () =>
    expect(
      boundsOf('ab', {
        2023: {
          results: ['a score 50.0', 'a rank 1'],
          statements: [max, 'rank_range a - 1 1'],
          level: { rank_scope_unclear: true },
        },
      }),
    ).toEqual({}));

  it('follows from scores that are far enough apart', () =>
    expect(
      endsOf('abc', { 2023: { results: ['a score 50.0', 'b score 40.0'], statements: ['order bc -'] } }),
    ).toMatchObject({ '2023 a rank': [1, 1], '2023 b rank': [2, 2], '2023 c rank': [2, 3] }));

  it('is not bounded where all scores are printed', () =>
    expect(endsOf('ab', { 2023: { results: ['a score 50.0', 'b score 40.0'] } })).toEqual({}));
});

describe('a range of places', () => {
  const range = (units: string, low: number, high: number) => `rank_range ${units} - ${low} ${high}`;

  it('at the top puts its units above all others, who may tie with the last of them', () =>
    expect(endsOf('abcd', { 2023: { results: ['c score 60.0'], statements: [range('ab', 1, 2), max] } })).toEqual({
      '2023 a rank': [1, 2],
      '2023 a score': [59.95, 100],
      '2023 b rank': [1, 2],
      '2023 b score': [59.95, 100],
    }));

  it('leaves the worse ranks to those that are known to have less', () =>
    expect(
      boundsOf('abcd', {
        2023: { results: ['a score 80.0', 'b score 70.0', 'c score 60.0'], statements: [range('ab', 1, 2), max] },
      }),
    ).toMatchObject({
      '2023 c rank': [3, 4, ['2023 a score', '2023 b score', '2023 c score'], []],
      '2023 d rank': [2, 4, ['2023 a score', '2023 b score', 's2023-0'], []],
    }));

  it('at the bottom puts its units below all others, with whom they may tie', () =>
    expect(boundsOf('abcd', { 2023: { results: ['a score 60.0'], statements: [range('cd', 3, 4), max] } })).toEqual({
      '2023 a rank': [1, 2, [], ['s2023-0']],
      '2023 b rank': [1, 2, [], ['s2023-0']],
      '2023 c rank': [3, 4, ['s2023-0'], []],
      '2023 c score': [0, 60.1, [], ['2023 a score', 's2023-0']],
      '2023 d rank': [3, 4, ['s2023-0'], []],
      '2023 d score': [0, 60.1, [], ['2023 a score', 's2023-0']],
    }));

  it('in the middle leaves open who stands before, until the scores tell', () =>
    expect(
      endsOf('abcd', { 2023: { results: ['a score 70.0', 'd score 20.0'], statements: [range('bc', 2, 3)] } }),
    ).toEqual({
      '2023 a rank': [1, 1],
      '2023 b rank': [2, 3],
      '2023 b score': [19.95, 70.1],
      '2023 c rank': [2, 3],
      '2023 c score': [19.95, 70.1],
      '2023 d rank': [2, 4],
    }));

  it('of more places than units holds for each by itself', () =>
    expect(
      endsOf('abc', { 2023: { results: ['b score 30.0', 'c score 50.0'], statements: [range('a', 1, 2), max] } }),
    ).toMatchObject({ '2023 a score': [29.95, 100], '2023 a rank': [1, 2], '2023 b rank': [2, 3] }));

  it('says of one unit at the end of the list that another has no less, not that it has more', () => {
    const told = { results: ['b score 30.0', 'c score 50.0'], statements: [range('a', 2, 3), max] };
    const { '2023 a score': score, '2023 a rank': rank } = endsOf('abc', { 2023: told });
    expect([score, rank]).toEqual([
      [0, 50.1],
      [2, 3],
    ]);
  });
});

describe('a change of rank', () => {
  it('gives the rank before from the rank now', () =>
    expect(
      boundsOf('abcd', {
        2022: { results: ['a score 40.0'] },
        2023: { results: ['a rank 1'], statements: ['rank_change a 2'] },
      }),
    ).toMatchObject({
      '2022 a rank': [3, 3, ['s2023-0'], ['2023 a rank', 's2023-0']],
    }));

  it('gives the rank now from the rank before', () =>
    expect(
      endsOf('abc', {
        2022: { results: ['a rank 1'] },
        2023: { results: ['a score 40.0'], statements: ['rank_change a -2', max] },
      }),
    ).toMatchObject({ '2023 a rank': [3, 3], '2023 b score': [39.95, 100] }));

  it('limits both ranks where neither is printed', () =>
    expect(
      boundsOf('abc', { 2022: {}, 2023: { results: ['b score 50.0'], statements: ['rank_change a 2', max] } }),
    ).toMatchObject({
      '2022 a rank': [3, 3, ['s2023-0'], []],
      '2023 a rank': [1, 1, [], ['s2023-0']],
      '2023 a score': [49.95, 100, ['2023 b score', 's2023-0'], []],
    }));

  it('says nothing where there is no edition before, or its ranks are unclear', () => {
    const now = {
      results: ['a rank 1'],
      statements: ['rank_change a 1', 'mean_change - 5', 'all_rose -', 'change_min - 3'],
    };
    expect(endsOf('ab', { 2023: now })).toEqual({});
    const unclear = { level: { rank_scope_unclear: true } };
    expect(endsOf('ab', { 2022: unclear, 2023: { results: ['a rank 1'], statements: ['rank_change a 1'] } })).toEqual(
      {},
    );
  });
});
