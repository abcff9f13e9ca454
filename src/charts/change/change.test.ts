import { describe, expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { range, withRanges } from '../../../tests/fixtures/ranged.ts';
import { bounded2023, districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, hostile } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import { change } from './change.ts';
import { slotsOf } from './slope.ts';

describe.each(locales)('change in %s', (locale) => {
  test.each([
    ['change', districts2023],
    ['change-bounded', bounded2023],
  ] as const)('%s', async (form, now) => {
    const chart = change(now, districts2022, locale, context);
    expectSound(chart, 8);
    await expectGolden(chart, form, locale);
  });
});

test('the title says who rose and who fell', () => {
  expect(change(districts2023, districts2022, 'en', context).title).toBe(
    'Huyện Gia Viễn rose 4 places, from rank 7 to 3; Huyện Nho Quan fell 1 place, from rank 3 to 4; ' +
      'Thành phố Ninh Bình and Thành phố Tam Điệp kept their rank',
  );
});

test('ranks of both years stand with their ranges', () => {
  const now = withRanges(districts2023, [range(1, 1), undefined, range(2, 4)]);
  const before = withRanges(districts2022, [undefined, undefined, undefined, range(6, 8)]);
  const { title, body, table } = change(now, before, 'en', context);
  expect(title).toMatch(/^Huyện Gia Viễn rose 4 places, from rank 7 \(6–8\) to 3 \(2–4\);/);
  expect(table.rows[2]?.slice(1, 3).map(({ text }) => text)).toEqual(['7 (6–8)', '3 (2–4)']);
  expect(String(body).match(/class="firm"/g)).toHaveLength(3);
  expect(String(body)).toMatch(/^<div class="change"><p class="note range-key">In brackets/);
});

test('the title admits that nothing can be compared', () => {
  const before = { ...districts2022, rows: districts2022.rows.map((r) => ({ ...r, rank: hidden })) };
  expect(change(districts2023, before, 'vi', context).title).toBe(
    'Chưa đủ số liệu công bố để so hạng năm 2023 với năm 2022',
  );
});

test.each([
  ['no earlier edition', undefined],
  ['framework', { ...districts2022, framework: 'other' }],
  ['level', { ...districts2022, level: 'commune' as const }],
  ['does not follow', { ...districts2022, edition: districts2023.edition }],
  ['unclear among whom', { ...districts2022, rankScopeUnclear: true }],
] as const)('not comparable: %s', (words, before) => {
  expect(() => change(districts2023, before, 'vi', context)).toThrow(new RegExp(`^not comparable: .*${words}`));
});

test('a line is drawn only between two known ranks', () => {
  const { body } = change(districts2023, districts2022, 'vi', context);
  expect(String(body).match(/class="slope( level)?"/g)).toHaveLength(4);
  expect(String(body).match(/class="stub"/g)).toHaveLength(4);
});

test('runs of unheld ranks fold into one slot', () => {
  expect(slotsOf(new Set([1, 2, 6]), 8)).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: 2 },
    { low: 3, high: 5 },
    { low: 6, high: 6 },
    { low: 7, high: 8 },
  ]);
});

test('names are escaped', () => {
  expect(String(change(districts2023, districts2022, 'vi', hostile('369')).body)).not.toContain('<b>');
});
