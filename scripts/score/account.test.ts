import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor, accountWithin } from './account.ts';
import { meanParts, type Parts } from './summands.ts';

const parts = (points: readonly (number | undefined)[], codes = 'abcdef'): Parts =>
  points.map((each, i) => ({ code: codes.charAt(i), points: each }));

describe('accountFor', () => {
  it('tells what each part adds to the difference', () =>
    expect(accountFor(parts([5, 2, 0]), parts([3, 2.5, 0]))).toEqual({
      difference: 1.5,
      terms: [
        { code: 'a', own: 5, theirs: 3, difference: 2 },
        { code: 'b', own: 2, theirs: 2.5, difference: -0.5 },
        { code: 'c', own: 0, theirs: 0, difference: 0 },
      ],
      rest: 0,
    }));

  it.each([
    ['there are no parts', [], []],
    ['a part is not known', parts([1, undefined]), parts([1, 2])],
    ['a part of the other is not known', parts([1, 2]), parts([undefined, 2])],
    ['there are other parts', parts([1, 2], 'ab'), parts([1, 2], 'ac')],
    ['there are the same in another order', parts([1, 2], 'ab'), parts([1, 2], 'ba')],
    ['there is one part more', parts([1, 2, 3]), parts([1, 2])],
    ['there is one part less', parts([1, 2]), parts([1, 2, 3])],
  ])('says nothing where %s', (_, a, b) => expect(accountFor(a, b)).toBeUndefined());

  const points = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 4, maxLength: 4 });
  const score = points.map((list) => parts(list));
  const sumOf = (list: Parts) => list.reduce((sum, part) => sum + (part.points ?? NaN), 0);
  const differences = (a: Parts, b: Parts) => {
    const account = accountFor(a, b);
    return [account?.difference ?? NaN, ...(account?.terms ?? []).map(({ difference }) => difference)];
  };
  const expectNear = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9);

  it('sums to the difference', () =>
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [difference = NaN, ...terms] = differences(a, b);
        expect(terms).toHaveLength(4);
        expectNear(difference, sumOf(a) - sumOf(b));
        expectNear(
          terms.reduce((x, y) => x + y, 0),
          difference,
        );
      }),
    ));

  it('is the negative the other way round, and nothing against itself', () =>
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(differences(a, b).map((each) => 0 - each)).toEqual(differences(b, a).map((each) => each + 0));
        expect(differences(a, a)).toEqual([0, 0, 0, 0, 0]);
      }),
    ));

  it('adds up over a third score', () =>
    fc.assert(
      fc.property(score, score, score, (a, b, c) => {
        const [ab, bc, ac] = [differences(a, b), differences(b, c), differences(a, c)];
        ac.forEach((each, i) => expectNear((ab[i] ?? NaN) + (bc[i] ?? NaN), each));
      }),
    ));

  it('comes to nothing over all scores against their mean', () =>
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), (list) => {
        const mean = meanParts(list);
        const all = list.map((each) => differences(each, mean));
        for (const i of [0, 1, 2, 3, 4])
          expectNear(
            all.reduce((sum, each) => sum + (each[i] ?? NaN), 0),
            0,
          );
      }),
    ));
});

describe('accountWithin', () => {
  it('tells what is known of a difference, and what is left of it', () =>
    expect(accountWithin(7, parts([5, undefined, 2, 4]), parts([3, 1, undefined, 1]))).toEqual({
      difference: 7,
      terms: [
        { code: 'a', own: 5, theirs: 3, difference: 2 },
        { code: 'd', own: 4, theirs: 1, difference: 3 },
      ],
      rest: 2,
    }));

  it.each([
    ['no part is known on both sides', parts([1, undefined]), parts([undefined, 2])],
    ['there are no parts', [], []],
    ['there are other parts', parts([1, 2], 'ab'), parts([1, 2], 'ac')],
  ])('says nothing where %s', (_, a, b) => expect(accountWithin(1, a, b)).toBeUndefined());

  const some = fc.array(fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  });
  it('sums to the difference with its rest, whoever lacks what', () =>
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 8 }),
        fc.double({ min: -99, max: 99, noNaN: true }),
        (list, by) => {
          const all = list.map((points) => parts(points));
          const account = accountWithin(by, all[0] ?? [], meanParts(all));
          if (!account) return;
          const sum = account.terms.reduce((total, { difference }) => total + difference, account.rest);
          expect(Math.abs(sum - by)).toBeLessThanOrEqual(1e-9);
        },
      ),
    ));
});
