import type { MapTopology } from '../../model/topology.ts';

/** Side of a tile and the gap to the next, in degrees: small, so that the projection keeps tiles square. */
const [side, gap] = [0.1, 0.012];

/**
 * Districts as a grid of squares, in the given order by rows: what is drawn of a province whose boundaries are not known.
 * Nothing follows from where a tile lies, and no two of them share a border.
 */
export function tilesOf(codes: readonly string[]): MapTopology {
  const columns = Math.ceil(Math.sqrt(codes.length));
  const rows = Math.ceil(codes.length / columns);
  const arcs = codes.map((_, i) => {
    const [west, south] = [(i % columns) * side, (rows - 1 - Math.floor(i / columns)) * side];
    const [east, north] = [west + side - gap, south + side - gap];
    return [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
  });
  const geometries = codes.map((code, i) => ({ type: 'Polygon' as const, arcs: [[i]], properties: { code } }));
  return {
    type: 'Topology',
    objects: {
      districts: { type: 'GeometryCollection', geometries },
      communes: { type: 'GeometryCollection', geometries: [] },
    },
    arcs,
  };
}
