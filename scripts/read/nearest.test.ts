import { expect, test } from 'vitest';
import { nearest, nearestHint } from './nearest.ts';

test.each<[wanted: string, names: string[], expected: string[]]>([
  ['Gia Vien', ['Gia Viễn', 'Gia Vân', 'Nho Quan'], ['Gia Viễn']],
  ['hoà', ['Hòa', 'Hoa Lư'], ['Hòa']],
  ['Dong Thanh', ['Đông Thành', 'Tân Thành'], ['Đông Thành']],
  // A Cyrillic letter that looks like a digit is nearer than another digit.
  ['37З', ['370', '372', '373'], ['373']],
  ['379', ['370', '372', '373', '374'], ['370', '372', '373']],
  ['xyz', ['Gia Viễn'], []],
  ['a', [], []],
])('nearest to %s', (wanted, names, expected) => {
  expect(nearest(wanted, names)).toEqual(expected);
});

test('a hint is empty where nothing is near', () => {
  expect([nearestHint([]), nearestHint(['a', 'b'])]).toEqual(['', ' (nearest: a, b)']);
});
