import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDefined } from '../../../src/model/defined.ts';
import { drawCells, type Cell } from './cells.ts';
import { drawDistricts } from './districts.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const counts = fc.integer({ min: 72, max: 260 });

/** How many of these cells can be reached from the first through shared edges. */
function reached(cells: readonly Cell[], members: readonly number[]): number {
  const inside = new Set(members);
  const queue = members.slice(0, 1);
  inside.delete(queue[0] ?? -1);
  for (const i of queue)
    for (const next of cells[i]?.across.filter(isDefined) ?? []) if (inside.delete(next)) queue.push(next);
  return queue.length;
}

test('cells are as many as asked for, hang together and know their neighbours', () => {
  fc.assert(
    fc.property(counts, seeds, (count, seed) => {
      const cells = drawCells(count, seed);
      expect(cells).toHaveLength(count);
      expect(reached(cells, [...cells.keys()])).toBe(count);
      cells.forEach(({ across, corners, beyond }, i) => {
        expect(across).toHaveLength(corners.length);
        expect(beyond).toHaveLength(corners.length);
        across.forEach((other, edge) => {
          if (other === undefined) return;
          expect(cells[other]?.across).toContain(i);
          expect(cells[other]?.corners).toContainEqual(corners[edge]);
        });
      });
    }),
    // A map takes a quarter of a second.
    { numRuns: 12 },
  );
});

test('districts cover all cells, and each hangs together', () => {
  fc.assert(
    fc.property(counts, seeds, (count, seed) => {
      const cells = drawCells(count, seed);
      const number = Math.round(count / 18);
      const districts = drawDistricts(cells, number, seed);
      expect(districts).toHaveLength(count);
      for (let district = 0; district < number; district++) {
        const members = [...cells.keys()].filter((i) => districts[i] === district);
        expect(members.length).toBeGreaterThan(1);
        expect(reached(cells, members)).toBe(members.length);
      }
    }),
  );
});

test('towns have small communes', () => {
  const areas = drawCells(143, 733)
    .map(({ area }) => area)
    .sort((a, b) => a - b);
  expect((areas.at(-14) ?? 0) / (areas[14] ?? 0)).toBeGreaterThan(2);
});
