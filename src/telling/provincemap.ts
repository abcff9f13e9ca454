import type { Boundaries } from '../model/boundaries.ts';
import type { MapTopology } from '../model/topology.ts';

/** Boundaries, and what is told of them. */
export interface Land extends Pick<Boundaries, 'asOf' | 'attribution'> {
  readonly topology: MapTopology;
}

/** The boundaries of a province. */
export interface ProvinceMap extends Land {
  readonly place: string;
  readonly slug: string;
}
