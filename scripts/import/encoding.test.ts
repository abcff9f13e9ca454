import { expect, test } from 'vitest';
import { utf16, utf8, windows1258 } from '../../tests/fixtures/annexes/encode.ts';
import { decodeText, type Decoded } from './encoding.ts';
import { readSeparated } from './separated.ts';

const text = 'STT;Xã Gia Hòa, huyện Gia Viễn;Đạt ườ ợ ữ ẫ\r\n';

test.each<[how: string, bytes: Uint8Array, encoding: Decoded['encoding']]>([
  ['UTF-8', utf8(text), 'UTF-8'],
  ['UTF-8 with byte order mark', utf8(`\ufeff${text}`), 'UTF-8'],
  ['decomposed UTF-8', utf8(text.normalize('NFD')), 'UTF-8'],
  ['UTF-16', utf16(text), 'UTF-16'],
  ['UTF-16 of the other order', utf16(text).map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1] ?? 0), 'UTF-16'],
  ['UTF-16 without byte order mark', utf16(text).subarray(2), 'UTF-16'],
  ['Windows-1258', windows1258(text), 'Windows-1258'],
])('decodes %s', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.each<[how: string, csv: string, cells: string[]]>([
  ['commas', 'a,b,"36,5"\nc,d,"1,5"\n', ['a', 'b', '36,5']],
  ['semicolons, decimal commas', 'Phụ lục, một, hai\na;b;36,5;7,5\nc;d;1,5;2,5\n', ['a', 'b', '36,5', '7,5']],
  ['tabs', 'a\tb; c\t36,5\nd\te\t1,5\n', ['a', 'b; c', '36,5']],
  ['bars', 'a|b|c\nd|e|f\n', ['a', 'b', 'c']],
])('splits text at %s', (_, csv, cells) => {
  const { lines } = readSeparated(csv, 'x');
  expect(lines.map((line) => line.cells.map((cell) => cell.text))).toContainEqual(cells);
});

test('rows count from 1, blank ones too', () => {
  expect(readSeparated('\ufeffTitle\n\na,b\n', 'x').lines.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
    [1, 'Title'],
    [2, ''],
    [3, 'a'],
    [4, ''],
  ]);
});
