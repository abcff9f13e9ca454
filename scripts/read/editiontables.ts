/** The files of an edition: its description, and what was printed of its units. `data/README.md` tells every column. */
import { z } from 'zod';
import { statementKinds } from '../../src/model/factkinds.ts';
import { Level, SourceId } from '../../src/model/ids.ts';
import { code, date, decimal, list, optional, sources, text, whole, yesNo } from './cells.ts';
import { QuotedAs } from './quotedas.ts';
import { maybeTexts, texts, translatableField } from './texts.ts';

/** `edition.json` of a ranking. */
export const EditionFile = z.strictObject({
  kind: z.literal('ranking'),
  id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  index: z.enum(['pdti', 'dti']),
  province: z.string().nullable(),
  year: z.number().int(),
  as_of: date,
  framework: code,
  decision: SourceId,
  /** Who gives out the results, where readers are told. */
  publisher: texts.optional(),
  previous: z.string().nullable(),
  scale: z.enum(['points', 'index']),
  complete: z.boolean(),
  /** True for the fictional province: every value of the edition is simulated. */
  simulated: z.boolean().optional(),
  levels: z
    .partialRecord(
      Level,
      z.strictObject({
        units: z.number().int().positive(),
        /** Where the unpublished values stand; left out where no source says. */
        annex: z.strictObject({ document: SourceId, name: translatableField }).optional(),
        /** True where the source does not say among whom the printed ranks were given. */
        rank_scope_unclear: z.boolean().optional(),
        /** True where no source prints the number of units; the register's is taken. */
        units_assumed: z.boolean().optional(),
      }),
    )
    .refine(
      (levels) => Object.keys(levels).length > 0,
      `ranks nobody (expected one or more of ${Level.options.join(', ')})`,
    ),
  note: texts.optional(),
  note_brief: texts.optional(),
});
export type EditionFile = z.infer<typeof EditionFile>;

// Units and pillars of published values are any text here: `check` looks them up and names the nearest ones.
export const ResultRow = z.object({
  unit: text,
  metric: z.enum(['score', 'rank']),
  pillar: optional(text),
  indicator: optional(text),
  value: optional(decimal),
  value_verbatim: text,
  source: sources,
  quote: text,
  note: maybeTexts,
  quoted_as: optional(QuotedAs),
});

export const StatementRow = z.object({
  id: text,
  level: Level,
  kind: z.enum(statementKinds),
  units: optional(list),
  pillar: optional(text),
  indicator: optional(text),
  value: optional(decimal),
  low: optional(decimal),
  high: optional(decimal),
  value_verbatim: optional(text),
  source: sources,
  quote: text,
  note: maybeTexts,
  quoted_as: optional(QuotedAs),
});

export const RemarkRow = z.object({
  id: text,
  level: Level,
  unit: optional(text),
  pillar: optional(text),
  indicator: optional(text),
  sense: z.enum(['strength', 'weakness', 'request', 'neutral']),
  source: sources,
  quote: text,
  note: maybeTexts,
});

export const AfterMergerRow = z.object({
  unit: text,
  value: optional(decimal),
  rank: optional(whole),
  of: optional(whole),
  value_verbatim: optional(text),
  /** Set where the quote says that a value is the mean of those of the provinces before. */
  rule: optional(yesNo),
  source: sources,
  quote: text,
  note: maybeTexts,
  quoted_as: optional(QuotedAs),
});
