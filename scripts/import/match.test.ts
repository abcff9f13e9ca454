import { expect, test } from 'vitest';
import type { Level } from '../../src/model/ids.ts';
import { folderOf } from '../../tests/fixtures/annexes/data.ts';
import { loadFolder } from './folder.ts';
import { matchUnit, placesNamed } from './match.ts';
import { targetOf, type Target } from './target.ts';

const { data } = loadFolder(folderOf());

function target(level: Level): Target {
  const [edition, framework] = [data.editions[0], data.frameworks[0]];
  if (edition === undefined || framework === undefined) throw new Error('the example folder has an edition');
  return targetOf(data, edition, framework, level, 'quyet-dinh');
}

const found = (printed: string, place: string | undefined, level: Level): string => {
  const match = matchUnit(printed, place, target(level));
  return 'unit' in match ? [match.unit.full_name, match.how].filter(Boolean).join(': ') : match.fault;
};

test.each<[printed: string, place: string | undefined, expected: string]>([
  ['Xã Gia Hòa', undefined, 'Xã Gia Hòa'],
  ['Xã Gia Hoà', 'Huyện Gia Viễn', 'Xã Gia Hòa'],
  ['GIA HÒA'.normalize('NFD'), 'H. Gia Viễn', 'Xã Gia Hòa'],
  ['gia hoa', undefined, 'Xã Gia Hòa'],
  ['UBND xã Gia Hòa', undefined, 'Xã Gia Hòa'],
  ['X. Gia Hòa', undefined, 'Xã Gia Hòa'],
  ['12. Xã Gia Hòa (*)', undefined, 'Xã Gia Hòa'],
  ['TT Me', 'Gia Viễn', 'Thị trấn Me'],
  ['T.T Me', undefined, 'Thị trấn Me'],
  ['P.Đông Thành', 'TP.Ninh Bình', 'Phường Đông Thành'],
  ['Xã Tân Thành', undefined, 'Xã Tân Thành'],
  ['Phường Tân Thành', undefined, 'Phường Tân Thành'],
  ['Tân Thành', 'I. UBND thành phố Ninh Bình', 'Phường Tân Thành'],
  ['Tân Thành (huyện Kim Sơn)', undefined, 'Xã Tân Thành'],
  ['Tân Thành - Kim Sơn', undefined, 'Xã Tân Thành'],
  ['Tân Thành, Kim Sơn', 'Thành phố Ninh Bình', 'Xã Tân Thành'],
  [
    'Tân Thành',
    undefined,
    'means 2 units: 14323 Phường Tân Thành (Thành phố Ninh Bình), 14668 Xã Tân Thành (Huyện Kim Sơn) (expected its district)',
  ],
  [
    'Gia Hòa',
    'Huyện Kim Sơn',
    'is listed under "Huyện Kim Sơn", but the register has 14467 Xã Gia Hòa (Huyện Gia Viễn)',
  ],
  ['Xã Me', undefined, 'is no commune of 2023-12-31 (nearest: 14464 Thị trấn Me)'],
  ['Xã Kim Đính Tây', 'Kim Sơn', 'is no commune of 2023-12-31 (nearest: 14620 Xã Kim Định)'],
  ['Xã Yên Thắng Lợi', undefined, 'is no commune of 2023-12-31'],
  ['Xã Minh Phong', undefined, 'Xã Gia Minh: is a name in force from 2024-07-01 on; on 2023-12-31 it is Xã Gia Minh'],
  [
    'Thị trấn Thịnh Vượng',
    'Gia Viễn',
    'is a name in force from 2025-01-01 on, made of 14464 Thị trấn Me (Huyện Gia Viễn), 14491 Xã Gia Vượng (Huyện Gia Viễn)',
  ],
])('the commune %s under %s', (printed, place, expected) => {
  expect(found(printed, place, 'commune')).toBe(expected);
});

test.each<[printed: string, expected: string]>([
  ['Sở Nội vụ', 'Sở Nội vụ tỉnh Ninh Bình'],
  ['Nội vụ', 'Sở Nội vụ tỉnh Ninh Bình'],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông tỉnh Ninh Bình'],
  ['SỞ THÔNG TIN - TRUYỀN THÔNG', 'Sở Thông tin và Truyền thông tỉnh Ninh Bình'],
  ['Ban Dân tộc', 'is no department of 2023-12-31 (units.csv counts units without a name: nb-chua-ro-1)'],
])('the department %s', (printed, expected) => {
  expect(found(printed, undefined, 'department')).toBe(expected);
});

test.each<[text: string, expected: string[]]>([
  ['H. Gia Viễn', ['Huyện Gia Viễn']],
  ['II. Huyện Kim Sơn', ['Huyện Kim Sơn']],
  // What two districts became later; here only one of them is in the register.
  ['Thành phố Hoa Lư', ['Thành phố Ninh Bình']],
  ['Huyện Ninh Bình', []],
  ['Tổng cộng', []],
  ['', []],
])('the district %s', (text, expected) => {
  expect(placesNamed(text, target('commune')).map((row) => row.full_name)).toEqual(expected);
});
