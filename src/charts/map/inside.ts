/** Where a point lies in an area. */
import { polygonContains } from 'd3';
import type { Area } from './areas.ts';
import type { Point } from './simplify.ts';

type Ring = readonly Point[];

const holds = (ring: Ring, point: Point): boolean => polygonContains(ring as Point[], point);

/** Whether a point is inside an area: in a polygon's outer ring and in none of its holes. */
export const contains = ({ polygons }: Pick<Area, 'polygons'>, point: Point): boolean =>
  polygons.some(([outer, ...holes]) => outer && holds(outer, point) && !holes.some((hole) => holds(hole, point)));

/** Square of the distance of a point to a line between two others. */
function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Distance of a point to the nearest border of an area. */
export function clearance({ polygons }: Pick<Area, 'polygons'>, point: Point): number {
  let least = Infinity;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a && b) least = Math.min(least, squaredDistance(point, a, b));
    }
  return Math.sqrt(least);
}

export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box around points. */
export function boundsOf(points: readonly Point[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return { x0, y0, x1, y1 };
}

/** Points of a grid over a box. */
export function grid({ x0, y0, x1, y1 }: Bounds, step: number): Point[] {
  const points: Point[] = [];
  for (let y = y0; y <= y1; y += step) for (let x = x0; x <= x1; x += step) points.push([x, y]);
  return points;
}

/** The point of an area that lies deepest in it, to a twentieth of its size. */
export function deepest(area: Pick<Area, 'polygons'>): Point {
  const bounds = boundsOf(area.polygons.flat(2));
  const step = Math.max(1, Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) / 20);
  let [best, room]: [Point, number] = [[(bounds.x0 + bounds.x1) / 2, (bounds.y0 + bounds.y1) / 2], -1];
  for (const point of grid(bounds, step)) {
    if (!contains(area, point)) continue;
    const here = clearance(area, point);
    if (here > room) [best, room] = [point, here];
  }
  return [Math.round(best[0]), Math.round(best[1])];
}
