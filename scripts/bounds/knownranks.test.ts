/** Ranks that rules give away, in a chain of three editions. */
import { describe, expect, it } from 'vitest';
import { knownRanks } from './knownranks.ts';
import type { Rule, Slot } from './rules.ts';

const before = ({ edition, pillar }: Slot): Slot => ({ edition: edition - 1, pillar });
const slot = (edition: number, pillar?: string): Slot => ({ edition, pillar });
const rank = (where: Slot, unit: number, place: number): Rule => ({ kind: 'rank', slot: where, unit, rank: place });
const moved = (where: Slot, unit: number, places: number): Rule => ({ kind: 'rank-change', slot: where, unit, places });
const known = (...rules: Rule[]) => knownRanks(rules, { before });

describe('known ranks', () => {
  it('are those that are printed, best first, units that tie by number', () => {
    const { of, all, slots } = known(rank(slot(0), 5, 2), rank(slot(0), 3, 2), rank(slot(0), 4, 1));
    expect([of(slot(0), 5), of(slot(0), 4), of(slot(0), 1), of(slot(1), 5)]).toEqual([2, 1, undefined, undefined]);
    expect(all(slot(0))).toEqual([
      [4, 1],
      [3, 2],
      [5, 2],
    ]);
    expect(all(slot(1))).toEqual([]);
    expect(slots).toEqual([slot(0)]);
  });

  it('are apart for each pillar', () => {
    const { of } = known(rank(slot(0), 5, 2), rank(slot(0, 'p'), 5, 4));
    expect([of(slot(0), 5), of(slot(0, 'p'), 5), of(slot(0, 'q'), 5)]).toEqual([2, 4, undefined]);
  });

  it('follow from the places a unit moved: up from the rank before, down from the rank now', () => {
    const up = known(rank(slot(0), 5, 7), moved(slot(1), 5, 4));
    expect(up.of(slot(1), 5)).toBe(3);
    const down = known(rank(slot(1), 5, 3), moved(slot(1), 5, 4));
    expect(down.of(slot(0), 5)).toBe(7);
    expect(down.slots).toEqual([slot(1), slot(0)]);
  });

  it.each([
    ['first to last', [1, 2]],
    ['last to first', [2, 1]],
  ])('follow from each other through a chain, told %s', (_, editions) => {
    const chain = editions.map((edition) => moved(slot(edition), 5, 2));
    expect(known(rank(slot(0), 5, 7), ...chain).of(slot(2), 5)).toBe(3);
    expect(known(...chain, rank(slot(2), 5, 3)).of(slot(0), 5)).toBe(7);
  });

  it('do not follow from the places another unit moved', () => {
    const { of, all } = known(rank(slot(0), 5, 7), moved(slot(1), 4, 2));
    expect([of(slot(1), 4), of(slot(1), 5)]).toEqual([undefined, undefined]);
    expect(all(slot(1))).toEqual([]);
  });

  it.each<[boolean, string, Rule[]]>([
    [false, 'one rank is printed twice', [rank(slot(0), 5, 2), rank(slot(0), 5, 2)]],
    [false, 'two units have one rank', [rank(slot(0), 5, 2), rank(slot(0), 4, 2)]],
    [false, 'both ranks fit the change', [rank(slot(0), 5, 7), rank(slot(1), 5, 3), moved(slot(1), 5, 4)]],
    [true, 'a unit has two ranks', [rank(slot(0), 5, 2), rank(slot(0), 5, 3)]],
    [true, 'a rank does not fit the change', [rank(slot(0), 5, 7), rank(slot(1), 5, 3), moved(slot(1), 5, 3)]],
    [true, 'two changes do not fit', [rank(slot(0), 5, 7), moved(slot(1), 5, 3), moved(slot(1), 5, 4)]],
    // A clash stays one, whatever agrees after it.
    [true, 'a third print agrees', [rank(slot(0), 5, 2), rank(slot(0), 5, 3), rank(slot(0), 5, 2)]],
  ])('clash (%s) where %s', (clash, _, rules) => expect(known(...rules).clash).toBe(clash));
});
