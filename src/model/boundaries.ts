/** What is known of a file of boundaries: a row of `geo/boundaries.csv`. */
import { z } from 'zod';
import { Texts } from './texts.ts';

export const Boundaries = z.object({
  /** The file, from the root of the project. */
  id: z.string(),
  /** The smallest units that it has: communes of a province, or the provinces of the country. */
  shows: z.enum(['communes', 'provinces']),
  /** The day whose units it shows. Codes are used again over time, so a code alone names no unit. */
  asOf: z.string(),
  /** Where it comes from and what it is worth; every map carries this. */
  attribution: Texts,
});
export type Boundaries = z.infer<typeof Boundaries>;
