/** A province whose units have pages: a row of `provinces.csv`. */
import { z } from 'zod';

export const Province = z.object({
  /** Its code, by which units and rankings name it. */
  id: z.string(),
  name: z.string(),
  /** Folder of its pages and, with year and level, name of its files. */
  slug: z.string(),
  /** Path of its hub, with both slashes. */
  hub: z.string(),
  /** How the codes of its departments and agencies begin, which have no number of the statistics office. */
  prefix: z.string(),
  /** Fictional: its files lie apart from the published ones, and it has no page among the real provinces. */
  simulated: z.boolean(),
  /** Boundaries of its districts and communes, from the root of the project; absent where there are none. */
  map: z.string().optional(),
  /** The day whose units have pages. */
  asOf: z.string(),
  order: z.number(),
});
export type Province = z.infer<typeof Province>;
