/** Plans to raise the DTI: their tasks, the points these start from, and the points still to be won. */
import { z } from 'zod';
import { Published, Value } from './grade.ts';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';
import { PlanAction, PlanPlatform } from './planwork.ts';
import { Texts, Translatable } from './texts.ts';
import { Verdict } from './verdict.ts';

export const Baseline = z.object({
  id: z.string(),
  metric: Texts,
  year: z.number(),
  score: Published,
  maxPoints: z.number(),
  /** Percent as printed beside the score, where one is printed. */
  percentPrinted: Published.optional(),
  /** score / max × 100. */
  percent: Value,
  /** max − score. */
  remaining: Value,
  /** That of the check of its printed percentage, where there is one. */
  verdict: Verdict,
  /** Id of that check. */
  check: z.string().optional(),
  note: Texts.optional(),
});
export type Baseline = z.infer<typeof Baseline>;

/** Where the plan prints a figure to be reached: under "Mục tiêu" or under "Nội dung thực hiện". */
export const PlanPart = z.enum(['target', 'action']);
export type PlanPart = z.infer<typeof PlanPart>;

/** A task of the plan, with its targets and the points it starts from. */
export const PlanTask = z.object({
  /** As numbered in the plan: unique within its edition. */
  id: z.string(),
  edition: EditionId,
  order: z.number(),
  pillar: z.object({ code: z.string(), name: Texts }),
  text: Texts,
  leadRole: Translatable,
  leads: z.array(UnitId),
  leadsPrinted: z.string(),
  /** Groups among the leads by which the plan means all units of a level. */
  groups: z.array(z.object({ level: Level, group: UnitId })),
  coordinators: Translatable.optional(),
  deadline: Translatable,
  targets: z.array(
    z.object({
      id: z.string(),
      part: PlanPart,
      printed: Translatable,
      operator: z.enum(['>=', '>', 'text', 'none']),
      value: z.number().optional(),
      unit: z.string().optional(),
      sources: z.array(SourceId),
      quote: z.string(),
    }),
  ),
  baselines: z.array(Baseline),
  actions: z.array(PlanAction),
  platforms: z.array(PlanPlatform),
  source: SourceId,
  quote: z.string(),
  note: Texts.optional(),
});
export type PlanTask = z.infer<typeof PlanTask>;

/** Points still to be won, summed over the baselines of a pillar or of a lead agency. */
export const PlanSum = z.object({
  /** Unique within its edition. */
  id: z.string(),
  edition: EditionId,
  by: z.enum(['pillar', 'lead']),
  key: z.string(),
  name: Texts,
  score: Value,
  maxPoints: Value,
  remaining: Value,
  /** How far the rounding of the printed points may have moved the sums, up or down. */
  margin: z.number(),
  baselines: z.array(z.string()),
});
export type PlanSum = z.infer<typeof PlanSum>;
