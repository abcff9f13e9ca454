/** A ranking of ten units, of which three have no printed score: few facts tell why each end is where it is. */
import { expect, it } from 'vitest';
import { littleProvince } from '../../tests/fixtures/little-province.ts';
import { boundAll } from '../bounds.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();
const letters = 'abcdefghij';
const missing = ['c', 'e', 'h'];
const scores = [...letters].flatMap((unit, i) => (missing.includes(unit) ? [] : [`${unit} score ${90.5 - i}`]));
const ranks = [...letters].map((unit, i) => `${unit} rank ${i + 1}`);

/** Ends and reasons, and how often the solver was asked. */
function bounded(results: readonly string[], statements: readonly string[] = []) {
  const { data, known } = littleProvince(letters, {
    2023: { results, statements: ['max_points - 100', ...statements] },
  });
  let solved = 0;
  const counting = {
    ...solver,
    solve: (text: string) => {
      solved += 1;
      return solver.solve(text);
    },
  };
  const { bounds } = boundAll(data, known, counting);
  const short = (id: string) => id.replace('ninh-binh/pdti-2023/', '').replace('district/', '');
  const of = Object.fromEntries(
    bounds.map(({ id, low, high, lowBy, highBy }) => [short(id), [low, high, lowBy.map(short), highBy.map(short)]]),
  );
  return { of, solved };
}

it('a score between two ranks is forced by three facts at each end', () => {
  const { of, solved } = bounded([...scores, ...ranks]);
  expect(of['e/score']).toEqual([85.45, 87.55, ['e/rank', 'f/rank', 'f/score'], ['d/rank', 'e/rank', 'd/score']]);
  // Three scores, two ends each, and a few questions an end.
  expect(solved).toBeLessThan(40);
});

it('a score in a printed order is forced by two', () => {
  const { of } = bounded(scores, [`order ${letters} -`]);
  expect(of['e/score']).toEqual([85.45, 87.55, ['f/score', 's2023-1'], ['d/score', 's2023-1']]);
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
