/** Gains of places of Gia Viễn (373) against its ranks in 2022 and 2023, among three units. */
import { expect, test } from 'vitest';
import { editionFiles, type Tables } from '../../tests/fixtures/editions.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

function faultsOf(earlier: Tables, later: Tables, previous: string | null = null): string[] {
  const others = Object.entries(soundFiles).filter(([path]) => !/ninh-binh|claims/.test(path));
  const { data, problems } = readFiles({
    ...Object.fromEntries(others),
    ...editionFiles('ninh-binh/pdti-2022', {
      ...earlier,
      about: { year: 2022, as_of: '2022-12-31', ...earlier.about },
    }),
    ...editionFiles('ninh-binh/pdti-2023', { ...later, about: { previous } }),
  });
  expect(problems).toEqual([]);
  const faults = check(data).map((problem) => formatProblem(problem).replaceAll('data/ninh-binh/', ''));
  // Without an edition before it stands for one of another framework.
  return previous === null ? faults.filter((fault) => !fault.includes('previous is null')) : faults;
}

const rank = (value: number) => ({ results: [`373,rank,${value}`] });
const moved = (places: number, value?: number) => ({
  ...(value === undefined ? {} : rank(value)),
  statements: [`rank_change,373,${places}`],
});
const place = 'pdti-2023/statements.csv:2:7';

test.each([null, 'ninh-binh/pdti-2022'])(
  'two printed ranks that are not so far apart are told (previous: %s)',
  (previous) =>
    expect(faultsOf(rank(3), moved(1, 1), previous)).toEqual([
      `${place}  rank_change 1 of unit 373 does not lead from rank 3 at pdti-2022/results.csv:2:5 to rank 1 at pdti-2023/results.csv:2:5 (expected 2)`,
    ]),
);

test.each<[string, Tables, Tables, string]>([
  ['before', {}, moved(3, 1), 'gives rank 4 of 3, from rank 1 at pdti-2023/results.csv:2:5 (expected 1 to 3)'],
  ['now', rank(1), moved(1), 'gives rank 0 of 3, from rank 1 at pdti-2022/results.csv:2:5 (expected 1 to 3)'],
])('a rank %s that is none is told', (_, earlier, later, message) =>
  expect(faultsOf(earlier, later).map((fault) => fault.replace(/rank_change -?\d of unit 373 /, ''))).toEqual([
    `${place}  ${message}`,
  ]),
);

test.each<[string, Tables, Tables]>([
  ['ranks that agree', rank(3), moved(2, 1)],
  ['a loss', rank(1), moved(-2, 3)],
  ['one rank alone', {}, moved(2, 1)],
  ['no rank at all', {}, moved(2)],
])('%s are sound', (_, earlier, later) => expect(faultsOf(earlier, later)).toEqual([]));

test('ranks of an unknown scope are not held against each other', () => {
  const annex = { document: 'qd-506-2024', name: 'Phụ lục 2' };
  const levels = { district: { units: 3, units_assumed: true, annex, rank_scope_unclear: true } };
  expect(faultsOf({ ...rank(3), about: { levels } }, moved(1, 1))).toEqual([]);
});
