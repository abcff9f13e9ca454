import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, fold, inSentence, isVietnamese, partInSentence, slugify } from './text.ts';

describe('fold', () => {
  it.each([
    ['Hoà Lư', 'hoa lu'],
    ['HÒA  LƯ', 'hoa lu'],
    ['Đồng Phong', 'dong phong'],
    ['Gia Viễn'.normalize('NFD'), 'gia vien'],
    [' xã\u00a0Kim Mỹ ', 'xa kim my'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same for both forms of Unicode', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aăâbdđeêoôơuưyAĐÊ ', '\u0301', '\u0323', '\u0309') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('slugify', () => {
  it.each([
    ['Huyện Gia Viễn', 'huyen-gia-vien'],
    ['Thành phố Phan Rang-Tháp Chàm', 'thanh-pho-phan-rang-thap-cham'],
    ['Sở Lao động – Thương binh và Xã hội', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['Đắk Lắk', 'dak-lak'],
  ])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));
});

it('orders names as a Vietnamese dictionary does, Đ after D', () => {
  const names = ['Đông Thành', 'Duy Tân', 'Ân Hòa', 'An Bình', 'Yên Mô', 'Xích Thổ'];
  expect(names.toSorted(compareNames)).toEqual(['An Bình', 'Ân Hòa', 'Duy Tân', 'Đông Thành', 'Xích Thổ', 'Yên Mô']);
});

it.each([
  ['Quyết định 506/QĐ-UBND', true],
  ['phụ lục', true],
  ['Đạt', true],
  ['biểu'.normalize('NFD'), true],
  ['Decision 2314 dated December 15, 2022', false],
  ['358.17', false],
])('%s is Vietnamese: %s', (text, expected) => expect(isVietnamese(text)).toBe(expected));

it('lowers the kind of a unit within a Vietnamese sentence only', () => {
  expect(inSentence('Đô thị Mới', 'vi')).toBe('đô thị Mới');
  expect(inSentence('Huyện Ninh Sơn', 'en')).toBe('Huyện Ninh Sơn');
});

it('a part is small within a sentence, an abbreviation is not', () =>
  expect(['Nhận thức số', 'Digital awareness', 'AI'].map(partInSentence)).toEqual([
    'nhận thức số',
    'digital awareness',
    'AI',
  ]));
