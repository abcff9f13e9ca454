/**
 * The scored JSON: the only thing that passes from the scripts to the site. The scripts write what these schemas
 * describe into `.scored/`, one file a collection; the site reads it with the same schemas (`src/store/collection.ts`).
 */
import { z } from 'zod';
import { AccessStep } from './access.ts';
import { Account } from './account.ts';
import { Boundaries } from './boundaries.ts';
import { Explanation } from './explanation.ts';
import { GoalEdition } from './goals.ts';
import { Standing, Value } from './grade.ts';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';
import { PlanSum, PlanTask } from './plan.ts';
import { Province } from './province.ts';
import { Ranking } from './ranking.ts';
import { Passage } from './reports.ts';
import { Bound, Fact, Remark, Statement } from './sentences.ts';
import { Target } from './targets.ts';
import { SomeTexts, Texts, Translatable } from './texts.ts';
import { Verdict } from './verdict.ts';

export * from './access.ts';
export * from './account.ts';
export * from './texts.ts';
export * from './goals.ts';
export * from './plan.ts';
export * from './planwork.ts';
export * from './explanation.ts';
export * from './province.ts';
export * from './ranking.ts';
export * from './reports.ts';
export * from './sentences.ts';
export * from './targets.ts';
export * from './verdict.ts';

/** A document: `access` says how much of it could be read. */
export const Source = z.object({
  id: SourceId,
  title: Translatable,
  /** How it is named in a line. */
  short: Translatable.optional(),
  issuer: Translatable,
  number: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  standing: Standing,
  access: z.enum(['full', 'excerpt', 'cited', 'not-released']),
  note: Translatable.optional(),
});
export type Source = z.infer<typeof Source>;

/** What a unit became: the unit that holds all or most of its territory from `from` on. */
const Successor = z.object({
  id: UnitId,
  fullName: z.string(),
  from: z.string(),
  /** True where the territory was split and this is only the larger part. */
  partial: z.boolean(),
  legalBasis: z.string().optional(),
});

/**
 * How much of a unit's territory another one holds: all of it, the larger or a smaller part of what was split, or an
 * unknown part, where it was merged into another unit before that one was split.
 */
export const TerritoryShare = z.enum(['whole', 'most', 'rest', 'unknown']);
export type TerritoryShare = z.infer<typeof TerritoryShare>;

/** A unit of the register, as it stood. `path` is its scorecard, where it has one. */
export const Unit = z.object({
  id: UnitId,
  code: z.string(),
  level: Level,
  /** Code of the province it belonged to; of a province, its own. */
  province: z.string(),
  parent: UnitId.optional(),
  kind: z.string(),
  name: z.string(),
  fullName: z.string(),
  slug: z.string(),
  /** Slug under which it stood while no source named it; the page there leads on. */
  formerSlug: z.string().optional(),
  path: z.string().optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  /** Next holders, first to last; the last is the unit of today. */
  successors: z.array(Successor),
  /** Units that hold its territory at the end of all chains, the holder of the larger part first. */
  heirs: z.array(z.object({ id: UnitId, share: TerritoryShare })),
  /** Page of a commune of today that communes with a scorecard went into. */
  todayPath: z.string().optional(),
  legalBasis: z.string().optional(),
  /** Documents that its row rests on. */
  sources: z.array(SourceId),
  aliases: z.array(z.string()),
  /** What it is called, where its name alone would mislead or a language has a name of its own for it. */
  called: SomeTexts.optional(),
  /** False for a department that is counted but named in no source at hand. */
  named: z.boolean(),
  note: SomeTexts.optional(),
});
export type Unit = z.infer<typeof Unit>;

/** What checks are sorted under. */
export const ClaimTopic = z.object({ id: z.string(), order: z.number(), name: Texts });
export type ClaimTopic = z.infer<typeof ClaimTopic>;

/** A claim of a source, recomputed. Numbers in `shown` texts are formatted with a decimal comma. */
export const Check = z.object({
  id: z.string(),
  /** Id of its topic. */
  topic: z.string(),
  claim: Texts,
  /** The figure as printed; empty for a comparison of texts. */
  printed: Translatable,
  quote: z.string(),
  sources: z.array(SourceId).min(1),
  /** The formula with its numbers put in; absent for a comparison of texts. */
  formula: Texts.optional(),
  recomputed: Texts.optional(),
  relation: z.enum(['=', '<=', '>=', '<', '>', 'agree']),
  /** printed − recomputed, where both are numbers. */
  difference: z.number().optional(),
  verdict: Verdict,
  operands: z.array(
    z.object({
      name: z.string(),
      label: Texts,
      /** As printed; absent where no source prints it. */
      verbatim: Translatable.optional(),
      source: SourceId,
      quote: z.string(),
    }),
  ),
  /** Other ways to read the sentence; `fits` where the sentence holds as printed when it is read so. */
  readings: z.array(z.object({ label: Texts, formula: Texts.optional(), result: Texts.optional(), fits: z.boolean() })),
  note: Texts.optional(),
  /** Units and pages the check concerns, as site paths. */
  pages: z.array(z.string()),
});
export type Check = z.infer<typeof Check>;

/** A province of today in an edition that ranked those before the mergers, as far as it is known. */
const AfterMerger = z.object({
  id: z.string(),
  edition: EditionId,
  unit: UnitId,
  /** Those of the edition that went into it. */
  parts: z.array(UnitId),
  /** How many were ranked. */
  of: z.number().optional(),
  score: Value.optional(),
  rank: Value.optional(),
});
export type AfterMerger = z.infer<typeof AfterMerger>;

/** Collections of the scored JSON: file name below `.scored/` without `.json`, and the schema of one entry. */
export const collections = {
  sources: Source,
  provinces: Province,
  boundaries: Boundaries,
  units: Unit,
  rankings: Ranking,
  accounts: Account,
  statements: Statement,
  facts: Fact,
  bounds: Bound,
  explanations: Explanation,
  remarks: Remark,
  'goal-editions': GoalEdition,
  targets: Target,
  plan: PlanTask,
  'plan-sums': PlanSum,
  'claim-topics': ClaimTopic,
  checks: Check,
  reports: Passage,
  'access-steps': AccessStep,
  'after-merger': AfterMerger,
} as const;
export type CollectionName = keyof typeof collections;
export type Scored = { [K in CollectionName]: z.infer<(typeof collections)[K]>[] };

/** Collections of the fictional province, which stand apart from the others as `sample-<name>`. */
export const sampleCollections = [
  'sources',
  'provinces',
  'boundaries',
  'units',
  'rankings',
  'accounts',
] as const satisfies readonly CollectionName[];
