import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Arc, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { border } from './borders.ts';
import type { Cell } from './cells.ts';
import { isSeaward, type Point } from './outline.ts';

/** What the map says of a commune, under the names that the maps of real provinces use. */
interface CommuneProperties {
  readonly gso_code: string;
  readonly name: string;
  readonly kind: string;
  readonly district_code: string;
  readonly district_name: string;
}

interface DistrictProperties {
  readonly code: string;
  readonly name: string;
}

/**
 * Side of the square in degrees, with its south-western corner at 0° N 0° E: open sea in the Gulf of Guinea, so that
 * nobody takes the province for a real one.
 */
const side = 0.8;

/** Whole numbers across a commune: fine enough for its bends, coarse enough for a small file. */
const fineness = 120;

const bendings = {
  inland: { finest: fineness / 4, wildness: 0.6 },
  land: { finest: fineness / 6, wildness: 0.7 },
  coast: { finest: fineness / 10, wildness: 0.8 },
} as const;

/** A cell as a closed ring of whole numbers, clockwise on the map as d3 expects it. */
function ringOf(cell: Cell, grid: number, seed: number): [number, number][] {
  const onGrid = ([x, y]: Point): Point => [Math.round(x * grid), Math.round(y * grid)];
  const site = onGrid(cell.site);
  const lines = cell.corners.flatMap((corner, i) => {
    const next = cell.corners[(i + 1) % cell.corners.length] ?? corner;
    const [a, b] = [onGrid(corner), onGrid(next)];
    if (a[0] === b[0] && a[1] === b[1]) return [];
    const outside = isSeaward(corner) && isSeaward(next) ? bendings.coast : bendings.land;
    const bending = cell.across[i] === undefined ? outside : bendings.inland;
    return border(a, b, [site, onGrid(cell.beyond[i] ?? cell.site)], { ...bending, seed });
  });
  const ring = lines.map(([x, y]): [number, number] => [x, y]).reverse();
  const [first = [0, 0]] = ring;
  return [...ring, first];
}

type Area = Polygon | MultiPolygon;

/** The union of areas; a plain polygon where it is one piece. */
function union(whole: Topology, areas: readonly Area[]): Area {
  const { arcs } = mergeArcs(whole, [...areas]);
  const [only] = arcs;
  return arcs.length === 1 && only ? { type: 'Polygon', arcs: only } : { type: 'MultiPolygon', arcs };
}

/** An arc as its first point and the steps from there; points that fell together are one. */
function differences(arc: Arc): Arc {
  const steps = arc.map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = arc[i - 1] ?? [];
    return [x - px, y - py];
  });
  return steps.filter(([dx, dy], i) => i === 0 || dx !== 0 || dy !== 0);
}

/** A topology in whole numbers, laid out in degrees. */
function inDegrees({ objects, arcs }: Topology, grid: number): Topology {
  const scale = side / grid;
  return {
    type: 'Topology',
    transform: { scale: [scale, scale], translate: [0, 0] },
    objects,
    arcs: arcs.map(differences),
  };
}

/**
 * The map of the province as TopoJSON with the layers `communes`, `districts` and `province` of the maps of real provinces.
 * `communes` and `districtOf` go with the cells, one for one; `districts` are in the order that `districtOf` counts.
 */
export function drawMap(
  cells: readonly Cell[],
  communes: readonly CommuneProperties[],
  districtOf: readonly number[],
  districts: readonly DistrictProperties[],
  provinceCode: string,
  seed: number,
): Topology {
  const grid = Math.round(fineness * Math.sqrt(cells.length / 0.3));
  const features = cells.map((cell, i) => ({
    type: 'Feature' as const,
    properties: communes[i] ?? null,
    geometry: { type: 'Polygon' as const, coordinates: [ringOf(cell, grid, seed)] },
  }));
  const collection = { type: 'FeatureCollection' as const, features };
  const drawn: Topology = topology({ communes: collection });
  const layer = drawn.objects['communes'];
  const areas = layer?.type === 'GeometryCollection' ? layer.geometries.filter(isArea) : [];
  const byDistrict = districts.map((): Area[] => []);
  areas.forEach((area, i) => byDistrict[districtOf[i] ?? -1]?.push(area));
  const objects: Objects<GeoJSON.GeoJsonProperties> = {
    ...drawn.objects,
    districts: {
      type: 'GeometryCollection',
      geometries: districts.map((properties, i) => ({ ...union(drawn, byDistrict[i] ?? []), properties })),
    },
    province: {
      type: 'GeometryCollection',
      geometries: [{ ...union(drawn, areas), properties: { code: provinceCode } }],
    },
  };
  return inDegrees({ ...drawn, objects }, grid);
}

const isArea = (shape: { type: string | null }): shape is Area =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon';
