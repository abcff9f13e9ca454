import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../tests/fixtures/laws.ts';
import { districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { context, hidden, id, printed } from '../../tests/fixtures/units.ts';
import { locales } from '../i18n/locale.ts';
import { pillars } from './pillars.ts';

test.each(locales)('pillars in %s', async (locale) => {
  const chart = pillars(provinces2023, id('37'), locale, context);
  expectSound(chart, 3);
  await expectGolden(chart, 'pillars', locale);
});

test('the title counts the indices above the mean, not the pillars that are made of them', () => {
  expect(pillars(provinces2023, id('37'), 'vi', context).title).toBe(
    'Ninh Bình trên trung bình ở 0 trên 1 chỉ số thành phần năm 2023; cao nhất là Hạ tầng số (0,7312)',
  );
});

test('the title counts the pillars where there are no indices', () => {
  const only = { ...provinces2023, pillars: provinces2023.pillars.filter(({ role }) => role === 'pillar') };
  expect(pillars(only, id('37'), 'en', context).title).toBe(
    'Ninh Bình is above the mean in 0 of 1 pillars in 2023; highest is Digital economy (0.7461)',
  );
});

test('how ranks were made is said once, how other values were made in their cells', () => {
  const { caption, rows } = pillars(provinces2023, id('37'), 'en', context).table;
  expect(caption).toContain('Ringed ranks: in order of score');
  expect(rows[2]?.map(({ formula }) => formula)).toEqual([undefined, '…', 'Σ / 3', 'max (3)', undefined]);
});

test('names and printed texts are made safe for HTML', () => {
  const text = '<b>&"';
  const score = { ...printed(0, text), value: undefined };
  const ranking = {
    ...provinces2023,
    pillars: provinces2023.pillars.map((pillar) => ({ ...pillar, name: { vi: text, en: text } })),
    rows: provinces2023.rows.map((row) => ({
      ...row,
      parts: row.parts.map((part) => ({ ...part, score, rank: score })),
    })),
  };
  expect(pillars(ranking, id('37'), 'vi', context).body).not.toContain('<b>');
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
  expect(chart.title).toBe('Ninh Bình năm 2023: cao nhất là Hạ tầng số (0,7312)');
});

test('points have no common maximum', () => {
  expect(() => pillars(districts2023, id('369'), 'vi', context)).toThrow('no common maximum');
  expect(() => pillars(provinces2023, id('01'), 'vi', context)).toThrow('no row of "01"');
});
