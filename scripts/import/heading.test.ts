import { expect, test } from 'vitest';
import type { Level } from '../../src/model/ids.ts';
import { headingOf, isGeneric, yearsOf, type Heading } from './heading.ts';

test.each<[heading: string, expected: Heading | undefined]>([
  ['STT', 'order'],
  ['TT', 'order'],
  ['Số thứ tự', 'order'],
  ['Đơn vị', 'unit'],
  ['Tên cơ quan, đơn vị', 'unit'],
  ['Địa phương', 'unit'],
  ['Tên xã, phường, thị trấn', 'unit'],
  ['UBND các xã/phường/thị trấn', 'unit'],
  ['XÃ, PHƯỜNG', 'unit'],
  ['Huyện', 'place'],
  ['Huyện, thị xã, thành phố', 'place'],
  ['Điểm', 'score'],
  ['Tổng điểm', 'score'],
  ['Tổng điểm (thang 1000)', 'score'],
  ['Điểm đạt được', 'score'],
  ['Kết quả đánh giá', 'score'],
  ['Điểm PDTI năm 2023', 'score'],
  ['Cộng', 'score'],
  ['Xếp hạng', 'rank'],
  ['Thứ hạng', 'rank'],
  ['Hạng', 'rank'],
  ['Xếp thứ', 'rank'],
  ['Xếp hạng toàn tỉnh', 'rank'],
  ['Xếp hạng trong huyện', 'aside'],
  ['Ghi chú', 'aside'],
  ['Xếp loại', 'aside'],
  ['Điểm tự đánh giá', 'aside'],
  ['Điểm tối đa', 'aside'],
  ['Tăng/giảm', 'aside'],
  ['So với năm 2022', 'aside'],
  ['Tỷ lệ (%)', 'aside'],
  ['Mã đơn vị', 'aside'],
  ['Giám đốc ký kế hoạch', undefined],
  ['Có quy chế chia sẻ dữ liệu trong huyện', undefined],
  ['Tăng hạng so với năm trước', 'aside'],
  ['(Đơn vị tính: điểm)', undefined],
  ['Nhận thức số', undefined],
  ['Hoạt động chuyển đổi số', undefined],
  ['Tỷ lệ hộ có Internet', undefined],
  ['', undefined],
])('a table of communes understands the heading %s', (heading, expected) => {
  expect(headingOf(heading, 'commune')).toBe(expected);
});

test.each<[heading: string, level: Level, expected: Heading | undefined]>([
  ['Huyện, thành phố', 'district', 'unit'],
  ['Huyện', 'department', undefined],
  ['Sở, ban, ngành', 'department', 'unit'],
  ['Tỉnh, thành phố', 'province', 'unit'],
])('what names a unit depends on the level: %s, %s', (heading, level, expected) => {
  expect(headingOf(heading, level)).toBe(expected);
});

test('a generic heading names no level', () => {
  expect([isGeneric('Đơn vị'), isGeneric('Tên xã')]).toEqual([true, false]);
});

test('years of a heading', () => {
  expect(yearsOf('Điểm năm 2022 (QĐ 506/2024)')).toEqual([2022, 2024]);
});
