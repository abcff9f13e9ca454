/** Units that have all points of a pillar but those of one indicator. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-2023/');

const most = (pillar: string, points: number) => `max_points - ${points} - - ${points} ${pillar}`;

describe('units', () => {
  it('with all points but those of an indicator are worth the others, and never said to be worth all', () => {
    const excepted = (n: number) => `max_points - ${n} - - ${n} p i`;
    const named = 'units_at_max_except a - - - x p i';
    expect(boundsOf('ab', { 2023: { statements: [most('p', 40), excepted(10), named, max] } })).toEqual({
      'a score': [30, 100, ['s2023-0', 's2023-1', 's2023-2'], []],
    });
    const counted = (n: number) => [most('p', 40), excepted(10), `units_at_max_except - ${n} - - ${n} p i`, max];
    expect(endsOf('ab', { 2023: { statements: counted(1) } })).toEqual({});
    expect(endsOf('ab', { 2023: { statements: counted(2) } })).toEqual({
      'a score': [30, 100],
      'b score': [30, 100],
    });
  });

  it.each([
    ['the pillar', ['max_points - 10 - - 10 p i']],
    ['the indicator', [most('p', 40), 'max_points - 10 - - 10 p j']],
  ])('with all points but those of an indicator say nothing as long as the points of %s are not known', (_, known) =>
    expect(endsOf('ab', { 2023: { statements: [...known, 'units_at_max_except a - - - x p i', max] } })).toEqual({}),
  );
});
