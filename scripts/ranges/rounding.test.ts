import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/grade.ts';
import type { Detail, Ranking, RankingRow } from '../../src/model/scored.ts';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { made, printed } from '../../tests/fixtures/units.ts';
import { roundingOf } from './rounding.ts';

const as = (verbatim: string): Value => printed(Number(verbatim.replace(',', '.')), verbatim);
const part = (code: string, points: number) => ({ code, name: { vi: code, en: code }, points });
/** Two parts that make up 100 points. */
const parts = [part('a', 40), part('b', 60)];

/** A ranking whose units have these scores in the two parts, and more. */
const ranking = (scores: readonly (readonly (Value | undefined)[])[], more: Partial<Ranking> = {}): Ranking => ({
  ...districts2023,
  rows: scores.map((own, i): RankingRow => ({
    ...(districts2023.rows[i] as RankingRow),
    parts: own.flatMap((score, k) => (score ? [{ pillar: parts[k]?.code ?? '', score }] : [])),
  })),
  ...more,
});

describe('rounding may have moved a sum of 100 points by', () => {
  const simulated: Value = { grade: 'simulated', value: 1 / 3 };
  it.each<[rule: string, scores: (Value | undefined)[][], share: number]>([
    ['half a last place of every part', [[as('1,25'), as('2,75')]], 0.005 + 0.005],
    ['fewer decimals count for more', [[as('1,25'), as('2,7')]], 0.005 + 0.05],
    [
      'the most decimals of a column: zeros at the end are dropped',
      [
        [as('1,5'), as('2')],
        [as('1,25'), as('2,7')],
      ],
      0.055,
    ],
    ['whole numbers beside decimals are printed like these', [[as('12'), as('2,75')]], 0.005 + 0.005],
    ['whole numbers alone may all be rounded', [[as('12'), as('30')]], 0.5 + 0.5],
    ['three decimals after a dot are decimals', [[as('1.254'), as('2.751')]], 0.0005 + 0.0005],
    ['nothing, where all is worked out', [[made(1.25, 'Σ'), made(2.7, 'Σ')]], 0],
    ['nothing, where all is simulated', [[simulated, simulated]], 0],
  ])('%s', (_, scores, points) => expect(roundingOf(ranking(scores), parts)).toBeCloseTo(points / 100, 12));

  it('half a last place of every indicator that a part was summed from', () => {
    const indicators = ['a', 'b', 'b', 'b'].map((pillar, i) => ({ code: `${i}`, pillar, name: { vi: '', en: '' } }));
    const summed = (grade: Detail['grade']) => {
      const own = ranking([[as('1,25'), made(6.5, '2,25 + 3 + 1,25')]], { indicators });
      const detail: Detail = { grade, points: [1.25, 2.25, 3, 1.25], sources: [] };
      return roundingOf({ ...own, rows: own.rows.map((row) => ({ ...row, detail })) }, parts);
    };
    expect(summed('published')).toBeCloseTo((0.005 + 3 * 0.005) / 100, 12);
    expect(summed('recomputed')).toBeCloseTo(0.005 / 100, 12);
  });
});

describe('rounding may have moved an index by', () => {
  const index = (scores: readonly (readonly (Value | undefined)[])[], total: string) => {
    const made = ranking(scores, { scale: 'index' });
    return roundingOf({ ...made, rows: made.rows.map((row) => ({ ...row, score: as(total) })) }, parts);
  };
  it('that of its total, where a part is what the others leave of it', () =>
    expect(index([[as('0,81'), undefined]], '0,7912')).toBeCloseTo(0.00005, 12));
  it('that of each part by its weight, where all are printed', () =>
    expect(index([[as('0,8125'), as('0,71')]], '0,7912')).toBeCloseTo(0.4 * 0.00005 + 0.6 * 0.005, 12));
});
