import type { Objects, Topology } from 'topojson-specification';

/** A topology whose shapes carry codes. */
export type MapTopology = Topology<Objects<Record<string, unknown>>>;
