import { expect, test } from 'vitest';
import { editionFiles } from '../../tests/fixtures/editions.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { boundAll } from '../bounds/bounds.ts';
import { loadSolver } from '../bounds/solver.ts';
import { check } from '../check/faults.ts';
import { register } from '../lookup/register.ts';
import { formatProblem } from '../read/problem.ts';
import { scoreAll } from './pipeline.ts';

const id = 'ninh-binh/pdti-2024';
/** Told by a newspaper alone: three ranks in order, the score of the second, and no word of how many there were. */
const press = editionFiles(id, {
  about: {
    ...{ year: 2024, as_of: '2024-12-31', decision: 'bao', previous: 'ninh-binh/pdti-2023' },
    levels: { district: { units: 3, units_assumed: true } },
  },
  results: ['370,rank,1,,,bao', '372,rank,2,,,bao', '372,score,400,,,bao', '373,rank,3,,,bao'],
});
const newspaper = 'bao,Bài báo,,Báo,,2025-05,,press,excerpt,\n';
const { data, problems } = readFiles({
  ...soundFiles,
  ...press,
  'data/sources.csv': `${soundFiles['data/sources.csv'] ?? ''}${newspaper}`,
});
const bounds = boundAll(data, register(data.units), await loadSolver());

test('an edition that only the press tells of is without fault', () => {
  expect([...problems, ...check(data)].map(formatProblem)).toEqual([]);
});

test('of its ends, that of the last rank alone is told on condition of how many units there were', () => {
  const found = scoreAll(data, bounds).explanations.filter(({ ranking }) => ranking === `${id}/district`);
  expect(
    found.map(({ units, ends }) => [units.join(), ends.low.line?.formula, ends.high.line?.formula, ends.high.assumed]),
  ).toEqual([['373', undefined, '401', [{ year: 2024, unitCount: 3 }]]]);
});
