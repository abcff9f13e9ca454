import { expect, it } from 'vitest';
import { outward } from './outward.ts';

it.each([
  [448.5416666667, 'low', 448.541666],
  [448.5416666667, 'high', 448.541667],
  [448.5416664, 'high', 448.541667],
  [448.5416666, 'low', 448.541666],
  [574.7500000001, 'high', 574.75],
  [574.7499999999, 'low', 574.75],
  [0.30000000000000004, 'high', 0.3],
  [1.00000009, 'high', 1],
  [1.00000011, 'high', 1.000001],
  [7, 'low', 7],
] as const)('%d as a %s end is %d', (end, sense, kept) => expect(outward(end, sense)).toBe(kept));

it('has no negative zero', () => expect(Object.is(outward(-1e-12, 'low'), 0)).toBe(true));
