import { Delaunay, mean, rollup } from 'd3';
import { isDefined } from '../../../src/model/defined.ts';
import { shuffled, stream } from '../../random/random.ts';
import type { Cell } from './cells.ts';
import type { Point } from './outline.ts';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Rounds of moving each centre to the middle of its communes (k-means). */
const rounds = 12;

/** For every cell the number of the nearest centre. */
function nearest(cells: readonly Cell[], centres: readonly Point[]): number[] {
  const search = Delaunay.from(centres.map(([x, y]): [number, number] => [x, y]));
  let last = 0;
  return cells.map(({ site: [x, y] }) => (last = search.find(x, y, last)));
}

const middleOf = (cells: readonly Cell[]): Point => [
  mean(cells, ({ site }) => site[0]) ?? 0.5,
  mean(cells, ({ site }) => site[1]) ?? 0.5,
];

function centresOf(cells: readonly Cell[], count: number, seed: number): Point[] {
  let centres = shuffled(cells, stream(seed, 'districts'))
    .slice(0, count)
    .map(({ site }) => site);
  for (let round = 0; round < rounds; round++) {
    const groups = nearest(cells, centres);
    const middles = rollup(
      [...cells.keys()],
      (own) => middleOf(own.flatMap((i) => cells[i] ?? [])),
      (i) => groups[i] ?? 0,
    );
    centres = centres.map((centre, i) => middles.get(i) ?? centre);
  }
  return centres;
}

/** Cells of a group that hang together with one of them. */
function reachable(from: number, cells: readonly Cell[], belongs: (i: number) => boolean): number[] {
  const reached = [from];
  const seen = new Set(reached);
  for (const i of reached)
    for (const next of cells[i]?.across.filter(isDefined) ?? [])
      if (!seen.has(next) && belongs(next)) {
        seen.add(next);
        reached.push(next);
      }
  return reached;
}

/**
 * The district (0 to `count` - 1) of every cell: each district hangs together and is about as large as the others. The
 * cells must hang together. Throws where a district stays empty: another seed will do.
 */
export function drawDistricts(cells: readonly Cell[], count: number, seed: number): number[] {
  const centres = centresOf(cells, count, seed);
  const groups = nearest(cells, centres);
  const districts: (number | undefined)[] = cells.map(() => undefined);
  const members = rollup(
    [...cells.keys()],
    (own) => own,
    (i) => groups[i] ?? 0,
  );
  centres.forEach((centre, district) => {
    const own = members.get(district) ?? [];
    const far = (i: number): number => distance(cells[i]?.site ?? centre, centre);
    const [core] = own.toSorted((a, b) => far(a) - far(b));
    if (core === undefined)
      throw new Error(`seed ${seed} leaves district ${district + 1} of ${count} empty (expected another seed)`);
    for (const i of reachable(core, cells, (other) => groups[other] === district)) districts[i] = district;
  });
  // What is cut off from its own centre goes to a neighbour, from the borders inwards.
  const settled = [...cells.keys()].filter((i) => districts[i] !== undefined);
  for (const i of settled)
    for (const next of cells[i]?.across.filter(isDefined) ?? [])
      if (districts[next] === undefined) {
        districts[next] = districts[i];
        settled.push(next);
      }
  return districts.filter(isDefined);
}
