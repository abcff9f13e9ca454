import { describe, expect, test } from 'vitest';
import { id, unit as made } from '../../tests/fixtures/units.ts';
import type { Level } from '../model/ids.ts';
import type { TerritoryShare, Unit } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { becameText } from './became.ts';

const old = (
  code: string,
  level: Level,
  kind: string,
  name: string,
  parent?: string,
  more: Partial<Unit> = {},
): Unit => ({
  ...made(code, level, kind, name, parent),
  ...more,
});
const ended = (...heirs: [string, TerritoryShare][]): Partial<Unit> => ({
  validTo: '2025-06-30',
  heirs: heirs.map(([heir, share]) => ({ id: id(heir), share })),
});
const since = (day: string): Partial<Unit> => ({ path: undefined, validFrom: day });
const today = (code: string, kind: string, name: string): Unit => ({
  ...old(`${code}@2025-07-01`, 'commune', kind, name, '37@2025-07-01', since('2025-07-01')),
  todayPath: `/ninh-binh/don-vi/${code}-tu-2025/`,
  legalBasis: 'Nghị quyết 1674',
});

const units = [
  old('37', 'province', 'Tỉnh', 'Ninh Bình', undefined, ended(['37@2025-07-01', 'whole'])),
  old('36', 'province', 'Tỉnh', 'Nam Định', undefined, ended(['37@2025-07-01', 'whole'])),
  old('37@2025-07-01', 'province', 'Tỉnh', 'Ninh Bình', undefined, since('2025-07-01')),
  old('20', 'province', 'Tỉnh', 'Lạng Sơn'),
  old('46', 'province', 'Tỉnh', 'Thừa Thiên Huế', undefined, {
    ...ended(['46@2025-01-01', 'whole']),
    validTo: '2024-12-31',
  }),
  old('46@2025-01-01', 'province', 'Thành phố', 'Huế', undefined, since('2025-01-01')),
  old('373', 'district', 'Huyện', 'Gia Viễn', '37', { validTo: '2025-06-30' }),
  old('1', 'commune', 'Xã', 'Gia Sinh', '373', ended(['11@2025-07-01', 'whole'])),
  old('2', 'commune', 'Xã', 'Gia Tân', '373', ended(['12@2025-07-01', 'most'], ['11@2025-07-01', 'rest'])),
  old('3', 'commune', 'Xã', 'Gia Vân', '373', ended(['12@2025-07-01', 'whole'])),
  old('4', 'commune', 'Xã', 'Cũ', '373', {
    ...ended(['11@2025-07-01', 'whole']),
    successors: [
      { id: id('5@2025-01-01'), fullName: 'Xã Giữa', from: '2025-01-01', partial: false },
      { id: id('11@2025-07-01'), fullName: 'Phường Tây Hoa Lư', from: '2025-07-01', partial: false },
    ],
  }),
  old('5@2025-01-01', 'commune', 'Xã', 'Giữa', '373', { ...since('2025-01-01'), validTo: '2025-06-30' }),
  old('6', 'commune', 'Xã', 'Mất', '373', { validTo: '2025-06-30' }),
  old('7', 'commune', 'Xã', 'Còn', '373'),
  today('11', 'Phường', 'Tây Hoa Lư'),
  today('12', 'Xã', 'Gia Vân'),
];
const context = { units: new Map(units.map((unit) => [unit.id, unit])), titles: new Map(), sources: new Map() };
const told = (code: string, locale: Locale = 'vi'): string | undefined => {
  const unit = context.units.get(id(code));
  const text = unit && becameText(unit, locale, context);
  return text === undefined ? undefined : String(text).replace(/<[^>]*>/g, '');
};

describe('a commune', () => {
  test.each([
    ['1', 'Nay thuộc phường Tây Hoa Lư, tỉnh Ninh Bình, từ 1/7/2025 (Nghị quyết 1674).'],
    [
      '2',
      'Nay phần lớn thuộc xã Gia Vân, phần còn lại thuộc phường Tây Hoa Lư, tỉnh Ninh Bình, từ 1/7/2025 (Nghị quyết 1674).',
    ],
    // The same name does not make it the same unit.
    ['3', 'Nay thuộc xã Gia Vân mới, tỉnh Ninh Bình, từ 1/7/2025 (Nghị quyết 1674).'],
    [
      '4',
      'Nay thuộc phường Tây Hoa Lư, tỉnh Ninh Bình, từ 1/7/2025 (Nghị quyết 1674). Trước đó, từ 1/1/2025: xã Giữa, huyện Gia Viễn.',
    ],
    ['6', 'Danh mục đã đọc không ghi đơn vị kế thừa.'],
    ['7', undefined],
  ])('%s', (code, text) => expect(told(code)).toBe(text));

  test('says in English what kind the unit of today is', () =>
    expect(told('1', 'en')).toBe(
      'Now part of Tây Hoa Lư ward, Ninh Bình province, since 1 July 2025 (Nghị quyết 1674).',
    ));

  test('leads to the page of the unit of today', () => {
    const [unit] = units.filter(({ code }) => code === '1');
    expect(unit && String(becameText(unit, 'vi', context))).toContain('href="/ninh-binh/don-vi/11-tu-2025/"');
  });
});

test('a district is no more, and its land lies in the units of today', () =>
  expect(told('373')).toBe(
    'Cấp huyện không còn từ 1/7/2025; địa bàn nay thuộc xã Gia Vân và phường Tây Hoa Lư, tỉnh Ninh Bình.',
  ));

describe('a province', () => {
  test.each([
    ['37', 'Từ 1/7/2025 hợp nhất với tỉnh Nam Định thành tỉnh Ninh Bình mới.'],
    ['20', 'Không sáp nhập với tỉnh nào khi các tỉnh được sắp xếp ngày 1/7/2025: vẫn giữ nguyên.'],
    ['46', 'Từ 1/1/2025 là Huế. Không sáp nhập với tỉnh nào khi các tỉnh được sắp xếp ngày 1/7/2025: vẫn giữ nguyên.'],
  ])('%s', (code, text) => expect(told(code)?.replace('thành phố Huế', 'Huế')).toBe(text));
});
