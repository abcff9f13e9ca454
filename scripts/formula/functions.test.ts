import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { exact, printed } from '../figure/interval.ts';
import { scorePlan } from '../goals/plan.ts';
import { scoreTargets } from '../goals/targets.ts';
import { register } from '../lookup/register.ts';
import { scoreRankings } from '../pipeline/rankingrows.ts';
import { functionNames, formulaFunctions } from './functions.ts';

function functionsOf(files: Files) {
  const { data } = readFiles(files);
  const known = register(data.units);
  return formulaFunctions(scoreRankings(data, known), scoreTargets(data, known), scorePlan(data, known), known);
}
const functions = functionsOf(soundFiles);
const edition = 'ninh-binh/pdti-2023';

it('has every function that the check stage knows', () =>
  expect(Object.keys(functions).sort()).toEqual(functionNames.toSorted()));

describe('value_of', () => {
  it('is a printed score with its rounding', () =>
    expect(functions.value_of(edition, '370')).toEqual(printed(400.5, 1)));
  it.each([
    [edition, '372'],
    [edition, '999'],
    ['ninh-binh/pdti-2021', '370'],
  ])('%s %s is not published', (id, code) => expect(functions.value_of(id, code)).toBeUndefined());
});

describe('mean_of', () => {
  it('is unknown while a score is', () => expect(functions.mean_of(edition)).toBeUndefined());
  it('is the mean of complete scores, with their rounding or cutting', () => {
    const all = functionsOf(
      spoil('data/ninh-binh/pdti-2023/results.csv', '372,score,nhan-thuc-so,,80,80', '372,score,,,80.5,"80,5"'),
    );
    const mean = all.mean_of(edition);
    expect(mean?.value).toBeCloseTo((400.5 + 358.17 + 80.5) / 3, 9);
    expect((mean?.high ?? 0) - (mean?.low ?? 0)).toBeCloseTo((1.5 * (0.1 + 0.01 + 0.1)) / 3, 9);
  });
});

describe('counts', () => {
  it.each([
    ['2023-12-31', 3],
    ['2025-02-01', 3],
    ['2026-01-01', 0],
  ])('districts on %s: %i', (date, count) =>
    expect(functions.count_units('district', '37', date)).toEqual(exact(count)),
  );
  it.each([
    ['all', undefined, 1],
    ['printed', 'missed', 1],
    ['strict', 'met', 0],
  ])('targets %s %s: %i', (reading, status, count) =>
    expect(functions.count_targets('ninh-thuan/targets-2024', reading, status ?? '')).toEqual(exact(count)),
  );
  it('of a report that prints no status none is counted as printed', () => {
    const silent = functionsOf(spoil('data/ninh-thuan/targets-2024/targets.csv', 'Chưa đạt,', ','));
    expect(silent.count_targets('ninh-thuan/targets-2024', 'printed', 'met')).toBeUndefined();
    expect(silent.count_targets('ninh-thuan/targets-2024', 'strict', 'missed')).toEqual(exact(1));
  });
  it('targets of a year that is not here are not counted', () =>
    expect(functions.count_targets('ninh-thuan/targets-2031', 'all')).toBeUndefined());
});

it('sums the baselines of a plan', () => {
  const plan = 'ninh-thuan/dti-plan-2023';
  expect(functions.sum_baselines(plan, 'max')).toEqual(exact(10));
  expect(functions.sum_baselines('ninh-thuan/dti-plan-2031', 'max')).toBeUndefined();
  expect(functions.sum_baselines(plan, 'score')).toEqual(printed(6.03, 2));
});
