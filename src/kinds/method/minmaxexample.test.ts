import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulated } from '../../../tests/fixtures/full.ts';
import { id } from '../../../tests/fixtures/units.ts';
import type { Indicator, RankingRow } from '../../model/scored.ts';
import { minMaxExample } from './minmaxexample.ts';

const indicator = (code: string, parts: Partial<Indicator> = {}): Indicator => ({
  code,
  pillar: 'p',
  name: { vi: code, en: code },
  maxPoints: 10,
  method: 'min-max',
  ...parts,
});

/** A ranking of which each indicator has its raw values and points, one a unit. */
function rankingOf(...columns: [Indicator, raw: (number | null)[], points: (number | null)[]][]) {
  const rows = (columns[0]?.[1] ?? []).map((_, unit): RankingRow => ({
    unit: id(`u${unit}`),
    score: simulated(0),
    rank: simulated(1),
    parts: [],
    detail: {
      grade: 'simulated',
      raw: columns.map(([, raw]) => raw[unit] ?? null),
      points: columns.map(([, , points]) => points[unit] ?? null),
      sources: [],
    },
  }));
  return { indicators: columns.map(([own]) => own), rows };
}

const plain: [Indicator, number[], number[]] = [indicator('plain'), [30, 10, 20], [10, 0, 5]];

describe('the example of min–max', () => {
  it('has the least, the greatest and the one in the middle', () => {
    const example = minMaxExample(rankingOf(plain));
    expect(example?.least).toEqual({ unit: 'u1', raw: 10, points: 0 });
    expect(example?.middle).toEqual({ unit: 'u2', raw: 20, points: 5 });
    expect(example?.greatest).toEqual({ unit: 'u0', raw: 30, points: 10 });
    expect(example?.scored.map(({ raw }) => raw)).toEqual([10, 20, 30]);
  });

  it.each<[string, [Indicator, (number | null)[], (number | null)[]]]>([
    ['another method', [indicator('a', { method: 'ratio' }), [30, 10, 20], [10, 0, 5]]],
    ['an unknown maximum', [indicator('a', { maxPoints: undefined }), [30, 10, 20], [10, 0, 5]]],
    ['a unit that reported nothing', [indicator('a'), [30, 10, null], [10, 0, null]]],
    ['less is better', [indicator('a'), [30, 10, 20], [0, 10, 5]]],
    ['a cap below the greatest', [indicator('a'), [30, 10, 20], [10, 0, 10]]],
    ['equal values', [indicator('a'), [10, 10, 10], [10, 10, 10]]],
  ])('is not taken from an indicator with %s', (_, column) => {
    expect(minMaxExample(rankingOf(column))).toBeUndefined();
    expect(minMaxExample(rankingOf(column, plain))?.indicator.code).toBe('plain');
  });

  it('has as many units below the middle as above, or one more', () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (raw) => {
        const [low, high] = [Math.min(...raw), Math.max(...raw)];
        const points = raw.map((value) => (10 * (value - low)) / (high - low));
        const middle = minMaxExample(rankingOf([indicator('a'), raw, points]))?.middle.raw ?? NaN;
        const below = raw.filter((value) => value < middle).length;
        const above = raw.filter((value) => value > middle).length;
        expect([0, 1]).toContain(below - above);
      }),
    );
  });
});
