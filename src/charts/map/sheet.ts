/**
 * A topology laid flat: arcs in whole tenths of a drawing unit, simplified once for all areas that share them, so that
 * neighbours still fit and every layer of a map comes from the same lines.
 */
import { geoMercatorRaw } from 'd3';
import type { MapTopology } from '../../model/topology.ts';
import { simplify, type Point } from './simplify.ts';

export interface Sheet {
  /** Size of the drawing in units of the viewBox. */
  readonly width: number;
  readonly height: number;
  /** The topology with planar arcs, in tenths of a unit. */
  readonly topology: MapTopology;
  /** Longitude and latitude in degrees to tenths of a unit. */
  readonly project: (lon: number, lat: number) => Point;
}

/** Tenths in a unit: whole numbers are shorter in a path than decimals. */
export const tenths = 10;

const radians = Math.PI / 180;

/** Arcs in degrees: a quantised topology holds them as whole differences. */
function decode({ arcs, transform }: MapTopology): Point[][] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y]));
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Room between the land and the edge of the drawing, for strokes. */
const margin = 3;

/** Lays a topology out `width` units wide (Mercator, north up). Triangles below `tolerance` square units are dropped. */
export function layOut(topology: MapTopology, width: number, tolerance = 0): Sheet {
  const raw = (lon: number, lat: number): Point => geoMercatorRaw(lon * radians, lat * radians);
  const arcs = decode(topology).map((arc) => arc.map(([lon, lat]) => raw(lon, lat)));
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of arcs.flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const scale = ((width - 2 * margin) * tenths) / (east - west);
  const place = ([x, y]: Point): Point => [
    Math.round((x - west) * scale) + margin * tenths,
    Math.round((north - y) * scale) + margin * tenths,
  ];
  const planar = arcs.map((arc) => simplify(arc.map(place), tolerance * tenths * tenths));
  return {
    width,
    height: Math.ceil(((north - south) * scale) / tenths) + 2 * margin,
    topology: { type: 'Topology', objects: topology.objects, arcs: planar },
    project: (lon, lat) => place(raw(lon, lat)),
  };
}
