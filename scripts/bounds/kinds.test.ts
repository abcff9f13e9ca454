/** What each kind of fact forces, on provinces small enough to work it out by hand. */
import { describe, expect, it } from 'vitest';
import { littleProvince, type Years } from '../../tests/fixtures/little-province.ts';
import { boundAll } from './bounds.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();

/** Bounds by `<year> <unit> <metric>`: both ends, then the facts that bind the low and the high one. */
function boundsOf(letters: string, years: Years) {
  const { data, known } = littleProvince(letters, years);
  const { bounds, facts, problems } = boundAll(data, known, solver);
  expect(problems).toEqual([]);
  expect(bounds.map(({ id }) => id)).toEqual(bounds.map(({ id }) => id).toSorted());
  const named = bounds.flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy]);
  expect(facts.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted());
  const short = (id: string) => id.replace('ninh-binh/pdti-', '').replace('district/', '').replaceAll('/', ' ');
  return Object.fromEntries(
    bounds.map(({ id, low, high, lowBy, highBy }) => [short(id), [low, high, lowBy.map(short), highBy.map(short)]]),
  );
}

/** Ends only. */
const endsOf = (letters: string, years: Years) =>
  Object.fromEntries(Object.entries(boundsOf(letters, years)).map(([id, [low, high]]) => [id, [low, high]]));

const max = 'max_points - 100';

describe('a score', () => {
  it('stands for all that rounds to it or is cut to it, and a mean for all scores', () =>
    expect(boundsOf('ab', { 2023: { results: ['a score 30.5'], statements: ['mean - 20.25'] } })).toMatchObject({
      '2023 b score': [9.89, 10.07, ['2023 a score', 's2023-0'], ['2023 a score', 's2023-0']],
    }));

  it('printed without decimals may have been rounded or cut too', () =>
    expect(endsOf('ab', { 2023: { results: ['a score 30'], statements: ['mean - 20 - - 20,00'] } })).toMatchObject({
      '2023 b score': [8.99, 10.52],
    }));

  it('that cannot be read is no fact, and is bounded', () =>
    expect(
      endsOf('ab', { 2023: { results: ['a score 30.5', 'b score - 3331,01'], statements: ['mean - 20.25'] } }),
    ).toMatchObject({ '2023 b score': [9.89, 10.07] }));

  it('has no bound where nothing but the scale limits it', () =>
    expect(boundsOf('ab', { 2023: { results: ['a score 30.5'], statements: [max] } })).toEqual({}));

  it('has no bound without an upper limit', () =>
    expect(endsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 2'] } })).toEqual({ '2023 b rank': [1, 1] }));

  it('has a low end of the scale without a reason, and a high one', () => {
    const above = boundsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 1'], statements: [max] } });
    expect(above).toEqual({ '2023 b score': [0, 30.6, [], ['2023 a rank', '2023 a score']] });
    const below = boundsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 2'], statements: [max] } });
    expect(below['2023 b score']).toEqual([30.45, 100, ['2023 a rank', '2023 a score'], []]);
  });
});

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

describe('a change of the mean', () => {
  const past = { results: ['a score 10.0', 'b score 20.0'] };

  it('binds the editions to each other', () =>
    expect(
      endsOf('ab', { 2022: past, 2023: { results: ['a score 14.0'], statements: ['mean_change - 5.0 - - 5,0'] } }),
    ).toMatchObject({ '2023 b score': [25.7, 26.45] }));

  it('is a least one where the source says "hơn"', () =>
    expect(
      endsOf('ab', {
        2022: past,
        2023: { results: ['a score 14.0'], statements: ['mean_change - 5 - - hơn_5,0', max] },
      }),
    ).toMatchObject({ '2023 b score': [25.8, 100] }));

  it('counts the units of each edition', () =>
    expect(
      endsOf('abc', {
        2022: { ...past, units: 'ab' },
        2023: { results: ['a score 14.0', 'b score 16.0'], statements: ['mean_change - 5 - - 5,0'] },
      }),
    ).toMatchObject({ '2023 c@2023-01-01 score': [29.5, 30.7] }));
});

describe('rises', () => {
  const past = { results: ['a score 10.0', 'b score 20.0'] };

  it('of all: nobody has less than before', () =>
    expect(boundsOf('ab', { 2022: past, 2023: { statements: ['all_rose -', max] } })).toMatchObject({
      '2023 a score': [9.95, 100, ['2022 a score', 's2023-0'], []],
      '2023 b score': [19.95, 100, ['2022 b score', 's2023-0'], []],
    }));

  it('of some say nothing of the others', () =>
    expect(Object.keys(endsOf('ab', { 2022: past, 2023: { statements: ['all_rose a', max] } }))).toEqual([
      '2023 a score',
    ]));

  it('at least so much: nobody rose by less, and somebody by no more', () =>
    expect(
      boundsOf('ab', {
        2022: past,
        2023: { results: ['a score 50.0'], statements: ['change_min - 3.0 - - 3,0', max] },
      })['2023 b score'],
    ).toEqual([22.9, 23.2, ['2022 b score', 's2023-0'], ['2022 a score', '2022 b score', '2023 a score', 's2023-0']]));

  it('at most so much: nobody rose by more, and somebody by no less', () =>
    expect(
      boundsOf('ab', { 2022: past, 2023: { results: ['a score 11.0'], statements: ['change_max - 3 - - 3,0'] } })[
        '2023 b score'
      ],
    ).toEqual([22.9, 23.2, ['2022 a score', '2022 b score', '2023 a score', 's2023-0'], ['2022 b score', 's2023-0']]));

  it('of a named unit are its own', () =>
    expect(endsOf('ab', { 2022: past, 2023: { statements: ['change_min a 3 - - 3,0', max] } })).toMatchObject({
      '2023 a score': [12.9, 13.2],
      '2023 b score': [22.9, 100],
    }));

  it('are those of units that were there before', () =>
    expect(
      endsOf('ab', {
        2022: { units: 'a', results: ['a score 10.0'] },
        2023: { statements: ['change_max - 3 - - 3,0', 'all_rose -', max] },
      }),
    ).toEqual({ '2023 a score': [12.9, 13.2] }));
});

describe('pillars', () => {
  const most = (pillar: string, points: number) => `max_points - ${points} - - ${points} ${pillar}`;

  it('sum to the total, without those that were not scored', () =>
    expect(endsOf('a', { 2023: { results: ['a score 30.0 30,0 p', 'a score 40.0 40,0 q'] } })['2023 a score']).toEqual([
      69.9, 70.2,
    ]));

  it('are a least total where one is not known', () =>
    expect(boundsOf('a', { 2023: { results: ['a score 30.0 30,0 p'], statements: [max] } })).toEqual({
      '2023 a score': [29.95, 100, ['2023 a score p'], []],
    }));

  it('limit the total by their points', () =>
    expect(
      endsOf('a', { 2023: { results: ['a score 30.0 30,0 p'], statements: [most('q', 45)] } })['2023 a score'],
    ).toEqual([29.95, 75.1]));

  it('whose points are all known limit the total, which has a reason then', () =>
    expect(
      boundsOf('ab', { 2023: { statements: [most('p', 40), most('q', 45), 'units_at_max a - - - x p'] } }),
    ).toEqual({
      '2023 a score': [40, 85, ['s2023-0', 's2023-2'], ['s2023-0', 's2023-1']],
      '2023 b score': [0, 85, [], ['s2023-0', 's2023-1']],
    }));

  it('have means and orders of their own', () =>
    expect(
      endsOf('ab', {
        2023: { results: ['a score 30.0 30,0 p'], statements: ['mean - 20 - - 20,0 p', most('q', 45)] },
      })['2023 b score'],
    ).toEqual([9.8, 55.25]));

  it('with all points are worth them: named units', () =>
    expect(boundsOf('ab', { 2023: { statements: [most('p', 40), 'units_at_max a - - - x p', max] } })).toEqual({
      '2023 a score': [40, 100, ['s2023-0', 's2023-1'], []],
    }));

  it('with all points are worth them: by count', () => {
    const count = (n: number) => `units_at_max - ${n} - - ${n} p`;
    expect(Object.keys(endsOf('ab', { 2023: { statements: [most('p', 40), count(1), max] } }))).toEqual([]);
    expect(endsOf('ab', { 2023: { statements: [most('p', 40), count(2), max] } })).toEqual({
      '2023 a score': [40, 100],
      '2023 b score': [40, 100],
    });
    const named = [most('p', 40), count(1), 'units_partial b - - - x p', max];
    expect(endsOf('ab', { 2023: { statements: named } })).toEqual({ '2023 a score': [40, 100] });
  });

  it('without points leave the total to the others', () =>
    expect(
      boundsOf('ab', {
        2023: { statements: [most('p', 40), most('q', 45), 'units_at_zero a - - - x p', 'mean - 30 - - 30,0'] },
      })['2023 a score'],
    ).toEqual([0, 45, [], ['s2023-0', 's2023-1', 's2023-2']]));

  it('with some points have neither all nor none', () => {
    const some = ['units_partial - 1 - - 1 p', 'units_at_max a - - - x p', most('p', 40), max];
    expect(endsOf('ab', { 2023: { statements: some } })).toEqual({ '2023 a score': [40, 100] });
    const none = [
      'units_partial - 0 - - 0 p',
      'units_at_zero - 1 - - 1 p',
      'units_at_zero b - - - x p',
      most('p', 40),
      max,
    ];
    expect(endsOf('ab', { 2023: { statements: none } })).toEqual({ '2023 a score': [40, 100] });
  });

  it('say nothing as long as their points are not known', () =>
    expect(endsOf('ab', { 2023: { statements: ['units_at_max a - - - x p', max] } })).toEqual({}));
});

describe('no bound', () => {
  const told = { results: ['a score 30.5'], statements: ['mean - 20.25'] };

  it('comes from a mean that is disputed', () =>
    expect(endsOf('ab', { 2023: { ...told, statements: ['mean_disputed - 20.25'] } })).toEqual({}));

  it('comes from a change of the mean that stands in the sentence of a disputed one', () => {
    const past = { results: ['a score 10.0', 'b score 20.0'] };
    const now = (statements: string[]) => ({ results: ['a score 14.0'], statements });
    const change = 'mean_change - 5.0 - - 5,0';
    expect(endsOf('ab', { 2022: past, 2023: now([change, 'mean_disputed - 20.25']) })).toEqual({});
    expect(endsOf('ab', { 2022: past, 2023: now([change]) })).toHaveProperty('2023 b score');
  });

  it('comes from words that are no limit', () =>
    expect(endsOf('ab', { 2023: { ...told, statements: ['mean - 20.25 - - khoảng_20,25'] } })).toEqual({}));

  it('is given of simulated editions or of other indices', () => {
    expect(endsOf('ab', { 2023: { ...told, meta: { simulated: true } } })).toEqual({});
    expect(endsOf('ab', { 2023: { ...told, meta: { index: 'dti' } } })).toEqual({});
  });
});
