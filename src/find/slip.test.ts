import { expect, test } from 'vitest';
import { isOneSlip } from './slip.ts';

test.each([
  ['sinh', 'sinh', true],
  ['sinh', 'sih', true],
  ['sinh', 'sinhh', true],
  ['sinh', 'asinh', true],
  ['sinh', 'sink', true],
  ['sinh', 'sihn', true],
  ['sinh', 'isnh', true],
  ['sinh', 'hsin', false],
  ['sinh', 'sikk', false],
  ['sinh', 'si', false],
  ['sinh', 'ihns', false],
  ['sinh', 'sainhh', false],
])('%s and %s: %s', (a, b, is) => {
  expect(isOneSlip(a, b)).toBe(is);
  expect(isOneSlip(b, a)).toBe(is);
});
