/** What documents say: sentences that limit values, what these force, and remarks on units. */
import { z } from 'zod';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';
import { SomeTexts, Texts } from './texts.ts';

/** The documents of a sentence: the first holds the quote, the others say the same. */
const sources = z.array(SourceId).min(1);

/** A published sentence that constrains values. */
export const Statement = z.object({
  id: z.string(),
  edition: EditionId,
  level: Level,
  kind: z.string(),
  units: z.array(UnitId),
  pillar: z.string().optional(),
  indicator: z.string().optional(),
  /** Name of the indicator, which rankings list only where they have its scores. */
  indicatorName: Texts.optional(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  verbatim: z.string().optional(),
  sources,
  quote: z.string(),
  note: SomeTexts.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A printed figure or sentence that a bound rests on: a statement, or the score or rank of a unit. */
export const Fact = Statement.extend({ kind: z.string() });
export type Fact = z.infer<typeof Fact>;

/**
 * What the facts force an unprinted value to be. `lowBy` and `highBy` are the facts (ids) that bind each end: without any
 * one of them that end would lie further out. Empty where the end is only that of the scale.
 */
export const Bound = z.object({
  /** `<ranking>/<unit>/<metric>`. */
  id: z.string(),
  ranking: z.string(),
  unit: UnitId,
  metric: z.enum(['score', 'rank']),
  low: z.number(),
  high: z.number(),
  lowBy: z.array(z.string()),
  highBy: z.array(z.string()),
});
export type Bound = z.infer<typeof Bound>;

/** What a report says of a unit, or of all units of a level (`unit` absent). */
export const Remark = z.object({
  id: z.string(),
  edition: EditionId,
  level: Level,
  unit: UnitId.optional(),
  pillar: z.string().optional(),
  indicator: z.string().optional(),
  sense: z.enum(['strength', 'weakness', 'request', 'neutral']),
  sources,
  quote: z.string(),
  note: SomeTexts.optional(),
});
export type Remark = z.infer<typeof Remark>;
