import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../tests/fixtures/laws.ts';
import { sums } from '../../tests/fixtures/plan.ts';
import { context } from '../../tests/fixtures/units.ts';
import { locales } from '../i18n/locale.ts';
import { planPoints } from './planpoints.ts';

test.each(locales)('points of the plan in %s', async (locale) => {
  const chart = planPoints(sums, 'pillar', locale, context);
  expectSound(chart, 2);
  await expectGolden(chart, 'planpoints', locale);
});

test('most to win first, and in the title', () => {
  const chart = planPoints(sums, 'pillar', 'vi', context);
  expect(chart.title).toBe('Trong các mốc kế hoạch có in điểm, Hoạt động xã hội số còn nhiều điểm nhất: 62,6 trên 80');
  expect(chart.table.rows.map((row) => row[3]?.text)).toEqual(['62,6', '27,88']);
});

test('names are escaped', () => {
  const chart = planPoints(sums, 'lead', 'vi', context);
  expectSound(chart, 1);
  expect(chart.body).toContain('Sở Nội vụ &amp; cơ quan khác');
});

test('no sums, no chart', () => {
  expect(() => planPoints([], 'lead', 'vi', context)).toThrow('no sums of the plan by "lead"');
});
