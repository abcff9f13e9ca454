/** Maps, and their rows of `geo/boundaries.csv`. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { date } from './cells.ts';
import { texts } from './texts.ts';

export const BoundaryRow = z.object({
  file: z.string().regex(/^[a-z-]+\.topojson$/, 'is not a file of geo/ (expected like ha-nam.topojson)'),
  shows: z.enum(['communes', 'provinces']),
  as_of: date,
  attribution: texts,
});

const Shape = z.looseObject({
  properties: z.looseObject({ gso_code: z.string().optional(), code: z.string().optional() }).optional(),
});
const Layer = z
  .looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(Shape) })
  .transform(({ geometries }) => geometries.map(({ properties: of }) => of?.gso_code ?? of?.code ?? ''));

/** A map as the site draws it, TopoJSON: the codes of the areas of each layer. The shapes themselves only the site reads. */
export const MapFile = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), Layer),
  arcs: z.array(z.array(z.array(z.number()))),
});
export type Areas = z.infer<typeof MapFile>['objects'];

/** The layers that a map must have, by what it shows. */
export const layersOf = { communes: ['communes', 'districts'], provinces: ['provinces'] } as const;
