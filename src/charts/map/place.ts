/**
 * Labels of areas: inside where the text fits, else on free ground beside the land with a leader line. Everything is in
 * tenths of a unit; text is measured by an upper bound of its width, since fonts are not known at build.
 */
import type { Area } from './areas.ts';
import { boundsOf, clearance, contains, deepest, grid, type Bounds } from './inside.ts';
import type { Point } from './simplify.ts';

export interface Wanted {
  readonly area: Area;
  readonly lines: readonly string[];
  /** Never inside: text on the area would not be read. */
  readonly outside?: boolean;
}

export interface Placed {
  readonly code: string;
  readonly lines: readonly string[];
  /** Middle of the text. */
  readonly at: Point;
  /** From the area to the text, where the text stands beside it. */
  readonly leader?: readonly [Point, Point];
}

export interface Ground {
  readonly width: number;
  readonly height: number;
  /** What a label beside the land must not cover. */
  readonly land: readonly Area[];
  /** Boxes already taken. */
  readonly taken: readonly Bounds[];
}

/** Widest mean width of a semi-bold letter, in em. */
const letter = 0.57;
const leading = 1.2;

/** The box of a text about its middle. */
export function boxOf(lines: readonly string[], [x, y]: Point, size: number): Bounds {
  const half = (Math.max(...lines.map((line) => line.length)) * letter * size) / 2;
  const tall = (lines.length * leading * size) / 2;
  return { x0: x - half, x1: x + half, y0: y - tall, y1: y + tall };
}

const overlap = (a: Bounds, b: Bounds): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const grown = (box: Bounds, by: number): Bounds => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** Edge of a box as points, dense enough that no border slips between them. */
function edge(box: Bounds): Point[] {
  const along = (from: number, to: number): number[] =>
    Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8);
  return [
    ...along(box.x0, box.x1).flatMap((x): Point[] => [
      [x, box.y0],
      [x, box.y1],
    ]),
    ...along(box.y0, box.y1).flatMap((y): Point[] => [
      [box.x0, y],
      [box.x1, y],
    ]),
  ];
}

/** Place inside an area with most room around the text, if it fits at all. */
function insideOf({ area, lines }: Wanted, size: number): Point | undefined {
  let [best, room]: [Point | undefined, number] = [undefined, 0];
  for (const at of grid(boundsOf(area.polygons.flat(2)), size / 3)) {
    const points = edge(boxOf(lines, at, size));
    if (!points.every((point) => contains(area, point))) continue;
    const here = Math.min(...points.map((point) => clearance(area, point)));
    if (here > room) [best, room] = [at, here];
  }
  return best && [Math.round(best[0]), Math.round(best[1])];
}

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

/** Whether a leader runs through a box. */
const through = (leader: readonly [Point, Point], box: Bounds): boolean =>
  cross(leader, [
    [box.x0, box.y0],
    [box.x1, box.y1],
  ]) ||
  cross(leader, [
    [box.x0, box.y1],
    [box.x1, box.y0],
  ]);

function outsideOf(wanted: Wanted, size: number, ground: Ground, taken: readonly Bounds[], leaders: Placed[]): Placed {
  const { area, lines } = wanted;
  const from = deepest(area);
  const gap = size * 0.25;
  const outlines = ground.land.flatMap(({ polygons }) => polygons.flat());
  const shore = outlines.flat();
  let [best, cost]: [Placed | undefined, number] = [undefined, Infinity];
  for (const at of grid({ x0: 0, y0: 0, x1: ground.width, y1: ground.height }, size / 3)) {
    const box = boxOf(lines, at, size);
    if (box.x0 < 0 || box.y0 < 0 || box.x1 > ground.width || box.y1 > ground.height) continue;
    const to: Point = [
      Math.round(Math.max(box.x0 - gap, Math.min(from[0], box.x1 + gap))),
      Math.round(Math.max(box.y0, Math.min(from[1], box.y1))),
    ];
    const leader = [from, to] as const;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length >= cost) continue;
    const near = grown(box, gap);
    if (taken.some((other) => overlap(near, other) || through(leader, other))) continue;
    if (leaders.some((other) => other.leader && (cross(leader, other.leader) || through(other.leader, near)))) continue;
    if (shore.some(([x, y]) => x > near.x0 && x < near.x1 && y > near.y0 && y < near.y1)) continue;
    if (edge(near).some((point) => ground.land.some((land) => contains(land, point)))) continue;
    [best, cost] = [{ code: area.code, lines, at: [Math.round(at[0]), Math.round(at[1])], leader }, length];
  }
  if (!best) throw new Error(`no free ground for the label "${lines.join(' ')}" at size ${size}`);
  return best;
}

/** Labels without overlap, in the order they were asked for. Throws where one finds no place. */
export function placeLabels(wanted: readonly Wanted[], size: number, ground: Ground): Placed[] {
  const within = new Map(
    wanted.flatMap((one) => {
      const at = one.outside ? undefined : insideOf(one, size);
      return at ? [[one, { code: one.area.code, lines: one.lines, at }] as const] : [];
    }),
  );
  const taken = [...ground.taken, ...[...within.values()].map(({ lines, at }) => boxOf(lines, at, size))];
  const beside: Placed[] = [];
  for (const one of wanted) {
    if (within.has(one)) continue;
    const placed = outsideOf({ ...one, lines: [one.lines.join(' ')] }, size, ground, taken, beside);
    beside.push(placed);
    taken.push(boxOf(placed.lines, placed.at, size));
  }
  const byCode = new Map([...within.values(), ...beside].map((placed) => [placed.code, placed]));
  return wanted.flatMap(({ area }) => byCode.get(area.code) ?? []);
}
