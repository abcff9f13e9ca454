/** Maps as rows of `geo/boundaries.csv`. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { date } from './cells.ts';
import { texts } from './texts.ts';

export const BoundaryRow = z.object({
  file: z.string().regex(/^[a-z-]+\.topojson$/, 'is not a file of geo/ (expected like ha-nam.topojson)'),
  shows: z.enum(['communes', 'provinces']),
  as_of: date,
  attribution: texts,
});
