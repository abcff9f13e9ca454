/**
 * Editions of goals, of any province and year: what was aimed at in a year and came of it (`targets`), or what is to be
 * done to raise the DTI (`plan`). The rows themselves are the collections `targets`, `plan` and `plan-sums`, which name
 * their edition; what is counted or added up over all rows of one edition stands here.
 */
import { z } from 'zod';
import { pointOf, Value, Unofficial } from './grade.ts';
import { EditionId, SourceId, UnitId } from './ids.ts';
import { TargetStatus } from './targets.ts';
import { Texts } from './texts.ts';

const GoalPlace = z.object({ code: z.string(), slug: z.string(), name: z.string() });

const common = {
  id: EditionId,
  place: GoalPlace,
  year: z.number(),
  /** Page of the edition, and its file without an ending. */
  path: z.string(),
  file: z.string(),
  /** The documents that its rows are quoted from. */
  sources: z.array(SourceId).min(1),
  /** The document that sets up the province's own ranking, where sources only cite it. */
  ownIndex: SourceId.optional(),
};

/** Three ways to read whether a target was met. */
export const readings = ['statusPrinted', 'statusRecomputed', 'statusStrict'] as const;
export type Reading = (typeof readings)[number];

const Counts = z.record(TargetStatus, Value);

export const TargetsEdition = z.object({
  ...common,
  kind: z.literal('targets'),
  /** The day up to which its results run. */
  asOf: z.string(),
  /** Where the rows stand, in words: "phụ lục báo cáo của …". */
  origin: Texts.optional(),
  /** Whether they stand in an annex. */
  annex: z.boolean().optional(),
  /** Placing of the first of its documents; absent where that is official. */
  standing: Unofficial.optional(),
  count: z.number(),
  /**
   * How many targets have a status, by reading; published where a document prints the count and its rows give the same. None
   * as printed where the report prints no status.
   */
  counts: z.object({ statusPrinted: Counts.optional(), statusRecomputed: Counts, statusStrict: Counts }),
  /**
   * Of each agency that carries out some: how many, how many are printed as met (absent where no status is printed), and how
   * many of these cannot be true.
   */
  agencies: z.array(z.object({ agency: UnitId, all: z.number(), met: z.number().optional(), impossible: z.number() })),
  /** The check of the sum of the printed counts, where there is one. */
  tally: z.string().optional(),
});
export type TargetsEdition = z.infer<typeof TargetsEdition>;

export const PlanEdition = z.object({
  ...common,
  kind: z.literal('plan'),
  tasks: z.number(),
  /** Figures to be reached: those that the plan prints as targets, and those among its actions. */
  targets: z.number(),
  actions: z.number(),
  baselines: z.number(),
  /** Years of the points that its tasks start from. */
  baseYears: z.array(z.number()),
  /** Points of the whole plan (each baseline is in one pillar); absent where it prints none. */
  totals: z.object({ score: Value, maxPoints: Value, remaining: Value }).optional(),
  /** What the plan set out to reach: the passage that prints it, and the ranking and unit in which its outcome is seen. */
  goal: z.object({ passage: z.string(), edition: EditionId, unit: UnitId }).optional(),
});
export type PlanEdition = z.infer<typeof PlanEdition>;

export const GoalEdition = z.discriminatedUnion('kind', [TargetsEdition, PlanEdition]);
export type GoalEdition = z.infer<typeof GoalEdition>;

/** How many targets of an edition are met, in a reading; undefined where the report prints no status to count. */
export const metCount = ({ counts }: Pick<TargetsEdition, 'counts'>, reading: Reading): number | undefined =>
  pointOf(counts[reading]?.met);
