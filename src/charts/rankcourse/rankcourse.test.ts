import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { range } from '../../../tests/fixtures/ranged.ts';
import { provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id, made, printed } from '../../../tests/fixtures/units.ts';
import type { Value } from '../../model/grade.ts';
import type { RankRange } from '../../model/scored.ts';
import { unitOf } from '../../telling/context.ts';
import type { Placing } from '../../telling/findings.ts';
import { locales } from '../../words/locale.ts';
import { rankCourse } from './rankcourse.ts';

const unit = unitOf(id('37'), context);

const placed = (year: number, rank: Value, rankRange?: RankRange, framework = 'dti-922'): Placing => {
  const row = { unit: unit.id, rank, score: hidden, parts: [], ...(rankRange ? { rankRange } : {}) };
  return { ranking: { ...provinces2023, year, framework, unitCount: 63, rows: [row] }, row };
};

const course = [
  placed(2020, printed(8), undefined, 'other'),
  placed(2021, printed(6)),
  placed(2022, printed(21), range(19, 23)),
  placed(2023, made(19, 'rank(score)')),
  placed(2024, made(38, 'rank(score)')),
];

test.each(locales)('a course in %s', async (locale) => {
  const chart = rankCourse(unit, course, locale, context);
  if (!chart) throw new Error('nothing was drawn');
  expectSound(chart, 5);
  await expectGolden(chart, 'rankcourse', locale);
});

test.each([
  ['moved', course, 'Ninh Bình từ hạng 8 xuống hạng 38 sau bốn năm'],
  ['rose', course.slice(2, 4), 'Ninh Bình từ hạng 21 lên hạng 19 trong một năm'],
  ['kept', [placed(2022, printed(4)), placed(2023, printed(4))], 'Ninh Bình hạng 4 cả năm 2022 và 2023'],
  ['once', [placed(2022, hidden), placed(2023, printed(4))], 'Ninh Bình hạng 4 năm 2023'],
] as const)('title: %s', (_, placings, title) => expect(rankCourse(unit, placings, 'vi', context)?.title).toBe(title));

test('a year without a rank leaves a gap in the line, and years before the first rank are left out', () => {
  const gapped = [placed(2019, hidden), placed(2020, printed(8)), placed(2021, hidden), placed(2022, printed(9))];
  const body = String(rankCourse(unit, gapped, 'en', context)?.body);
  expect(body).not.toContain('main line');
  expect(body).not.toContain('2019');
  expect(body).toContain('2021: Unpublished');
});

test('nothing is drawn where no year has a rank', () =>
  expect(rankCourse(unit, [placed(2022, hidden)], 'en', context)).toBeUndefined());

test('the note names the years that were recomputed, and a change of method', () => {
  expect(String(rankCourse(unit, course, 'en', context)?.method)).toContain('Ranks of 2023 and 2024 are recomputed');
  expect(String(rankCourse(unit, course, 'en', context)?.method)).toContain('The method changed');
  expect(rankCourse(unit, course.slice(1, 3), 'en', context)?.method).toBeUndefined();
});

test('the table and the description have the ranges of ranks', () => {
  const chart = rankCourse(unit, course, 'vi', context);
  expect(chart?.table.rows[2]?.map(({ text }) => text)).toEqual(['2022', '21 (19–23)']);
  expect(String(chart?.body)).toContain('2022: 21 (19–23)');
});
