import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { range, weighing } from '../../../tests/fixtures/ranged.ts';
import { context, hidden, hostile, id, made, printed } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import type { YearRank } from './course.ts';
import { dtiTime } from './dtitime.ts';

const standing = (year: number, unit: string, rank: YearRank['rank']): YearRank => ({
  year,
  unit: id(unit),
  rank,
  score: hidden,
});

const points: readonly YearRank[] = [
  standing(2020, '37', printed(8)),
  standing(2021, '37', printed(6)),
  standing(2022, '37', printed(21)),
  standing(2023, '37', made(19, 'rank(score)')),
  standing(2024, '37', made(38, 'rank(score)')),
  standing(2020, '58', hidden),
  standing(2021, '58', printed(53)),
  standing(2022, '58', printed(27)),
  standing(2023, '58', made(48, 'rank(score)')),
  standing(2024, '58', made(35, 'rank(score)')),
];

test.each(locales)('ranks over time in %s', async (locale) => {
  const chart = dtiTime(points, 63, undefined, locale, context);
  expectSound(chart, 5);
  await expectGolden(chart, 'dtitime', locale);
});

/** The years in which the parts of the index are known. */
const ranges = new Map([
  ['2022 37', range(19, 23)],
  ['2023 37', range(16, 22)],
  ['2022 58', range(27, 27)],
]);
const ranged = points.map((point) => ({ ...point, rankRange: ranges.get(`${point.year} ${point.unit}`) }));

test.each(locales)('ranks with ranges in %s', async (locale) => {
  const chart = dtiTime(ranged, 63, weighing, locale, context);
  expectSound(chart, 5);
  await expectGolden(chart, 'dtitime-ranges', locale);
});

test('a range is a whisker, a small text and a cell; a firm rank has no whisker', () => {
  const { body, table, grades } = dtiTime(ranged, 63, weighing, 'vi', context);
  expect(String(body).match(/class="whisker/g)).toHaveLength(2);
  expect(
    String(body)
      .match(/<tspan class="firm"[^>]*>[^<]+/g)
      ?.map((text) => text.replace(/^.*>/, '')),
  ).toEqual(['(19–23)', '(16–22)', '(giữ hạng)']);
  expect(table.rows[2]?.map(({ text }) => text)).toEqual(['2022', '21 (19–23)', '27 (giữ hạng)']);
  expect(grades).toEqual(['published', 'recomputed', 'unpublished']);
});

test.each([
  ['of one range', range(16, 23), range(16, 23), 'Ninh Bình hạng 19 (16–23) cả năm 2022 và 2023'],
  ['of two ranges', range(16, 23), range(17, 21), 'Ninh Bình hạng 19 (16–23) và 19 (17–21) cả năm 2022 và 2023'],
] as const)('a kept rank %s', (_, then, now, title) => {
  const kept = [
    { ...standing(2022, '37', printed(19)), rankRange: then },
    { ...standing(2023, '37', printed(19)), rankRange: now },
  ];
  expect(dtiTime(kept, 63, weighing, 'vi', context).title).toBe(title);
});

test('the title goes from the first known rank to the last', () => {
  expect(dtiTime(points, 63, undefined, 'vi', context).title).toBe(
    'Ninh Bình từ hạng 8 năm 2020 xuống hạng 38 năm 2024; Ninh Thuận từ hạng 53 năm 2021 lên hạng 35 năm 2024',
  );
});

test('provinces are told of in the order asked for, whichever the first year has, and each as it moved', () => {
  const late = points.filter(({ year, unit }) => year > 2020 || unit === '58');
  const [binh, thuan] = [id('37'), id('58')];
  const titleIn = (...focus: (typeof binh)[]) => dtiTime(late, 63, undefined, 'vi', context, focus).title;
  const told = [
    'Ninh Bình từ hạng 6 năm 2021 xuống hạng 38 năm 2024',
    'Ninh Thuận từ hạng 53 năm 2021 lên hạng 35 năm 2024',
  ];
  expect([titleIn(binh, thuan), titleIn(thuan, binh)]).toEqual([told.join('; '), told.toReversed().join('; ')]);
});

test('no line leads to a year without a rank, and the year is named', () => {
  const { body } = dtiTime(points, 63, undefined, 'vi', context);
  expect(String(body).match(/class="step first"/g)).toHaveLength(12);
  expect(String(body).match(/class="step second"/g)).toHaveLength(9);
  expect(String(body)).toContain('Ninh Thuận 2020: chưa công bố');
});

test('any order of points gives the same drawing of a unit', () => {
  const [first] = String(dtiTime(points.slice(0, 5), 63, undefined, 'vi', context).body).split('<ol');
  const [turned] = String(dtiTime(points.slice(0, 5).toReversed(), 63, undefined, 'vi', context).body).split('<ol');
  expect(turned).toBe(first);
});

test('names are escaped', () => {
  expect(String(dtiTime(points, 63, undefined, 'vi', hostile('37')).body)).not.toContain('<b>');
});
