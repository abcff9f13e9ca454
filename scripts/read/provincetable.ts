/** Provinces as rows of `provinces.csv`. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { code, date, optional, text, whole, yesNo } from './cells.ts';

export const ProvinceRow = z.object({
  code,
  slug: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'is not a slug (expected small letters without tones and hyphens, like ninh-binh)'),
  name: text,
  prefix: z.string().regex(/^[a-z]+-$/, 'is not a prefix (expected small letters and a hyphen, like nb-)'),
  simulated: yesNo,
  map: optional(z.string().regex(/^[a-z-]+\.topojson$/, 'is not a file of geo/ (expected like ninh-binh.topojson)')),
  as_of: date,
  order: whole,
});
