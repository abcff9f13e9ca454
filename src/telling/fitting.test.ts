import { expect, test } from 'vitest';
import { fitting, longestTitle } from './fitting.ts';

const long = 'a'.repeat(longestTitle + 1);

test.each([
  ['the first that fits', ['a', 'b'], 'a'],
  ['what is too long is passed over', [long, 'b', 'c'], 'b'],
  ['as long as a title may be', [long.slice(1), 'b'], long.slice(1)],
  ['the last where none fits', [long, `${long}b`], `${long}b`],
])('%s', (_, ways, expected) => {
  expect(fitting(ways)).toBe(expected);
});

test('nothing to say is refused', () => {
  expect(() => fitting([])).toThrow(/^no way to say/);
});
