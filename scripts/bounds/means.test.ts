/** Means and sums of some units, on provinces small enough to work them out by hand. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-2023/');

describe('a mean or a sum', () => {
  const told = { results: ['a score 30.0000 30,0000', 'b score 20.0000 20,0000'] };
  /** The ends of the score of unit c, to the nearest point: figures are printed with four decimals. */
  const endsOfC = (letters: string, statement: string) => {
    const ends = endsOf(letters, { 2023: { ...told, statements: [statement, max] } })['c score'];
    return ends?.map((end) => Math.round(Number(end)));
  };

  it.each<[what: string, letters: string, statement: string, ends: [number, number] | undefined]>([
    ['a mean of named units limits these', 'abcd', 'mean ac 20 - - 20,0000', [10, 10]],
    ['a sum of named units limits these', 'abcd', 'sum ac 40 - - 40,0000', [10, 10]],
    ['a sum of all limits all', 'abc', 'sum - 60 - - 60,0000', [10, 10]],
    ['a mean of as many units as there are is that of all', 'abc', 'mean_some - 20 3 - 20,0000', [10, 10]],
    ['a mean of two is that of the last and one of the others', 'abc', 'mean_some - 60 2 - 60,0000', [90, 100]],
    ['a mean of two that the others have says nothing', 'abc', 'mean_some - 25 2 - 25,0000', undefined],
    ['a mean of two of four leaves who they are open', 'abcd', 'mean_some - 60 2 - 60,0000', undefined],
    ['a mean that only two of four can have is theirs', 'abcd', 'mean_some - 90 2 - 90,0000', [80, 100]],
  ])('%s', (_, letters, statement, ends) => expect(endsOfC(letters, statement)).toEqual(ends));

  it('is among the reasons', () =>
    expect(
      boundsOf('abcd', { 2023: { ...told, statements: ['mean ac 20 - - 20,0000'] } })['c score']?.slice(2),
    ).toEqual([
      ['a score', 's2023-0'],
      ['a score', 's2023-0'],
    ]));
});
