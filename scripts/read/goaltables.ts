/**
 * The tables of goals: the targets of a year, and plans to raise the DTI. Each row remembers its edition, so that rows of
 * several years never mix. What every column and field means is told in `data/README.md`.
 */
import { z } from 'zod';
import { code, date, decimal, list, optional, positive, sources, text, whole } from './cells.ts';
import { EditionId, Level, SourceId } from '../../src/model/ids.ts';
import { PlanPart } from '../../src/model/plan.ts';
import { QuotedAs } from './quotedas.ts';
import { maybeTexts, texts, translations } from './texts.ts';
import type { Located } from './located.ts';

export const GroupRow = z.object({ code: text, name: texts });

export const TargetRow = z.object({
  id: text,
  order: whole,
  group: text,
  stt_printed: optional(text),
  heading: optional(text),
  name: text,
  name_full: texts,
  agencies: list,
  agency_printed: optional(text),
  target_printed: optional(text),
  result_printed: optional(text),
  note_printed: optional(text),
  share_of: maybeTexts,
  source: sources,
  quote: text,
  note: maybeTexts,
});

export const TaskRow = z.object({
  id: text,
  order: whole,
  pillar: text,
  pillar_name: texts,
  text: texts,
  lead_role: text,
  leads: list,
  leads_printed: text,
  coordinators: optional(text),
  deadline: text,
  source: sources,
  quote: text,
  note: maybeTexts,
});

export const TaskTargetRow = z.object({
  id: text,
  task: text,
  order: whole,
  part: PlanPart,
  printed: text,
  source: sources,
  quote: text,
});

export const BaselineRow = z.object({
  id: text,
  task: text,
  target: optional(text),
  metric: texts,
  year: whole,
  score: decimal,
  score_verbatim: text,
  max_points: positive,
  percent: optional(decimal),
  percent_verbatim: optional(text),
  source: sources,
  quote: text,
  note: maybeTexts,
  quoted_as: optional(QuotedAs),
});

/** A line under "Nội dung thực hiện"; its text is the quote. */
export const ActionRow = z.object({
  id: text,
  task: text,
  order: whole,
  text: translations,
  source: sources,
  quote: text,
  note: maybeTexts,
});

/** A platform that a task lists; what is printed of its state, if anything is. */
export const PlatformRow = z.object({
  id: text,
  task: text,
  order: whole,
  name: texts,
  state_printed: optional(text),
  source: sources,
  quote: text,
  note: maybeTexts,
});

const common = {
  id: EditionId,
  province: z.string(),
  year: z.number().int(),
  /** Documents that the rows are quoted from. */
  documents: z.array(SourceId).min(1),
  /** The document that sets up the province's own ranking, where sources only cite it. */
  own_index: SourceId.optional(),
};

/** `edition.json` of the targets of a year. */
export const TargetsFile = z.strictObject({
  kind: z.literal('targets'),
  ...common,
  as_of: date,
  /** How many targets the document has. */
  count: z.number().int().positive(),
  /** Where they stand, in words. */
  origin: texts.optional(),
  /** Whether they stand in an annex: pages then speak of one. */
  annex: z.boolean().optional(),
  /** Name of the rows that count all units of a level at once. */
  levels: z.partialRecord(Level, text).optional(),
  /** Claims about the counts that the document prints. */
  claims: z.partialRecord(z.enum(['met', 'missed', 'no-data', 'total']), text).optional(),
});
export type TargetsFile = z.infer<typeof TargetsFile>;

/** `edition.json` of a plan. */
export const PlanFile = z.strictObject({
  kind: z.literal('plan'),
  ...common,
  /** Groups of the register by which the plan means all units of a level. */
  levels: z.partialRecord(Level, z.array(code).min(1)).optional(),
  /** The passage that prints what the plan wants reached, and the ranking in which the outcome is seen. */
  goal: z.strictObject({ passage: text, edition: EditionId }).optional(),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** A row of an edition, which its folder gives it. */
type OfEdition<T> = T & { readonly edition: EditionId };
export type GoalRows<S extends z.ZodType> = OfEdition<Located<z.infer<S>>>[];

/** All that is entered of goals, over all editions. */
export interface GoalData {
  readonly targetEditions: TargetsFile[];
  readonly planEditions: PlanFile[];
  readonly groups: GoalRows<typeof GroupRow>;
  readonly targets: GoalRows<typeof TargetRow>;
  readonly tasks: GoalRows<typeof TaskRow>;
  readonly taskTargets: GoalRows<typeof TaskTargetRow>;
  readonly baselines: GoalRows<typeof BaselineRow>;
  readonly actions: GoalRows<typeof ActionRow>;
  readonly platforms: GoalRows<typeof PlatformRow>;
}
