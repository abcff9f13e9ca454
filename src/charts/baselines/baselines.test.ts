import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { baselineRows, planEdition } from '../../../tests/fixtures/plan.ts';
import { context, printed } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import { baselines } from './baselines.ts';

test.each(locales)('baselines in %s', async (locale) => {
  const chart = baselines(baselineRows, locale, context, planEdition);
  expectSound(chart, baselineRows.length);
  await expectGolden(chart, 'baselines', locale);
});

test('only printed percentages are counted, and none is called wrong while a reading fits', () => {
  const title = '1 trên 2 phần trăm kế hoạch ghi không khớp với điểm';
  expect(baselines(baselineRows, 'vi', context, planEdition).title).toBe(`${title}; kế hoạch không nói là của gì`);
  const wrong = baselineRows.map((row, i) => (i === 0 ? { ...row, verdict: 'contradiction' as const } : row));
  expect(baselines(wrong, 'vi', context, planEdition).title).toBe(title);
  expect(baselines(baselineRows.slice(1), 'vi', context, planEdition).title).toBe(
    '0 trên 1 phần trăm kế hoạch ghi không khớp với điểm',
  );
});

test('names and printed texts are made safe for HTML', () => {
  const text = '<b>&"';
  const hostile = baselineRows.map((row) => ({
    ...row,
    metric: { vi: text, en: text },
    score: printed(1, text),
    percentPrinted: printed(1, `${text}%`),
  }));
  for (const locale of locales)
    expect(String(baselines(hostile, locale, context, planEdition).body)).not.toContain('<b>');
});

test('printed and recomputed stand side by side, each with its grade', () => {
  expect(baselines(baselineRows, 'en', context, planEdition).table.rows[0]).toMatchObject([
    { text: 'Digital economy share' },
    { text: '6.75', grade: 'published' },
    { text: '20', grade: 'published' },
    { text: '6.75%', grade: 'published' },
    { text: '33.75%', grade: 'recomputed', formula: '= 6.75 / 20 × 100' },
    { text: 'Cannot be checked' },
  ]);
});
