/** A ranking of thirty units, of which three have no printed score: reasons are few, and found without a long search. */
import { expect, it } from 'vitest';
import { gappedRanking } from '../../tests/fixtures/gapped-ranking.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123';
const { scores, ranks, bounded } = gappedRanking(letters, 'ckx');

it('three facts force each end of a score between two ranks', () => {
  const { of, solved } = bounded([...scores, ...ranks]);
  expect(of['k/score']).toEqual([79.45, 81.6, ['k/rank', 'l/rank', 'l/score'], ['j/rank', 'k/rank', 'j/score']]);
  expect(solved).toBeLessThan(60);
});

it('two do where an order is printed', () =>
  expect(bounded(scores, [`order ${letters} -`]).of['k/score']).toEqual([
    ...[79.45, 81.6],
    ...[
      ['l/score', 's2023-1'],
      ['j/score', 's2023-1'],
    ],
  ]));

it('the scores that are apart count the places of a printed one', () => {
  const { of, solved } = bounded(scores);
  expect(of['d/rank']).toEqual([3, 6, ['a/score', 'b/score', 'd/score'], expect.any(Array)]);
  expect(of['3/rank']).toEqual([27, 30, expect.any(Array), []]);
  expect(solved).toBeLessThan(200);
});
