/** The tables of plans to raise the DTI. `data/README.md` tells every column. */
import { z } from 'zod';
import { EditionId, Level } from '../../src/model/ids.ts';
import { PlanPart } from '../../src/model/plan.ts';
import { code, decimal, list, optional, positive, sources, text, whole } from './cells.ts';
import { goalEdition, goalRows, type GoalRows } from './goaledition.ts';
import { QuotedAs } from './quotedas.ts';
import { maybeTexts, maybeTranslatable, texts, translatable, translations } from './texts.ts';
import type { Tree } from './tree.ts';

export const TaskRow = z.object({
  id: text,
  order: whole,
  pillar: text,
  pillar_name: texts,
  text: texts,
  lead_role: translatable,
  leads: list,
  leads_printed: text,
  coordinators: maybeTranslatable,
  deadline: translatable,
  source: sources,
  quote: text,
  note: maybeTexts,
});

export const TaskTargetRow = z.object({
  id: text,
  task: text,
  order: whole,
  part: PlanPart,
  printed: translatable,
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
  state_printed: maybeTranslatable,
  source: sources,
  quote: text,
  note: maybeTexts,
});

/** `edition.json` of a plan. */
export const PlanFile = z.strictObject({
  kind: z.literal('plan'),
  ...goalEdition,
  /** Groups of the register by which the plan means all units of a level. */
  levels: z.partialRecord(Level, z.array(code).min(1)).optional(),
  /** The passage that prints what the plan wants reached, and the ranking in which the outcome is seen. */
  goal: z.strictObject({ passage: text, edition: EditionId }).optional(),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** The plans of all editions, table by table. */
export interface PlanTables {
  readonly tasks: GoalRows<typeof TaskRow>;
  readonly taskTargets: GoalRows<typeof TaskTargetRow>;
  readonly baselines: GoalRows<typeof BaselineRow>;
  readonly actions: GoalRows<typeof ActionRow>;
  readonly platforms: GoalRows<typeof PlatformRow>;
}

export function readPlans(tree: Tree, folders: readonly string[]): PlanTables {
  const key = ['id'];
  const mayLack = { key, optional: true, absent: true };
  return {
    tasks: goalRows(tree, folders, 'tasks.csv', TaskRow, { key }),
    taskTargets: goalRows(tree, folders, 'targets.csv', TaskTargetRow, { key }),
    baselines: goalRows(tree, folders, 'baselines.csv', BaselineRow, { key }),
    actions: goalRows(tree, folders, 'actions.csv', ActionRow, mayLack),
    platforms: goalRows(tree, folders, 'platforms.csv', PlatformRow, mayLack),
  };
}
