/**
 * The tables of `data/`: one zod schema a kind of file, column names as in the CSV. Cells arrive as trimmed NFC strings;
 * an empty cell is undefined. What every column means is told in `data/README.md`.
 */
import { z } from 'zod';
import { code, date, decimal, list, looseDate, optional, sources, text, tierList, whole, yesNo } from './cells.ts';
import { statementKinds } from '../../src/model/factkinds.ts';
import { Level, SourceId } from '../../src/model/ids.ts';
import { methods } from '../../src/model/scored.ts';
import type { GoalData } from './goaltables.ts';
import { QuotedAs } from './quotedas.ts';
import type { Reports, TopicRow } from './reporttables.ts';

export const SourceRow = z.object({
  id: SourceId,
  title: text,
  short: optional(text),
  issuer: text,
  number: optional(text),
  date: optional(looseDate),
  url: optional(z.url()),
  standing: z.enum(['official', 'press', 'secondary']),
  access: z.enum(['full', 'excerpt', 'cited', 'not-released']),
  note: optional(text),
});

export const UnitRow = z.object({
  code,
  level: Level,
  parent: optional(code),
  kind: text,
  name: text,
  full_name: text,
  valid_from: optional(date),
  valid_to: optional(date),
  successor_code: optional(list.pipe(z.array(code).min(1))),
  legal_basis: optional(text),
  aliases: optional(list),
  named: yesNo,
  note: optional(text),
  note_en: optional(text),
  source: sources,
});

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
  note: optional(text),
  note_en: optional(text),
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
  note: optional(text),
  quoted_as: optional(QuotedAs),
});

export const RemarkRow = z.object({
  id: text,
  level: Level,
  unit: optional(text),
  pillar: optional(text),
  indicator: optional(text),
  sense: z.enum(['strength', 'weakness', 'neutral']),
  source: sources,
  quote: text,
  note: optional(text),
});

export const ClaimRow = z.object({
  id: text,
  topic: z.enum([
    'pdti-department',
    'pdti-district',
    'pdti-commune',
    'register',
    'targets',
    'plan',
    'report',
    'dti',
    'documents',
  ]),
  claim: text,
  claim_en: text,
  printed: optional(text),
  printed_value: optional(decimal),
  relation: z.enum(['=', '<=', '>=', '<', '>', 'agree']),
  formula: optional(text),
  scale: optional(z.enum(['exact', 'approx', 'unclear'])),
  sources,
  quote: text,
  pages: optional(list),
  note: optional(text),
  note_en: optional(text),
  quoted_as: optional(QuotedAs),
});

export const OperandRow = z.object({
  claim: text,
  name: text,
  label: text,
  label_en: text,
  value: optional(text),
  value_verbatim: text,
  source: sources,
  quote: text,
  quoted_as: optional(QuotedAs),
});

export const ReadingRow = z.object({
  claim: text,
  order: whole,
  label: text,
  label_en: text,
  formula: optional(text),
  fits: optional(z.enum(['yes', 'no'])),
});

export const AfterMergerRow = z.object({
  unit_name: text,
  value: optional(decimal),
  rank_of_34: whole,
  value_verbatim: optional(text),
  source: sources,
  quote: text,
  note: optional(text),
  quoted_as: optional(QuotedAs),
});

const Bilingual = z.object({ vi: text, en: text });

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
  previous: z.string().nullable(),
  scale: z.enum(['points', 'index']),
  complete: z.boolean(),
  /** True for the fictional province: every value of the edition is simulated. */
  simulated: z.boolean().optional(),
  levels: z.partialRecord(
    Level,
    z.strictObject({
      units: z.number().int().positive(),
      annex: z.strictObject({ document: SourceId, name: text }),
      /** True where the source does not say among whom the printed ranks were given. */
      rank_scope_unclear: z.boolean().optional(),
      /** True where no source prints the number of units; the register's is taken. */
      units_assumed: z.boolean().optional(),
    }),
  ),
  note: Bilingual.optional(),
  note_brief: Bilingual.optional(),
});
export type EditionFile = z.infer<typeof EditionFile>;

/** `framework.json`. */
export const FrameworkFile = z.strictObject({
  id: code,
  title: Bilingual,
  document: SourceId,
  note: Bilingual.optional(),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

/** Where a row stood: `line` is its line in `file` (header = 1), `columns` the header, to number the fields. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly columns?: readonly string[];
}

/** A row that remembers where it stood. */
export type Placed<T> = T & { readonly at: Place };
type Rows<S extends z.ZodType> = Placed<z.infer<S>>[];

/** Raw values of the indicators of one level: a row a unit, its values in the order of the indicators. */
export interface RawTable {
  readonly level: Level;
  /** Codes of the indicators, which are unique within a level. */
  readonly indicators: readonly string[];
  readonly rows: Placed<{ readonly unit: string; readonly values: readonly (number | undefined)[] }>[];
}

/** One edition of rankings: its description and its tables. */
export interface Edition {
  readonly meta: EditionFile;
  /** What the units reported, where the edition is scored from raw values (`raw-<level>.csv`). */
  readonly raw: readonly RawTable[];
  readonly results: Rows<typeof ResultRow>;
  readonly statements: Rows<typeof StatementRow>;
  readonly remarks: Rows<typeof RemarkRow>;
}

export interface Framework {
  readonly meta: FrameworkFile;
  readonly pillars: Rows<typeof PillarRow>;
  readonly indicators: Rows<typeof IndicatorRow>;
}

/** All of `data/`, parsed and checked. */
export interface DataSet extends GoalData {
  readonly sources: Rows<typeof SourceRow>;
  readonly units: Rows<typeof UnitRow>;
  readonly frameworks: Framework[];
  readonly editions: Edition[];
  readonly claims: Rows<typeof ClaimRow>;
  readonly operands: Rows<typeof OperandRow>;
  readonly readings: Rows<typeof ReadingRow>;
  readonly afterMerger: Rows<typeof AfterMergerRow>;
  /** Topics of what reports say, and the passages of each province. */
  readonly topics: Rows<typeof TopicRow>;
  readonly reports: Reports[];
}
