import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

test.each([
  ['Huyện Hoa Lư', 'hoa lu', 'Hoa Lư'],
  ['Huyện Hoa Lư', 'hoalu', 'Hoa Lư'],
  ['Huyện Hoa Lư', 'HOÀ L', 'Hoa L'],
  ['Xã Đồng Phong', 'dong', 'Đồng'],
  ['Tỉnh Hoà Bình'.normalize('NFD'), 'hòa', 'Hoà'],
  // The beginning of a word rather than what lies within one.
  ['Xã Anh An', 'an', 'An'],
  ['Sở Lao động – Thương binh', 'lao dong thuong', 'Lao động – Thương'],
  // In another order: the first of the words.
  ['Huyện Gia Viễn', 'vien gia', 'Viễn'],
  ['Xã Khánh Hòa', 'hoa lu', undefined],
  ['Huyện Gia Viễn', '373', undefined],
  ['Huyện Gia Viễn', '', undefined],
])('%s by %s: %s', (text, query, part) => {
  const [from, to] = highlight(text, query) ?? [0, 0];
  expect([...text.normalize('NFC')].slice(from, to).join('') || undefined).toBe(part);
});
