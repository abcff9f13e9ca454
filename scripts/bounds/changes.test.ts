/** What printed changes force, on provinces small enough to work it out by hand. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-');

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
