import { describe, expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { bounded2023, communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, made, printed } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import { rankSlope } from './rankslope.ts';

describe.each(locales)('slopes in %s', (locale) => {
  test.each([
    ['rankslope', districts2023],
    ['rankslope-bounded', bounded2023],
  ] as const)('%s', async (form, ranking) => {
    const chart = rankSlope(ranking, locale, context);
    expectSound(chart, 8);
    await expectGolden(chart, form, locale);
  });
});

test('the title tells the leap and how long it took', () => {
  expect(rankSlope(districts2023, 'vi', context).title).toBe('Gia Viễn từ thứ 7 lên thứ 3 trong một năm');
  expect(rankSlope({ ...districts2023, previousYear: 2021 }, 'en', context).title).toBe(
    'Gia Viễn rose from rank 7 to 3 in two years',
  );
});

test('a rank that no source prints is drawn hollow and told of below', () => {
  const { body, method } = rankSlope(districts2023, 'en', context);
  expect(String(body).match(/class="main spot recomputed"/g)).toHaveLength(1);
  expect(String(body).match(/class="main spot published"/g)).toHaveLength(1);
  expect(String(method)).toContain('So in 2022 it ranked 7 (our arithmetic).');
});

test('there is no note where both ranks are printed', () => {
  const rows = districts2023.rows.map((row) => (row.previousRank ? { ...row, previousRank: printed(7) } : row));
  expect(rankSlope({ ...districts2023, rows }, 'vi', context).method).toBeUndefined();
});

test('the description has every rank with its grade', () => {
  expect(String(rankSlope(districts2023, 'en', context).body)).toContain(
    'Gia Viễn: 7 (Recomputed), then 3 (Published).',
  );
});

test('names of a long level are left out but for the one that leapt', () => {
  const { body } = rankSlope({ ...districts2023, unitCount: 60 }, 'vi', context);
  expect(String(body).match(/class="name"/g)).toBeNull();
  expect(String(body)).toContain('>Gia Viễn</text>');
});

test('where nobody moved there is nothing to draw', () => {
  expect(() => rankSlope(communes2023, 'vi', context)).toThrow(/^nobody is known to have moved/);
  const still = districts2023.rows.map((row) => ({ ...row, rankChange: made(0, '1 − 1') }));
  expect(() => rankSlope({ ...districts2023, rows: still }, 'vi', context)).toThrow(/^nobody/);
});
