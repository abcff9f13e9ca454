/** A part of a province cut out of its map and laid flat anew, as large as the drawing. All numbers in tenths of a unit. */
import type { Area } from '../map/areas.ts';
import { boundsOf, type Bounds } from '../map/inside.ts';
import { tenths } from '../map/sheet.ts';
import type { Point } from '../map/simplify.ts';

export interface Frame {
  /** Size of the drawing in units. */
  readonly width: number;
  readonly height: number;
  /** What is cut out, on the sheet of the whole province. */
  readonly box: Bounds;
}

/** Room around what is framed, as a share of its size; and the least share of the province that is shown. */
const room = 0.22;
const least = 0.16;

/** The frame about areas, in the proportions of the drawing; never so narrow that nothing around them can be recognised. */
export function frameAbout(areas: readonly Area[], sheetWidth: number, width: number, height: number): Frame {
  const { x0, x1, y0, y1 } = boundsOf(areas.flatMap(({ polygons }) => polygons.flat(2)));
  const wide = Math.max(
    (x1 - x0) * (1 + 2 * room),
    (y1 - y0) * (1 + 2 * room) * (width / height),
    least * sheetWidth * tenths,
  );
  const tall = (wide * height) / width;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return { width, height, box: { x0: x - wide / 2, x1: x + wide / 2, y0: y - tall / 2, y1: y + tall / 2 } };
}

/** Points of the drawing lie on a grid so wide: neighbours keep one border, and paths are short. */
const grid = 10;

const placeIn =
  ({ width, box }: Frame) =>
  ([x, y]: Point): Point => {
    const scale = (width * tenths) / (box.x1 - box.x0);
    const on = (value: number): number => Math.round((value * scale) / grid) * grid;
    return [on(x - box.x0), on(y - box.y0)];
  };

const same = (a: Point | undefined, b: Point | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const distinct = (points: readonly Point[]): Point[] =>
  points.filter((point, i) => i === 0 || !same(point, points[i - 1]));

/** One side of the box: whether a point is within, and where a line crosses it. */
interface Side {
  readonly holds: (point: Point) => boolean;
  readonly cut: (a: Point, b: Point) => Point;
}

const sidesOf = ({ x0, x1, y0, y1 }: Bounds): readonly Side[] => {
  const atX =
    (x: number) =>
    (a: Point, b: Point): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
  const atY =
    (y: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
  return [
    { holds: ([x]) => x >= x0, cut: atX(x0) },
    { holds: ([x]) => x <= x1, cut: atX(x1) },
    { holds: ([, y]) => y >= y0, cut: atY(y0) },
    { holds: ([, y]) => y <= y1, cut: atY(y1) },
  ];
};

/** A ring as far as it lies in the box (Sutherland and Hodgman). */
function clipRing(ring: readonly Point[], sides: readonly Side[]): Point[] {
  return sides.reduce<Point[]>(
    (points, { holds, cut }) => {
      return points.flatMap((point, i) => {
        const before = points.at(i - 1) ?? point;
        if (holds(point)) return holds(before) ? [point] : [cut(before, point), point];
        return holds(before) ? [cut(before, point)] : [];
      });
    },
    ring.slice(0, -1),
  );
}

/** An area as far as it lies in the frame; undefined where none of it does. */
export function cutArea({ code, polygons }: Area, frame: Frame): Area | undefined {
  const sides = sidesOf(frame.box);
  const place = placeIn(frame);
  const cut = polygons
    .map((rings) =>
      rings.flatMap((ring) => {
        const points = distinct(clipRing(ring, sides).map(place));
        const [first] = points;
        return first && points.length > 3 ? [[...points, first]] : [];
      }),
    )
    .filter((rings) => rings.length > 0);
  return cut.length > 0 ? { code, polygons: cut } : undefined;
}

/** Lines as far as they are seen in the frame; a step that leaves it is drawn whole. */
export function cutLines(lines: readonly (readonly Point[])[], frame: Frame): Point[][] {
  const { x0, x1, y0, y1 } = frame.box;
  const isSeen = (a: Point, b: Point): boolean =>
    Math.max(a[0], b[0]) >= x0 &&
    Math.min(a[0], b[0]) <= x1 &&
    Math.max(a[1], b[1]) >= y0 &&
    Math.min(a[1], b[1]) <= y1;
  const place = placeIn(frame);
  const runs: Point[][] = [];
  for (const line of lines) {
    let run: Point[] = [];
    for (const [i, point] of line.entries()) {
      const before = line[i - 1];
      if (before && isSeen(before, point)) run = run.length > 0 ? [...run, point] : [before, point];
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs.map((run) => distinct(run.map(place))).filter((run) => run.length > 1);
}
