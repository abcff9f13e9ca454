import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../tests/fixtures/laws.ts';
import { districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { context, hidden, id } from '../../tests/fixtures/units.ts';
import { locales } from '../i18n/locale.ts';
import { pillars } from './pillars.ts';

test.each(locales)('pillars in %s', async (locale) => {
  const chart = pillars(provinces2023, id('37'), locale, context);
  expectSound(chart, 3);
  await expectGolden(chart, 'pillars', locale);
});

test('the title counts the parts above the mean', () => {
  expect(pillars(provinces2023, id('37'), 'vi', context).title).toBe(
    'Ninh Bình trên trung bình ở 0 trên 2 chỉ số năm 2023; cao nhất là Kinh tế số (0,7461)',
  );
});

test('mean and best are recomputed over all units', () => {
  const [infrastructure] = pillars(provinces2023, id('37'), 'vi', context).table.rows;
  expect(infrastructure?.slice(2, 4)).toMatchObject([
    { text: '0,7766', grade: 'recomputed' },
    { text: '0,8362', grade: 'recomputed' },
  ]);
});

test('no mean where a unit is unpublished: a mean of some is no mean of all', () => {
  const rows = provinces2023.rows.map((row) =>
    row.unit === id('58') ? { ...row, parts: row.parts.map((part) => ({ ...part, score: hidden })) } : row,
  );
  const chart = pillars({ ...provinces2023, rows }, id('37'), 'vi', context);
  expect(chart.table.rows.map((row) => row[2]?.text)).toEqual(['–', '–', '–']);
  expect(chart.title).toBe('Ninh Bình năm 2023: cao nhất là Kinh tế số (0,7461)');
});

test('points have no common maximum', () => {
  expect(() => pillars(districts2023, id('369'), 'vi', context)).toThrow('no common maximum');
  expect(() => pillars(provinces2023, id('01'), 'vi', context)).toThrow('no row of "01"');
});
