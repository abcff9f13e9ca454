/**
 * Borders that look surveyed, not drawn with a ruler: the straight edge between two cells, bent at random. The method is
 * that of the "noisy edges" of A. Patel (Red Blob Games): each bend stays in a kite of its own, so no two borders cross.
 */
import { fraction } from '../../random/random.ts';
import type { Point } from './outline.ts';

export interface Bending {
  readonly seed: number;
  /** Pieces are not bent further when they are shorter. */
  readonly finest: number;
  /** Width of the band, from 0 (straight) to 1 (all of the kite), in which a bend may lie. */
  readonly wildness: number;
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
const length = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Height of a kite at most, as a share of its edge: higher ones would turn a short border into a spike. */
const steepest = 0.45;

/** Corner of the kite of an edge towards a site: above the middle half of the edge and not too high. */
function kiteCorner(a: Point, b: Point, site: Point): Point {
  const middle = between(a, b, 0.5);
  const edge = length(a, b);
  const [ux, uy] = [(b[0] - a[0]) / edge, (b[1] - a[1]) / edge];
  const [dx, dy] = [site[0] - middle[0], site[1] - middle[1]];
  const along = Math.abs(dx * ux + dy * uy);
  const above = Math.abs(dx * uy - dy * ux);
  const share = Math.min(0.9, (edge * 0.25) / along, (edge * steepest) / above);
  return between(middle, site, share);
}

/** The bends between `a` and `b`, without `a`, with `b`. `piece` numbers the pieces of an edge as in a heap. */
function bend(a: Point, b: Point, p: Point, q: Point, key: readonly number[], piece: number, how: Bending): Point[] {
  if (length(a, b) < how.finest) return [b];
  const middle = between(p, q, 0.5 + how.wildness * (fraction(how.seed, ...key, piece) - 0.5));
  return [
    ...bend(a, middle, between(a, p, 0.5), between(a, q, 0.5), key, 2 * piece, how),
    ...bend(middle, b, between(b, p, 0.5), between(b, q, 0.5), key, 2 * piece + 1, how),
  ];
}

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
const precedes = (a: Point, b: Point): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/**
 * The border from `a` to `b` between the cells of two sites, in whole numbers, without `b`. It is the same line, backwards,
 * when the neighbour asks for it. Both ends must be whole numbers.
 */
export function border(a: Point, b: Point, sites: readonly [Point, Point], how: Bending): Point[] {
  if (!precedes(a, b)) return [...border(b, a, sites, how), a].slice(1).reverse();
  const [left, right] = precedes(sites[0], sites[1]) ? sites : [sites[1], sites[0]];
  const bends = bend(a, b, kiteCorner(a, b, left), kiteCorner(a, b, right), [...a, ...b], 1, how);
  return [a, ...bends.slice(0, -1).map(round)];
}
