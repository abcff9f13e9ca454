/** The files of a framework: its description, its pillars and its indicators. `data/README.md` tells every column. */
import { z } from 'zod';
import { Level, SourceId } from '../../src/model/ids.ts';
import { methods } from '../../src/model/scored.ts';
import { code, decimal, optional, sources, text, tierList, whole, yesNo } from './cells.ts';
import { QuotedAs } from './quotedas.ts';
import { maybeTranslatable, sourceTexts, texts } from './texts.ts';

/** `framework.json`. */
export const FrameworkFile = z.strictObject({
  id: code,
  title: texts,
  /** What sets the framework up, where a source names it. */
  document: SourceId.optional(),
  note: texts.optional(),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

export const PillarRow = z.object({
  level: Level,
  code,
  order: whole,
  name: texts,
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
  name: sourceTexts,
  max_points: optional(decimal),
  method: optional(z.enum(methods)),
  direction: optional(z.enum(['higher', 'lower'])),
  floor: optional(decimal),
  cap: optional(decimal),
  tiers: optional(tierList),
  missing: optional(z.enum(['unknown', 'zero', 'rescale'])),
  unit: maybeTranslatable,
  source: sources,
  quote: optional(text),
  note: optional(text),
  quoted_as: optional(QuotedAs),
});
