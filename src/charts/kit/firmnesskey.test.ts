import { expect, test } from 'vitest';
import { range, weighing } from '../../../tests/fixtures/ranged.ts';
import { hidden, printed } from '../../../tests/fixtures/units.ts';
import { drawFirmness, drawRangeBrief, drawRangeKey, gradesWithRanges, rangeCaption } from './firmnesskey.ts';

const ranged = { rank: printed(19), rankRange: range(16, 23) };
const firm = { rank: printed(1), rankRange: range(1, 1) };
const made = { rank: { grade: 'simulated', value: 2 }, rankRange: { ...range(1, 3), grade: 'simulated' } } as const;
const bare = { rank: printed(38) };

test.each([
  ['a range', ranged, '<small class="firm">(16–23)</small>'],
  ['a firm rank', firm, '<small class="firm" title="Giữ hạng này trong 90% số lần thử">(không đổi)</small>'],
  ['no range', bare, ''],
] as const)('beside a rank: %s', (_, row, html) => expect(String(drawFirmness(row, 'vi') ?? '')).toBe(html));

const method = '<a href="/phuong-phap/#do-chac">Cách tính</a>';
const meaning =
  'Trong ngoặc: khoảng hạng trong 90% của 10.000 lần thử, mỗi lần trọng số (phần nặng, phần nhẹ) thay đổi tới ±25% (tính lại)';

test.each([
  ['ranges', [ranged, bare], `<p>${meaning}. ${method}</p>`],
  ['a firm rank', [firm], `<p>${meaning}; “không đổi”: hạng vẫn thế trong 90% số lần thử. ${method}</p>`],
  ['no range', [bare], ''],
  ['no rows', [], ''],
] as const)('key: %s', (_, rows, html) => expect(String(drawRangeKey(weighing, rows, 'vi') ?? '')).toBe(html));

test('the key says the spread, the draws and the grade of the ranking at hand', () => {
  const key = String(drawRangeKey({ ...weighing, draws: 20_000, spread: 0.4 }, [made], 'en'));
  expect(key).toContain('by up to ±40% (20,000 draws; simulated)');
  expect(key).toContain('href="/en/phuong-phap/#do-chac"');
});

test('the line beside the marks stands where some rank has a range', () => {
  expect(String(drawRangeBrief([ranged, bare], 'vi'))).toBe(
    '<span class="range-key">Trong ngoặc: hạng có thể có nếu các phần nặng nhẹ khác đi</span>',
  );
  expect(drawRangeBrief([bare], 'vi')).toBeUndefined();
});

test('there is no key where the weights are unknown', () =>
  expect(drawRangeKey(undefined, [ranged], 'vi')).toBeUndefined());

test.each([
  ['ranges', [ranged, undefined], 'Bảng. Trong ngoặc: khoảng hạng trong 90% số lần thử (tính lại)'],
  ['ranges of made-up values', [made], 'Bảng. Trong ngoặc: khoảng hạng trong 90% số lần thử (mô phỏng)'],
  ['no range', [bare, undefined], 'Bảng'],
] as const)('caption: %s', (_, rows, caption) => expect(rangeCaption('Bảng', rows, 'vi')).toBe(caption));

test.each([
  ['ranges of printed ranks are recomputed', [ranged], ['published', 'unpublished', 'recomputed']],
  ['no range adds no grade', [bare, undefined], ['published', 'unpublished']],
  ['a grade is said once', [made, ranged], ['published', 'unpublished', 'simulated', 'recomputed']],
] as const)('grades: %s', (_, rows, grades) =>
  expect(gradesWithRanges([ranged.rank, hidden, undefined], rows)).toEqual(grades),
);
