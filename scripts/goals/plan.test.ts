import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { register } from '../lookup/register.ts';
import { parsePlanTarget, scorePlan } from './plan.ts';
import { scorePlanSums } from './plansums.ts';

const folder = 'data/ninh-thuan/dti-plan-2023';
const baselines = `${folder}/baselines.csv`;

function planOf(files: Files) {
  const { data, problems } = readFiles(files);
  expect(problems).toEqual([]);
  return scorePlan(data, register(data.units));
}

describe('parsePlanTarget', () => {
  it.each([
    ['100% người dân', { operator: '>=', value: 100, unit: '%' }],
    ['trên 62,5 % hộ', { operator: '>=', value: 62.5, unit: '%' }],
    ['Triển khai nền tảng', { operator: 'text' }],
  ])('%s', (printed, parsed) => expect(parsePlanTarget(printed)).toEqual(parsed));
});

describe('baseline', () => {
  const [baseline] = planOf(soundFiles)[0]?.baselines ?? [];
  it('has its percent and what remains, with the formulas', () => {
    expect(baseline?.percent).toMatchObject({ grade: 'recomputed', value: 60.3, formula: '6,03 / 10 × 100' });
    expect(baseline?.remaining).toMatchObject({ grade: 'recomputed', value: 3.97, formula: '10 − 6,03' });
    expect(baseline?.percentPrinted).toMatchObject({ grade: 'published', value: 60.29, verbatim: '60,29%' });
  });

  it.each([
    ['match', '60.3,"60,3%"'],
    ['rounding', '60.29,"60,29%"'],
    ['contradiction', '6.03,"6,03%"'],
    ['unverifiable', ','],
  ])('%s: %s', (verdict, percent) => {
    const files = spoil(baselines, '60.29,"60,29%"', percent);
    expect(planOf(files)[0]?.baselines[0]?.verdict).toBe(verdict);
  });
});

describe('sums', () => {
  const unit = 'nt-so-y-te,department,58,Sở,Y tế,Sở Y tế,,,,,,,,yes,,,bao-cao-2023\n';
  const tasks = spoil(`${folder}/tasks.csv`, 'nt-so-noi-vu', 'nt-so-noi-vu;nt-so-y-te');
  const second = '3a.1.2,3a,3a.1,Chữ ký số,Signatures,2022,0.5,"0,5",5,,,bao-cao-2023,"0,5/5 điểm",,\n';
  const files = {
    ...tasks,
    'data/units.csv': `${soundFiles['data/units.csv']}${unit}`,
    [baselines]: `${soundFiles[baselines]}${second}`,
  };
  const sums = scorePlanSums(planOf(files), (id) => id);

  it('count a task whole for each of its leads', () => {
    expect(sums.map(({ id }) => id)).toEqual(['pillar-ha-tang-so', 'lead-nt-so-noi-vu', 'lead-nt-so-y-te']);
    for (const sum of sums) {
      expect(sum.baselines).toEqual(['3a.1.1', '3a.1.2']);
      expect([sum.score, sum.maxPoints, sum.remaining].map(pointOf)).toEqual([6.53, 15, 8.47]);
    }
  });

  it('show what was added', () => expect(sums[0]?.remaining).toMatchObject({ formula: '3,97 + 4,5' }));
  it('tell how far rounding may have moved them', () =>
    expect(sums.map(({ margin }) => margin)).toEqual([0.055, 0.055, 0.055]));
});
