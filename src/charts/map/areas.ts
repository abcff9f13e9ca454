/** The areas of a map, found by code, never by name. */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { MapTopology } from '../../model/topology.ts';
import type { Sheet } from './sheet.ts';
import type { Point } from './simplify.ts';

type LayerName = 'communes' | 'districts' | 'province' | 'provinces' | 'unassigned';

type Shape = GeometryObject<Record<string, unknown>>;

/** An area: its code, and polygons of rings in tenths of a unit. */
export interface Area {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** A layer of a topology. Throws where it is missing: a map never silently lacks one. */
export function layer(topology: MapTopology, name: LayerName): GeometryCollection<Record<string, unknown>> {
  const found = topology.objects[name];
  if (found?.type !== 'GeometryCollection')
    throw new Error(`topology has no layer "${name}" (has ${Object.keys(topology.objects).join(', ')})`);
  return found;
}

/** Code of a geometry; empty for territory that belongs to no unit. */
export function codeOf({ properties }: Shape): string {
  const { gso_code, code } = (properties ?? {}) as { gso_code?: string; code?: string };
  return gso_code ?? code ?? '';
}

/** Code of the district of a commune's geometry. */
const districtOf = ({ properties }: Shape): string | undefined =>
  (properties as { district_code?: string } | undefined)?.district_code;

const pair = ([x = 0, y = 0]: readonly number[]): Point => [x, y];

/** Areas of a layer in the order of the file. */
export function areasOf({ topology }: Sheet, name: LayerName): Area[] {
  return layer(topology, name).geometries.map((object) => {
    const { geometry } = feature(topology, object) as GeoJSON.Feature;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : undefined;
    if (!polygons) throw new Error(`area "${codeOf(object)}" of ${name} is a ${geometry.type}, not a polygon`);
    return { code: codeOf(object), polygons: polygons.map((rings) => rings.map((ring) => ring.map(pair))) };
  });
}

/** Areas of a layer by their codes. */
export const areasByCode = (sheet: Sheet, name: LayerName): ReadonlyMap<string, Area> =>
  new Map(areasOf(sheet, name).map((area) => [area.code, area]));

export type Lines = readonly (readonly Point[])[];

const linesOf = ({ topology }: Sheet, name: LayerName, keep: (a: Shape, b: Shape) => boolean): Lines =>
  mesh(topology, layer(topology, name), keep).coordinates.map((line) => line.map(pair));

/** Borders inside a layer, each once. */
export const bordersOf = (sheet: Sheet, name: LayerName): Lines => linesOf(sheet, name, (a, b) => a !== b);

/** Borders of communes that are not borders of districts too. */
export const communeBorders = (sheet: Sheet): Lines =>
  linesOf(sheet, 'communes', (a, b) => a !== b && districtOf(a) === districtOf(b));

/** Whether a shape is that of one of some units. */
function isAmong(codes: readonly string[]): (shape: Shape) => boolean {
  const wanted = new Set(codes);
  return (shape) => wanted.has(codeOf(shape));
}

/** Borders between some communes of one district; those of districts are lines of their own. */
export function bordersAmong(sheet: Sheet, codes: readonly string[]): Lines {
  const isIn = isAmong(codes);
  return linesOf(sheet, 'communes', (a, b) => a !== b && isIn(a) && isIn(b) && districtOf(a) === districtOf(b));
}

/** The line around some communes taken together. */
export function outlineAbout(sheet: Sheet, codes: readonly string[]): Lines {
  const isIn = isAmong(codes);
  return linesOf(sheet, 'communes', (a, b) => (a === b ? isIn(a) : isIn(a) !== isIn(b)));
}

/** Outer line of a layer. */
export const outlineOf = (sheet: Sheet, name: LayerName): Lines => linesOf(sheet, name, (a, b) => a === b);
