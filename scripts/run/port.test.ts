import { expect, test } from 'vitest';
import { portOf } from './port.mjs';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['8000', 8000],
  ['65535', 65_535],
])('PORT %o is port %i', (told, port) => expect(portOf(told)).toBe(port));

test.each(['abc', '-1', '65536', '99999', '1e3', '80.5', ' 80'])('PORT "%s" is none', (told) =>
  expect(() => portOf(told)).toThrow(`PORT "${told}" is no port (expected a whole number from 0 to 65535)`),
);
