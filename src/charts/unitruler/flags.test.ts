import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowest, placeFlags, spanOf, type Flag } from './flags.ts';

const flags = fc.array(fc.record({ at: fc.integer({ min: 0, max: 100 }), width: fc.integer({ min: 30, max: 230 }) }), {
  minLength: 1,
  maxLength: 6,
});
const rooms = [narrowest, 340, 640, 1100];

/** Labels and staffs of what was placed, on a ruler of some width. */
const standing = (all: readonly Flag[], room: number) =>
  placeFlags(all).flatMap((place, i) => {
    const flag = all[i];
    if (!flag || !place) return [];
    return [{ step: place.step, staff: (flag.at / 100) * room, span: spanOf(flag, place.side, room) }];
  });

test('no label lies on another, at any width', () =>
  fc.assert(
    fc.property(flags, fc.constantFrom(...rooms), (all, room) => {
      const placed = standing(all, room);
      for (const a of placed)
        for (const b of placed)
          if (a !== b && a.step === b.step) expect(a.span[0] >= b.span[1] || b.span[0] >= a.span[1]).toBe(true);
    }),
  ));

test('no staff goes through a label, at any width', () =>
  fc.assert(
    fc.property(flags, fc.constantFrom(...rooms), (all, room) => {
      const placed = standing(all, room);
      for (const a of placed)
        for (const b of placed)
          // A staff reaches from the edge to the step of its own label.
          if (a !== b && b.step >= a.step) expect(b.staff > a.span[0] && b.staff < a.span[1]).toBe(false);
    }),
  ));

test('every label is on the ruler, at any width', () =>
  fc.assert(
    fc.property(flags, fc.constantFrom(...rooms), (all, room) => {
      for (const { span } of standing(all, room)) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(room);
      }
    }),
  ));

test('a label of up to half the ruler always stands', () =>
  fc.assert(
    fc.property(flags, fc.integer({ min: 0, max: 100 }), (all, at) => {
      expect(placeFlags([{ at, width: narrowest / 2 }, ...all])[0]).toBeDefined();
    }),
  ));

test('of those that have no room together the first ones stand', () =>
  expect(placeFlags([55, 46, 98].map((at) => ({ at, width: 150 }))).map(Boolean)).toEqual([true, false, true]));

test('a staircase rises to the right, its labels left of their staffs', () =>
  expect(placeFlags([73, 84, 91].map((at) => ({ at, width: 150 })))).toEqual([
    { side: 'left', step: 0 },
    { side: 'left', step: 1 },
    { side: 'left', step: 2 },
  ]));

test('labels that are apart share a step', () =>
  expect(placeFlags([2, 98].map((at) => ({ at, width: 100 }))).map((place) => place?.step)).toEqual([0, 0]));
