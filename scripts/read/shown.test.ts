import { expect, test } from 'vitest';
import { oneLine, shown, withShown } from './shown.ts';

test.each([
  ['Gia Viễn', 'Gia Viễn'],
  ['a\nb\r\tc', String.raw`a\nb\r\tc`],
  ['\u001b[31m\u0000\u007f', String.raw`\u001b[31m\u0000\u007f`],
  ['a\u2028b\u202ec', String.raw`a\u2028b\u202ec`],
])('%o in one line', (text, line) => expect(oneLine(text)).toBe(line));

test.each([
  ['36o,1', '"36o,1"'],
  ['', '""'],
  ['ễ'.repeat(120), `"${'ễ'.repeat(120)}"`],
  ['ễ'.repeat(121), `"${'ễ'.repeat(119)}…" (121 letters)`],
  ['𝟙'.repeat(5000), `"${'𝟙'.repeat(119)}…" (5000 letters)`],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('without marks', () => expect(shown('[1]'.repeat(50), '')).toBe(`${'[1]'.repeat(39)}[1… (150 letters)`));

test('what stands between quotes is cut, our own words never', () => {
  const [long, words] = ['x'.repeat(200), 'word '.repeat(50)];
  expect(withShown(shown(long))).toBe(shown(long));
  expect(withShown(`unit "a" ${words}"${long}"`)).toBe(`unit "a" ${words}${shown(long)}`);
});
