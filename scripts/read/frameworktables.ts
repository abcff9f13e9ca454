/** The files of a framework: its description, its pillars and its indicators. `data/README.md` tells every column. */
import { z } from 'zod';
import { Level, SourceId } from '../../src/model/ids.ts';
import { methods } from '../../src/model/scored.ts';
import { bilingual, code, decimal, optional, sources, text, tierList, whole, yesNo } from './cells.ts';
import { QuotedAs } from './quotedas.ts';

/** `framework.json`. */
export const FrameworkFile = z.strictObject({
  id: code,
  title: bilingual,
  /** What sets the framework up, where a source names it. */
  document: SourceId.optional(),
  note: bilingual.optional(),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

export const PillarRow = z.object({
  level: Level,
  code,
  order: whole,
  name: text,
  name_en: text,
  role: z.enum(['pillar', 'index']),
  max_points: optional(decimal),
  weight: optional(decimal),
  scored: yesNo,
  source: sources,
  quote: optional(text),
  note: optional(text),
  quoted_as: optional(QuotedAs),
});

export const IndicatorRow = z.object({
  level: Level,
  pillar: code,
  code,
  name: text,
  name_en: optional(text),
  max_points: optional(decimal),
  method: optional(z.enum(methods)),
  direction: optional(z.enum(['higher', 'lower'])),
  floor: optional(decimal),
  cap: optional(decimal),
  tiers: optional(tierList),
  missing: optional(z.enum(['unknown', 'zero', 'rescale'])),
  unit: optional(text),
  source: sources,
  quote: optional(text),
  note: optional(text),
  quoted_as: optional(QuotedAs),
});
