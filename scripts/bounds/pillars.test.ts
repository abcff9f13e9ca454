/** What is forced by pillars, on provinces small enough to work it out by hand. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-');

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
