/** The published editions of Ninh Bình, and a ranking of which few facts are known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gappedRanking } from '../../tests/fixtures/gapped-ranking.ts';
import { register } from '../lookup/register.ts';
import { readData } from '../read/dataset.ts';
import { boundAll, type Bounds } from './bounds.ts';
import { loadSolver } from './solver.ts';

const files = readdirSync('data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
const { data } = readData(
  (path) => (files.includes(path) ? readFileSync(path) : undefined),
  () => files,
);
const solver = await loadSolver();

let found: Bounds;
let solved = 0;
beforeAll(() => {
  const counting = {
    ...solver,
    solve: (text: string) => {
      solved += 1;
      return solver.solve(text);
    },
  };
  found = boundAll(data, register(data.units), counting);
}, 300_000);

const bound = (id: string) => found.bounds.find((one) => one.id === `ninh-binh/pdti-${id}`);
const by = (facts: readonly string[] = []) => facts.map((id) => id.replace('ninh-binh/pdti-', ''));

describe('the districts', () => {
  it.each([
    ['2023/district/372/score', 550.396, 574.8],
    ['2023/district/376/score', 544.295, 574.8],
    ['2023/district/377/score', 534.126666, 574.8],
    ['2023/district/375/score', 517, 572.995],
    ['2023/district/374/score', 460.03, 550.456],
    ['2022/district/373/score', 499.25, 518.93],
    ['2022/district/373/rank', 7, 7],
    ['2022/district/376/rank', 3, 8],
  ])('%s lies within %d and %d', (id, low, high) => {
    expect(bound(id)?.low).toBeCloseTo(low, 5);
    expect(bound(id)?.high).toBeCloseTo(high, 5);
  });

  it('have reasons that can be told in a sentence', () => {
    // Kim Sơn and those behind it are no better than Nho Quan; the first three are known; the mean leaves the rest.
    const { lowBy, highBy } = bound('2023/district/372/score') ?? {};
    expect(by(lowBy)).toEqual(
      [
        '2023/369/score',
        '2023/370/score',
        '2023/373/score',
        'pdti-2023-huyen-thu-tu',
        'pdti-2023-huyen-trung-binh',
      ].map((id) => id),
    );
    expect(by(highBy)).toEqual(['2023/373/score', 'pdti-2023-huyen-thu-tu']);
  });
});

describe('the departments', () => {
  it.each([
    ['2023/department/nb-so-giao-duc-va-dao-tao/score', 335.85, 342.34],
    // 18 × 329.15 less 358.18, 352 and 15 × 342.34.
    ['2023/department/nb-so-cong-thuong/score', 79.42, 342.34],
    ['2023/department/nb-so-y-te/score', 276.61, 342.34],
    // No source says that nobody shares the third place; the last three are named as the last three.
    ['2023/department/nb-so-y-te/rank', 3, 15],
    ['2023/department/nb-so-cong-thuong/rank', 16, 18],
    // Printed as "3331,01", which cannot be read.
    ['2022/department/nb-so-thong-tin-va-truyen-thong/score', 322.645, 336],
  ])('%s lies within %d and %d', (id, low, high) => {
    expect(bound(id)?.low).toBeCloseTo(low, 5);
    expect(bound(id)?.high).toBeCloseTo(high, 5);
  });
});

it('finds no bound for communes: their mean is disputed and no score of 2023 is known', () =>
  expect(found.bounds.filter(({ ranking }) => ranking.endsWith('commune'))).toEqual([]));

it('finds no contradiction, and every fact that a bound rests on', () => {
  expect(found.problems).toEqual([]);
  const named = found.bounds.flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy]);
  expect(new Set(found.facts.map(({ id }) => id))).toEqual(new Set(named));
});

it('tells of a mistyped score by the facts it contradicts', () => {
  const spoiled = {
    ...data,
    editions: data.editions.map((edition) => ({
      ...edition,
      results: edition.results.map((row) =>
        row.unit === '373' && row.value === 574.7 ? { ...row, value: 547.7, value_verbatim: '547,7' } : row,
      ),
    })),
  };
  const [problem] = boundAll(spoiled, register(data.units), solver).problems;
  expect(problem?.file).toBe('data/ninh-binh/pdti-2023/results.csv');
  expect(problem?.message).toMatch(/"547,7".* and .*: together they allow no value$/);
});

it('asks the solver a few times for each bound, not for each set of facts', () => expect(solved).toBeLessThan(1400));

describe('a ranking of ten units, of which three have no printed score: few facts tell why each end is where it is', () => {
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
});
