/**
 * Labels of areas: inside where the text fits, else on free ground beside the land with a leader line. Everything is in
 * tenths of a unit; text is measured by an upper bound of its width, since fonts are not known at build.
 */
import type { Area } from './areas.ts';
import { coverOf, type Cover } from './cover.ts';
import { boundsOf, clearance, contains, deepest, grid, type Bounds } from './inside.ts';
import { tenths } from './sheet.ts';
import type { Point } from './simplify.ts';

interface Wanted {
  readonly area: Area;
  readonly lines: readonly string[];
  /** Never inside: text on the area would not be read. */
  readonly outside?: boolean;
}

/** A line from an area to its label. */
type Leader = readonly [Point, Point];

export interface Placed {
  readonly code: string;
  readonly lines: readonly string[];
  /** Middle of the text. */
  readonly at: Point;
  /** From the area to the text, where the text stands beside it. */
  readonly leader?: Leader;
}

interface Ground {
  readonly width: number;
  readonly height: number;
  /** What a label beside the land must not cover. */
  readonly land: readonly Area[];
  /** Boxes already taken. */
  readonly taken: readonly Bounds[];
  /** How far above and below the ground a label may stand where there is no room on it. */
  readonly beyond?: number;
}

/** Mean width of a semi-bold letter in em: of the widest font that may stand in (DejaVu Sans), and of the site's own. */
const letter = { wide: 0.69, own: 0.58 } as const;
/** Distance of lines in em: stacked diacritics need it. */
export const lineHeight = 1.15;

/** More labels than this would cover a map; the search for their places would take minutes. */
export const mostLabels = 60;

/** Room above and below a map for labels that find none on it: three lines and what parts them from the land. */
export const beyondIn = (size: number): number => 4 * lineHeight * size;

/** The box of a text about its middle. */
export function boxOf(lines: readonly string[], [x, y]: Point, size: number, em: number = letter.wide): Bounds {
  const half = (Math.max(...lines.map((line) => line.length)) * em * size) / 2;
  const tall = (lines.length * lineHeight * size) / 2;
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
  const along = (from: number, to: number): number[] => [0, 1, 2, 3, 4].map((i) => from + ((to - from) * i) / 4);
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

/** The ways to set a label: as asked for; its name a word a line; what is above the name before its first word. */
function settings(lines: readonly string[]): readonly (readonly string[])[] {
  const above = lines.slice(0, -1);
  const [first = '', ...rest] = lines.at(-1)?.split(' ') ?? [];
  return rest.length > 0 ? [lines, [...above, first, ...rest], [[...above, first].join(' '), ...rest]] : [lines];
}

/** The box of each line: a rank above a name leaves its corners free. */
export const lineBoxes = (lines: readonly string[], [x, y]: Point, size: number, em?: number): Bounds[] =>
  lines.map((line, i) => boxOf([line], [x, y + (i - (lines.length - 1) / 2) * lineHeight * size], size, em));

interface Setting {
  readonly lines: readonly string[];
  readonly at: Point;
}

/** Place inside an area with most room about the middle, in the first setting that fits at all. */
function insideOf({ area, lines }: Wanted, size: number): Setting | undefined {
  // The roomiest first: whether a text fits is the longer work, and there is room for it about most of these.
  const spots = grid(boundsOf(area.polygons.flat(2)), size / 3)
    .filter((at) => contains(area, at))
    .map((at) => ({ at, room: clearance(area, at) }))
    .sort((a, b) => b.room - a.room);
  for (const setting of settings(lines)) {
    const best = spots.find(({ at }) =>
      // In a wider font its ends may cross the area's own border, which does no harm.
      lineBoxes(setting, at, size, letter.own)
        .flatMap(edge)
        .every((point) => contains(area, point)),
    );
    if (best) return { lines: setting, at: [Math.round(best.at[0]), Math.round(best.at[1])] };
  }
  return undefined;
}

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const cross = ([a, b]: Leader, [c, d]: Leader): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

/** Whether a leader runs through a box. */
const through = (leader: Leader, box: Bounds): boolean =>
  cross(leader, [
    [box.x0, box.y0],
    [box.x1, box.y1],
  ]) ||
  cross(leader, [
    [box.x0, box.y1],
    [box.x1, box.y0],
  ]);

/** Where a leader may start: where the area is deepest, and well inside it on each of its sides. */
function startsOf(area: Area, size: number): Point[] {
  const middle = deepest(area);
  const room = Math.min(clearance(area, middle) * 0.6, size * 0.4);
  const bounds = boundsOf(area.polygons.flat(2));
  const inner = grid(bounds, Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) / 8)
    .filter((point) => contains(area, point) && clearance(area, point) >= room)
    .map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const farthest = (rate: (point: Point) => number): Point =>
    inner.reduce((best, point) => (rate(point) > rate(best) ? point : best), middle);
  const ways = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
  return [...new Set([middle, ...ways.map(([dx, dy]) => farthest(([x, y]) => x * dx + y * dy))])];
}

/** A name on one line, and broken in two where it may be, after a space or a hyphen, as evenly as can be. */
function broken(line: string): readonly string[][] {
  const breaks = [...line.matchAll(/[ -](?=\S)/g)].map(({ index }) => index + 1);
  const [best] = breaks.sort((a, b) => Math.abs(a - line.length / 2) - Math.abs(b - line.length / 2));
  return best === undefined ? [[line]] : [[line], [line.slice(0, best).trim(), line.slice(best)]];
}

/** A place for a label beside its area, and the ends of the leader to it. */
interface Found {
  readonly place: { readonly setting: readonly string[]; readonly at: Point };
  readonly from: Point;
  readonly to: Point;
}

/** How far apart two boxes are. */
const apart = (a: Bounds, b: Bounds): number =>
  Math.hypot(Math.max(0, b.x0 - a.x1, a.x0 - b.x1), Math.max(0, b.y0 - a.y1, a.y0 - b.y1));

/**
 * The free ground for a label beside its area: the one that a straight leader reaches over the fewest other lands, for one
 * that runs over a land seems to name it; of these the nearest.
 */
function outsideOf(
  { area, lines }: Wanted,
  size: number,
  ground: Ground,
  cover: Cover,
  taken: readonly Bounds[],
  others: readonly Placed[],
): Placed | undefined {
  const gap = size * 0.25;
  const beyond = ground.beyond ?? 0;
  const isOpen = (box: Bounds): boolean => {
    const near = grown(box, gap);
    return !(
      taken.some((other) => overlap(near, other)) ||
      others.some((other) => other.leader && through(other.leader, near)) ||
      !cover.isOpen(near)
    );
  };
  const above = lines.slice(0, -1);
  const settings = [
    ...broken(lines.join(' ')),
    ...(above.length > 0 ? broken(lines.at(-1) ?? '').map((name) => [...above, ...name]) : []),
  ];
  // In the widest font a text may reach into the margin of the page.
  const margin = size * 0.4;
  const whole = { x0: -margin, y0: -beyond, x1: ground.width + margin, y1: ground.height + beyond };
  const starts = startsOf(area, size);
  const about = boundsOf(starts);
  const places = settings.flatMap((setting) =>
    grid(whole, size / 3).flatMap((at) => {
      const box = boxOf(setting, at, size);
      if (box.x0 < whole.x0 || box.x1 > whole.x1 || box.y0 < whole.y0 || box.y1 > whole.y1) return [];
      // Beyond the ground only where there is nothing on it.
      const detour = box.y0 >= 0 && box.y1 <= ground.height ? 0 : ground.height;
      return [{ setting, at, box, detour, least: apart(about, grown(box, gap)) + detour }];
    }),
  );
  /** Leaders to places for the label that are longer than one reach and no longer than another, the shortest first. */
  const leadersBetween = (before: number, reach: number) =>
    places
      .filter(({ least }) => least <= reach)
      .flatMap((place) => {
        const { box, detour } = place;
        const leaders = starts.flatMap((from) => {
          const x = Math.max(box.x0 - gap, Math.min(from[0], box.x1 + gap));
          const y = Math.max(box.y0, Math.min(from[1], box.y1));
          const far = Math.hypot(x - from[0], y - from[1]) + detour;
          const to: Point = [Math.round(x), Math.round(y)];
          return far > before && far <= reach ? [{ place, from, to, far }] : [];
        });
        return leaders.length > 0 && isOpen(box) ? leaders : [];
      })
      .sort((a, b) => a.far - b.far);
  let best: { found: Found; over: number } | undefined;
  // In rounds, each twice as far as the one before: most labels have their place in the first.
  for (let [before, reach] = [-1, size * 4]; before < Infinity && best?.over !== 0;) {
    for (const found of leadersBetween(before, reach)) {
      const leader: Leader = [found.from, found.to];
      if (taken.some((other) => through(leader, other))) continue;
      // To cross another leader is worse than to run over all lands, and better than to have no name.
      const crossed = others.filter((other) => other.leader && cross(leader, other.leader)).length;
      const over =
        crossed * ground.land.length +
        cover.under(found.from, found.to).filter((i) => ground.land[i]?.code !== area.code).length;
      if (!best || over < best.over) best = { found, over };
      if (over === 0) break;
    }
    [before, reach] = [reach, reach < ground.width + ground.height ? reach * 2 : Infinity];
  }
  if (!best) return undefined;
  const { place, from, to } = best.found;
  const [x, y] = place.at;
  return { code: area.code, lines: place.setting, at: [Math.round(x), Math.round(y)], leader: [from, to] };
}

/** How far labels stand out above and below a ground, in whole units of the drawing. */
export function overhang(placed: readonly Placed[], size: number, height: number): { above: number; below: number } {
  const boxes = placed.map(({ lines, at }) => boxOf(lines, at, size));
  return {
    above: Math.ceil(Math.max(0, ...boxes.map(({ y0 }) => -y0)) / tenths),
    below: Math.ceil(Math.max(0, ...boxes.map(({ y1 }) => y1 - height)) / tenths),
  };
}

/** Size of the box around an area. */
function sizeOf({ area }: Wanted): number {
  const { x0, x1, y0, y1 } = boundsOf(area.polygons.flat(2));
  return (x1 - x0) * (y1 - y0);
}

const known = new Map<string, Placed[]>();

/**
 * Labels without overlap, in the order they were asked for. Where one finds no place its name, the last line, is left to
 * the tooltip and the table; what stands above the name, a rank, is still drawn on the area. The search is the longest
 * work of a map, and the same labels stand on several pages in both languages: it is done once.
 */
export function placeLabels(wanted: readonly Wanted[], size: number, ground: Ground): Placed[] {
  const key = JSON.stringify([wanted, size, ground]);
  const placed = known.get(key) ?? search(wanted, size, ground);
  known.set(key, placed);
  return placed;
}

function search(wanted: readonly Wanted[], size: number, ground: Ground): Placed[] {
  const within = new Map(
    wanted.flatMap((one) => {
      const at = one.outside ? undefined : insideOf(one, size);
      return at ? [[one, { code: one.area.code, ...at }] as const] : [];
    }),
  );
  const taken = [...ground.taken, ...[...within.values()].flatMap(({ lines, at }) => lineBoxes(lines, at, size))];
  const beside: Placed[] = [];
  const cover = coverOf(ground.land, size / 6);
  // The smallest first: it has the fewest places near it.
  const left = wanted.filter((one) => !within.has(one)).sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const one of left) {
    const bare: Placed = { code: one.area.code, lines: one.lines.slice(0, -1), at: deepest(one.area) };
    const placed = outsideOf(one, size, ground, cover, taken, beside) ?? bare;
    beside.push(placed);
    taken.push(...lineBoxes(placed.lines, placed.at, size));
  }
  const byCode = new Map([...within.values(), ...beside].map((placed) => [placed.code, placed]));
  return wanted.flatMap(({ area }) => byCode.get(area.code) ?? []);
}
