import { describe, expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { range, withRanges } from '../../../tests/fixtures/ranged.ts';
import { bounded2023, districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, hostile, id, printed } from '../../../tests/fixtures/units.ts';
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

test.each([
  ['vi', 'Huyện Gia Viễn tăng 4 bậc, lên hạng 3; huyện Nho Quan giảm 1 bậc, xuống hạng 4'],
  ['en', 'Gia Viễn district rose 4 places to rank 3; Nho Quan district fell 1 place to rank 4'],
] as const)('the title says who rose and who fell, %s', (locale, title) => {
  expect(change(districts2023, districts2022, locale, context).title).toBe(title);
});

test('the title has ranks with their ranges where there is room', () => {
  const only = (ranking: typeof districts2023) => ({
    ...ranking,
    rows: ranking.rows.filter(({ unit }) => unit === id('373')),
  });
  expect(change(only(districts2023), only(districts2022), 'vi', context).title).toBe(
    'Huyện Gia Viễn tăng 4 bậc, từ hạng 7 lên hạng 3',
  );
});

test('ranks of both years stand with their ranges', () => {
  const now = withRanges(districts2023, [range(1, 1), undefined, range(2, 4)]);
  const before = withRanges(districts2022, [undefined, undefined, undefined, range(6, 8)]);
  const { body, table } = change(now, before, 'en', context);
  expect(table.rows[2]?.slice(1, 3).map(({ text }) => text)).toEqual(['7 (6–8)', '3 (2–4)']);
  expect(String(body).match(/class="firm"/g)).toHaveLength(3);
  expect(String(body)).toMatch(/^<div class="change"><p class="marks-key"><span class="range-key">In brackets/);
});

describe('of many units', () => {
  const many = (ranks: readonly number[], more: object = {}) => ({
    ...districts2023,
    ...more,
    unitCount: ranks.length,
    rows: ranks.map((rank) => ({ ...row, rank: printed(rank), score: hidden })),
  });
  const count = 40;
  const places = Array.from({ length: count }, (_, i) => i + 1);
  /** The unit is the same in each row: what stands in them is looked at, not of whom. */
  const [row] = districts2023.rows as [(typeof districts2023)['rows'][number]];
  const chart = change(many(places.toReversed()), many(places, districts2022), 'vi', context);

  test('moves stand on a ruler of ranks, the middle folded', () => {
    expect(String(chart.body)).toContain('<summary><span>Hiện 25 huyện, thành phố ở giữa</span></summary>');
    expect(String(chart.body)).not.toContain('slope');
    expect(String(chart.body).match(/<li /g)).toHaveLength(count);
  });
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
