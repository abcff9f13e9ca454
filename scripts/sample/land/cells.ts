import { Delaunay, polygonArea, polygonCentroid } from 'd3';
import { stream } from '../../random/random.ts';
import { crowd, remoteness, type Point, type Town } from './outline.ts';

/** A commune as a cell of a Voronoi diagram. Corners and sites are points of the square of side 1. */
export interface Cell {
  readonly site: Point;
  /** Corners of the cell, in order; each is shared, number for number, with the neighbours that meet there. */
  readonly corners: readonly Point[];
  /** Across the edge from corner `i` to the next: the index of the cell there, undefined where the province ends. */
  readonly across: readonly (number | undefined)[];
  /** Sites across the same edges, also of the land and sea outside. */
  readonly beyond: readonly Point[];
  readonly area: number;
}

/** Rounds of moving each site to the middle of its cell (Lloyd): enough for even cells, few enough to keep towns dense. */
const rounds = 4;

/** Sites a commune of the square: two in five lie inside the province when all are drawn. */
const sitesPerCommune = 2.6;

const square = [0, 0, 1, 1] as const;

/** Towns of a province of so many communes: one for every seventy, anywhere but at the border. */
function townsOf(communes: number, seed: number): Town[] {
  const { uniform } = stream(seed, 'towns');
  const count = Math.max(2, Math.round(communes / 70));
  const found: Town[] = [];
  while (found.length < count) {
    const at: Point = [uniform(), uniform()];
    if (remoteness(at, seed) > 0.7) continue;
    found.push({ at, reach: (found.length === 0 ? 0.18 : 0.12) * Math.sqrt(2 / count) });
  }
  return found;
}

/** Sites in the square, close together in towns, evened out. */
function drawSites(communes: number, seed: number): Point[] {
  const { uniform } = stream(seed, 'sites');
  const towns = townsOf(communes, seed);
  let sites: Point[] = [];
  const count = Math.ceil(communes * sitesPerCommune) + 60;
  while (sites.length < count) {
    const site: Point = [uniform(), uniform()];
    if (uniform() < crowd(site, towns)) sites.push(site);
  }
  for (let round = 0; round < rounds; round++) {
    const voronoi = Delaunay.from(sites.map(([x, y]): [number, number] => [x, y])).voronoi([...square]);
    sites = sites.map((site, i) => {
      const polygon = voronoi.cellPolygon(i);
      return polygon ? polygonCentroid(polygon) : site;
    });
  }
  return sites;
}

type Voronoi = ReturnType<Delaunay<Point>['voronoi']>;

/** Corners of a cell that does not touch the edge of the square, as the diagram has them once for all who share them. */
function cornersOf(voronoi: Voronoi, i: number): { corners: Point[]; neighbours: number[] } | undefined {
  const { triangles, halfedges, inedges } = voronoi.delaunay;
  const start = inedges[i] ?? -1;
  const corners: Point[] = [];
  const neighbours: number[] = [];
  let edge = start;
  do {
    const triangle = Math.floor(edge / 3);
    const corner: Point = [voronoi.circumcenters[2 * triangle] ?? NaN, voronoi.circumcenters[2 * triangle + 1] ?? NaN];
    if (!corner.every((value) => value > 0 && value < 1)) return undefined;
    corners.push(corner);
    const next = edge % 3 === 2 ? edge - 2 : edge + 1;
    neighbours.push(triangles[next % 3 === 2 ? next - 2 : next + 1] ?? -1);
    edge = halfedges[next] ?? -1;
    if (edge === -1) return undefined; // The hull of all sites: its cells have no end.
  } while (edge !== start);
  return { corners, neighbours };
}

/** Of cells in the order of their distance, the first so many that hang together with the first of all. */
function connected(order: readonly number[], neighbours: (i: number) => readonly number[], count: number): number[] {
  const left = new Set<number>();
  for (;;) {
    const chosen = order.filter((i) => !left.has(i)).slice(0, count);
    const open = new Set(chosen);
    const reached = chosen.slice(0, 1);
    open.delete(reached[0] ?? -1);
    for (const i of reached) for (const n of neighbours(i)) if (open.delete(n)) reached.push(n);
    if (open.size === 0) return chosen;
    for (const i of open) left.add(i);
  }
}

/**
 * The cells of so many communes: those least far out that hang together. Throws where the square has no room for them,
 * which no count of communes brings about.
 */
export function drawCells(communes: number, seed: number): Cell[] {
  const sites = drawSites(communes, seed);
  const delaunay = Delaunay.from(sites.map(([x, y]): [number, number] => [x, y]));
  const voronoi = delaunay.voronoi([...square]);
  const shapes = sites.map((_, i) => cornersOf(voronoi, i));
  const far = sites.map((site) => remoteness(site, seed));
  const inside = [...sites.keys()].filter((i) => shapes[i] !== undefined);
  const outward = inside.sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b);
  const order = connected(outward, (i) => shapes[i]?.neighbours ?? [], communes);
  if (order.length < communes) throw new Error(`the square has room for ${order.length} of ${communes} communes`);
  const place = new Map(order.map((site, at) => [site, at]));
  return order.map((i) => {
    const { corners, neighbours } = shapes[i] ?? { corners: [], neighbours: [] };
    const middle = sites[i] ?? [0, 0];
    return {
      site: middle,
      corners,
      across: neighbours.map((n) => place.get(n)),
      beyond: neighbours.map((n) => sites[n] ?? middle),
      area: Math.abs(polygonArea(corners.map(([x, y]): [number, number] => [x, y]))),
    };
  });
}
