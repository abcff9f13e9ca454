import { describe, expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hostile, id } from '../../../tests/fixtures/units.ts';
import type { Ranking, RankRange } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { rankRange } from './rankrange.ts';

const weighing: Ranking['weighing'] = {
  parts: [
    { code: 'ha-tang-so', name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' }, points: 100 },
    { code: 'con-lai', name: { vi: 'Các chỉ số khác', en: 'Other indices' }, points: 900 },
  ],
  draws: 10_000,
  spread: 0.25,
  seed: 1,
};

const range = (low: number, high: number, median: number, group: number): RankRange => ({
  grade: 'recomputed',
  low,
  high,
  median,
  group,
});

/** The districts with ranges: two sure ones, then a group of five, a gap of five places in it, and the last. */
const ranged = (ranges: readonly (RankRange | undefined)[], ranking: Ranking = districts2023): Ranking => ({
  ...ranking,
  weighing,
  rows: ranking.rows.map((row, i) => ({ ...row, rankRange: ranges[i] })),
});
const districts = ranged([
  range(1, 1, 1, 1),
  range(2, 3, 2, 2),
  range(2, 7, 4, 2),
  range(3, 7, 4, 2),
  range(3, 7, 5, 3),
  range(3, 8, 6, 3),
  range(6, 8, 7, 3),
  range(7, 8, 8, 3),
]);
const provinces = ranged([range(1, 1, 1, 1), range(2, 2, 2, 2), range(3, 3, 3, 3)], provinces2023);

describe.each(locales)('rank ranges in %s', (locale) => {
  test.each([
    ['rankrange', districts, 8],
    ['rankrange-provinces', provinces, 3],
  ] as const)('%s', async (form, ranking, rows) => {
    const chart = rankRange(ranking, locale, context, { focus: [id('373'), id('37')] });
    expectSound(chart, rows);
    await expectGolden(chart, form, locale);
  });
});

test.each([
  [
    'counts ranges of five places and more',
    districts,
    '2 trên 8 huyện, thành phố có thể đổi từ 5 hạng trở lên nếu các phần nặng nhẹ khác đi',
  ],
  [
    'says so where no range is as wide',
    ranged(districts2023.rows.map((_, i) => (i < 4 ? range(1, 3, 2, 1) : range(5, 8, 6, 2)))),
    'Không nơi nào trong 8 huyện, thành phố đổi tới 5 hạng dù các phần nặng nhẹ khác đi',
  ],
  [
    'counts all where all ranges are wide',
    ranged(districts2023.rows.map(() => range(1, 8, 4, 1))),
    '8 trên 8 huyện, thành phố có thể đổi từ 5 hạng trở lên nếu các phần nặng nhẹ khác đi',
  ],
  [
    'names no first three among three',
    provinces,
    'Không nơi nào trong 3 tỉnh, thành phố đổi tới 5 hạng dù các phần nặng nhẹ khác đi',
  ],
] as const)('title: %s', (_, ranking, title) => expect(rankRange(ranking, 'vi', context).title).toBe(title));

test('every group starts with a mark and its number', () => {
  const { body } = rankRange(districts, 'vi', context);
  expect(String(body).match(/class="row[^"]* first"/g)).toHaveLength(3);
  expect([...String(body).matchAll(/<small aria-hidden="true">Nhóm (\d)</g)].map(([, group]) => group)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('the table has rank, range, median and group', () => {
  const { rows } = rankRange(districts, 'en', context).table;
  expect(rows[2]?.map(({ text }) => text)).toEqual(['Gia Viễn district', '3', '2–7', '4', '2']);
  expect(rows[0]?.[2]).toEqual({ text: '1', grade: 'recomputed' });
});

test('a unit without a range keeps its row', () => {
  const chart = rankRange(ranged([range(1, 1, 1, 1), undefined]), 'vi', context);
  expect(chart.table.rows).toHaveLength(8);
  expect(chart.table.rows[1]?.slice(2).map(({ text }) => text)).toEqual(['–', '–', '–']);
  expect(String(chart.body)).toContain('không có khoảng');
});

test('ranges of a simulated ranking are simulated', () => {
  const rows = districts.rows.map((row, i) => ({
    ...row,
    rank: { grade: 'simulated' as const, value: i + 1 },
    rankRange: row.rankRange && { ...row.rankRange, grade: 'simulated' as const },
  }));
  const chart = rankRange({ ...districts, rows }, 'vi', context);
  expect(chart.grades).toEqual(['simulated']);
  expect(chart.table.rows[0]?.[2]?.grade).toBe('simulated');
});

test('one unit alone is drawn', () => {
  const alone = ranged([range(1, 1, 1, 1)], { ...districts2023, rows: districts2023.rows.slice(0, 1) });
  expectSound(rankRange(alone, 'vi', context), 1);
});

test('any order of rows gives the same chart', () => {
  const turned = { ...districts, rows: districts.rows.toReversed() };
  expect(rankRange(turned, 'vi', context)).toEqual(rankRange(districts, 'vi', context));
});

test('a ranking without ranges is refused by name', () =>
  expect(() => rankRange(districts2023, 'vi', context)).toThrow(
    'no rank ranges in ranking "ninh-binh/pdti-2023/district"',
  ));

test('names are escaped', () => {
  const { body } = rankRange(districts, 'vi', hostile('374'));
  expect(String(body)).toContain('&lt;b&gt;&amp;&quot;');
  expect(String(body)).not.toContain('<b>');
});
