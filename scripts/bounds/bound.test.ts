/** A ranking of ten units, of which three have no printed score: few facts tell why each end is where it is. */
import { expect, it } from 'vitest';
import { gappedRanking } from '../../tests/fixtures/gapped-ranking.ts';

const letters = 'abcdefghij';
const { scores, ranks, bounded } = gappedRanking(letters, 'ceh');

it('a score between two ranks is forced by three facts at each end', () => {
  const { of, solved } = bounded([...scores, ...ranks]);
  expect(of['e/score']).toEqual([85.45, 87.6, ['e/rank', 'f/rank', 'f/score'], ['d/rank', 'e/rank', 'd/score']]);
  // Three scores, two ends each, and a few questions an end.
  expect(solved).toBeLessThan(40);
});

it('a score in a printed order is forced by two', () => {
  const { of } = bounded(scores, [`order ${letters} -`]);
  expect(of['e/score']).toEqual([85.45, 87.6, ['f/score', 's2023-1'], ['d/score', 's2023-1']]);
});

it('the rank of a printed score is forced by the scores that are apart from it', () => {
  const { of } = bounded(scores);
  expect(of['d/rank']).toEqual([
    3,
    6,
    ['a/score', 'b/score', 'd/score'],
    expect.arrayContaining(['d/score', 'f/score']),
  ]);
  expect(of['j/rank']).toEqual([7, 10, scores.map((line) => `${line[0]}/score`), []]);
});
