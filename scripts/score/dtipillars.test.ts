import { describe, expect, it } from 'vitest';
import { dtiPillars } from './dtipillars.ts';

const weights = {
  total: 1000,
  activities: { 'hoat-dong-chinh-quyen-so': 200, 'hoat-dong-kinh-te-so': 150, 'hoat-dong-xa-hoi-so': 150 },
};

describe('dtiPillars', () => {
  it('gives every pillar the value of the total when all indices are equal', () => {
    const pillars = dtiPillars(
      0.6,
      { 'hoat-dong-chinh-quyen-so': 0.6, 'hoat-dong-kinh-te-so': 0.6, 'hoat-dong-xa-hoi-so': 0.6 },
      weights,
    );
    for (const { value } of Object.values(pillars ?? {})) expect(value).toBeCloseTo(0.6, 12);
  });

  it('is undefined where the total or an index is missing', () => {
    const all = { 'hoat-dong-chinh-quyen-so': 0.6, 'hoat-dong-kinh-te-so': 0.6, 'hoat-dong-xa-hoi-so': 0.6 };
    expect(dtiPillars(undefined, all, weights)).toBeUndefined();
    expect(dtiPillars(0.5, { 'hoat-dong-chinh-quyen-so': 0.5 }, weights)).toBeUndefined();
  });

  it('carries the rounding of the figures, and not that of the index that falls out', () => {
    const index = { 'hoat-dong-chinh-quyen-so': 0.6, 'hoat-dong-kinh-te-so': 0.6, 'hoat-dong-xa-hoi-so': 0.6 };
    const pillar = dtiPillars(0.6, index, weights)?.['hoat-dong-chinh-quyen-so'];
    // Each figure may be half a unit less, or, if it was cut, a whole unit more.
    const [less, more] = [0.00005, 0.0001];
    expect(pillar?.low).toBeCloseTo(0.6 - (1000 * less + (150 + 150) * more) / 700, 12);
    expect(pillar?.high).toBeCloseTo(0.6 + (1000 * more + (150 + 150) * less) / 700, 12);
  });

  it('shows the formula with its figures', () => {
    const pillars = dtiPillars(
      0.8002,
      { 'hoat-dong-chinh-quyen-so': 0.8575, 'hoat-dong-kinh-te-so': 0.7836, 'hoat-dong-xa-hoi-so': 0.5197 },
      weights,
    );
    expect(pillars?.['hoat-dong-chinh-quyen-so']?.formula).toBe(
      '(1000 × 0,8002 − 200 × 0,8575 − 150 × 0,7836 − 150 × 0,5197 + 200 × 0,8575) / 700',
    );
    expect(pillars?.['hoat-dong-chinh-quyen-so']?.value).toBeCloseTo(0.8639, 4);
  });
});
