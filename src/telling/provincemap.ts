import type { MapTopology } from '../model/topology.ts';
import type { Locale } from '../words/locale.ts';

/** The boundaries of a province and how they are told of. */
export interface ProvinceMap {
  readonly topology: MapTopology;
  readonly place: string;
  readonly slug: string;
  /** Where the boundaries come from, if not from the layer of the real provinces. */
  readonly attribution?: Readonly<Record<Locale, string>>;
}
