import { describe, expect, test } from 'vitest';
import { kindAndName, wordings } from './wordings.ts';

const kinds = new Map([
  ['Huyện', 'district'],
  ['Quận', 'urban district'],
  ['Thành phố', 'city'],
  ['Thị trấn', 'township'],
  ['Thị xã', 'town'],
  ['Xã', 'commune'],
]);

describe('a query that says the kind after the name', () => {
  test.each([
    ['Gia Vien district', ['Huyện gia vien', 'Gia Vien district', 'gia vien']],
    ['Cầu Giấy urban district', ['Quận cau giay', 'Cầu Giấy urban district', 'cau giay']],
    ['ninh binh CITY', ['Thành phố ninh binh', 'ninh binh CITY', 'ninh binh']],
    ['Me townsh', ['Me townsh', 'me']],
    ['city', ['city']],
    ['hoa lư', ['hoa lư']],
    ['', ['']],
  ])('%s', (query, meant) => expect(wordings(query, kinds)).toEqual(meant));

  test('means what it says in the language of the documents', () =>
    expect(wordings('xã gia sinh', new Map())).toEqual(['xã gia sinh']));
});

test.each([
  ['Xã Gia Viễn', ['Xã', 'Gia Viễn']],
  ['thị xã Tam Điệp', ['Thị xã', 'Tam Điệp']],
  ['thành phố Ninh Bình', ['Thành phố', 'Ninh Bình']],
  ['Xãm', undefined],
  ['Sở Y tế', undefined],
])('the kind before a name: %s', (text, parts) => expect(kindAndName(text, kinds)).toEqual(parts));
