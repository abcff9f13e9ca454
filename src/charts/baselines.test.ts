import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../tests/fixtures/laws.ts';
import { baselineRows } from '../../tests/fixtures/plan.ts';
import { context } from '../../tests/fixtures/units.ts';
import { locales } from '../i18n/locale.ts';
import { baselines } from './baselines.ts';

test.each(locales)('baselines in %s', async (locale) => {
  const chart = baselines(baselineRows, locale, context);
  expectSound(chart, baselineRows.length);
  await expectGolden(chart, 'baselines', locale);
});

test('only printed percentages are counted', () => {
  expect(baselines(baselineRows, 'vi', context).title).toBe(
    '1 trên 2 tỷ lệ in trong kế hoạch không khớp phép chia điểm cho điểm tối đa',
  );
});

test('printed and recomputed stand side by side, each with its grade', () => {
  expect(baselines(baselineRows, 'en', context).table.rows[0]).toMatchObject([
    { text: 'Digital economy share' },
    { text: '6.75', grade: 'published' },
    { text: '20', grade: 'published' },
    { text: '6.75%', grade: 'published' },
    { text: '33.75%', grade: 'recomputed' },
    { text: 'Contradiction' },
  ]);
});
