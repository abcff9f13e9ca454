import { fsum } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDust } from './dust.ts';

describe('withoutDust', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.1 * 3 + 605.21, 605.51],
    [1 / 3, 0.3333333333],
    [2 / 3, 0.6666666667],
    [1e-10, 1e-10],
    [765, 765],
    [0, 0],
  ])('%d is %d', (dusty, clean) => expect(withoutDust(dusty)).toBe(clean));

  it('keeps apart what differs in the tenth decimal', () =>
    expect(withoutDust(574.7000000001)).toBeGreaterThan(withoutDust(574.7)));

  it('makes the sum of decimals the very decimal', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 }), { maxLength: 72 }), (thousandths) => {
        const sum = thousandths.reduce((a, b) => a + b, 0);
        expect(withoutDust(fsum(thousandths.map((one) => one / 1000)))).toBe(sum / 1000);
      }),
    ));
});
