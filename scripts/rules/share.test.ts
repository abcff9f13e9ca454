import { describe, expect, it } from 'vitest';
import { shareBetween, within } from './share.ts';

describe('within', () => {
  it.each([
    [{}, -1e9, -1e9],
    [{ floor: 0 }, -1, 0],
    [{ floor: 0 }, 1e9, 1e9],
    [{ cap: 5 }, 6, 5],
    [{ cap: 5 }, -6, -6],
    [{ floor: 0, cap: 5 }, 3, 3],
  ])('%j holds %d at %d', (limits, value, held) => expect(within(limits, value)).toBe(held));
});

describe('shareBetween', () => {
  it.each([
    [10, 30, 'higher', 10, 0],
    [10, 30, 'higher', 15, 0.25],
    [10, 30, 'higher', 30, 1],
    [10, 30, undefined, 15, 0.25],
    [10, 30, 'lower', 10, 1],
    [10, 30, 'lower', 15, 0.75],
    [10, 30, 'lower', 30, 0],
    // As far as doubles go: 1 − share would give 0 here.
    [0, 1e17, 'lower', 1e17 - 16, 1.6e-16],
    [10, 10, 'higher', 10, undefined],
    [30, 10, 'higher', 15, undefined],
  ] as const)('from %d to %d, %s: %d has share %d', (low, high, direction, value, share) =>
    expect(shareBetween(low, high, direction, value)).toBe(share),
  );
});
