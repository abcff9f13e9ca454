import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded, full2023 } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { bounded2023, communes2023, districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, id, printed } from '../../../tests/fixtures/units.ts';
import { rowOf } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { locales, type Locale } from '../../words/locale.ts';
import { isCrossed, placeBand, reachOf } from './bands.ts';
import { specOf } from './spec.ts';
import { unitRuler } from './unitruler.ts';

const draw = (ranking: Ranking, unit: string, locale: Locale = 'vi') => {
  const chart = unitRuler(ranking, rowOf(ranking, id(unit)), locale, context);
  if (!chart) throw new Error('nothing drawn');
  return chart;
};
const ranged: Ranking = {
  ...bounded2023,
  rows: bounded2023.rows.map((row) =>
    row.unit === id('373') ? { ...row, previousScore: bounded(499.25, 518.93) } : row,
  ),
};

describe.each(locales)('in %s', (locale) => {
  test.each([
    ['a score, a range of last year, the range of another', ranged, '373', 'point', 6],
    ['a range of its own', ranged, '372', 'range', 6],
    ['a fictional score', full2023, full2023.rows[0]?.unit ?? '', 'simulated', 7],
    ['an index', provinces2023, '37', 'index', 4],
  ] as const)('%s is drawn', async (_, ranking, unit, form, rows) => {
    const chart = draw(ranking, unit, locale);
    expectSound(chart, rows);
    await expectGolden(chart, form, locale);
  });
});

test('a unit of whose score nothing is known stands on no ruler', () =>
  expect(unitRuler(communes2023, rowOf(communes2023, id('14335')), 'vi', context)).toBeUndefined());

test('last year stands on it only where the framework is the same', () => {
  const row = rowOf(districts2023, id('369'));
  expect(specOf(districts2023, row)?.before).toBeDefined();
  expect(specOf({ ...districts2023, previous: undefined }, row)?.before).toBeUndefined();
});

test('a mean that is disputed does not', () =>
  expect(specOf({ ...districts2023, meanDisputed: true }, rowOf(districts2023, id('369')))?.mean).toBeUndefined());

test('of many units all stand on it as strokes, and a few are named', () => {
  const [first] = districts2023.rows;
  if (!first) throw new Error('no row');
  const rows = Array.from({ length: 40 }, (_, i): RankingRow => ({
    ...first,
    unit: i === 20 ? id('373') : i === 0 ? id('369') : i === 39 ? id('374') : id('370'),
    score: printed(600 - i),
    rank: printed(i + 1),
  }));
  const spec = specOf({ ...districts2023, rows }, rows[20] ?? first);
  expect(spec?.all).toHaveLength(40);
  expect(spec?.others.map((row) => rows.indexOf(row))).toEqual([19, 21, 0, 39]);
});

describe('the name of a band', () => {
  const at = (value: number) => value;
  const bands = fc.record({
    low: fc.integer({ min: 0, max: 99 }),
    long: fc.integer({ min: 1, max: 99 }),
    name: fc.integer({ min: 20, max: 135 }),
    ends: fc.integer({ min: 80, max: 140 }),
  });

  test('stays on the ruler and clear of its band, at any width', () =>
    fc.assert(
      fc.property(bands, fc.constantFrom(280, 340, 640, 1100), ({ low, long, name, ends }, width) => {
        const place = placeBand(bounded(low, Math.min(100, low + long)), at, name, ends);
        const [left, right] = reachOf(place, name, ends, width);
        expect(left).toBeGreaterThanOrEqual(-0.001);
        expect(right).toBeLessThanOrEqual(100.001);
        if (place.side !== 'under') expect(right <= place.from + 0.001 || left >= place.to - 0.001).toBe(true);
      }),
    ));

  test('is never crossed by a mean that stands between it and its band', () => {
    const place = placeBand(bounded(60, 90), at, 100, 100);
    expect(isCrossed(place, 100, 100, 40)).toBe(true);
    expect(isCrossed(place, 100, 100, 75)).toBe(false);
  });
});
