/** A ranking of thirty units, of which three have no printed score: reasons are few, and found without a long search. */
import { expect, it } from 'vitest';
import { littleProvince } from '../../tests/fixtures/little-province.ts';
import { boundAll } from '../bounds.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();
const letters = 'abcdefghijklmnopqrstuvwxyz0123';
const missing = ['c', 'k', 'x'];
const scores = [...letters].flatMap((unit, i) => (missing.includes(unit) ? [] : [`${unit} score ${90.5 - i}`]));
const ranks = [...letters].map((unit, i) => `${unit} rank ${i + 1}`);

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
  const short = (id: string) => id.replace('ninh-binh/pdti-2023/', '');
  const of = (id: string) => {
    const found = bounds.find((bound) => bound.id === `ninh-binh/pdti-2023/district/${id}`);
    return found && [found.low, found.high, found.lowBy.map(short), found.highBy.map(short)];
  };
  return { of, solved };
}

it('three facts force each end of a score between two ranks', () => {
  const { of, solved } = bounded([...scores, ...ranks]);
  expect(of('k/score')).toEqual([79.45, 81.55, ['k/rank', 'l/rank', 'l/score'], ['j/rank', 'k/rank', 'j/score']]);
  expect(solved).toBeLessThan(60);
});

it('two do where an order is printed', () =>
  expect(bounded(scores, [`order ${letters} -`]).of('k/score')).toEqual([
    ...[79.45, 81.55],
    ...[
      ['l/score', 's2023-1'],
      ['j/score', 's2023-1'],
    ],
  ]));

it('the scores that are apart count the places of a printed one', () => {
  const { of, solved } = bounded(scores);
  expect(of('d/rank')).toEqual([3, 6, ['a/score', 'b/score', 'd/score'], expect.any(Array)]);
  expect(of('3/rank')).toEqual([27, 30, expect.any(Array), []]);
  expect(solved).toBeLessThan(200);
});
