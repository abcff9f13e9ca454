/**
 * The scored JSON: the only thing that passes from the scripts to the site. The scripts write what these schemas
 * describe into `.scored/`, one file a collection; the site reads it as Astro content collections.
 */
import { z } from 'zod';
import { Value, Published } from './grade.ts';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';

/** A text in both languages of the site. */
export const Bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** A document: `access` says how much of it could be read. */
export const Source = z.object({
  id: SourceId,
  title: z.string(),
  /** How it is named in a line. */
  short: z.string().optional(),
  issuer: z.string(),
  number: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  standing: z.enum(['official', 'press', 'secondary']),
  access: z.enum(['full', 'excerpt', 'cited', 'not-released']),
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** What a unit became: the unit that holds all or most of its territory from `from` on. */
export const Successor = z.object({
  id: UnitId,
  fullName: z.string(),
  from: z.string(),
  /** True where the territory was split and this is only the larger part. */
  partial: z.boolean(),
  legalBasis: z.string().optional(),
});

/** A unit of the register, as it stood. `path` is its scorecard, where it has one. */
export const Unit = z.object({
  id: UnitId,
  code: z.string(),
  level: Level,
  /** Code of the province it belonged to (`37` Ninh Bình, `58` Ninh Thuận); of a province, its own. */
  province: z.string(),
  parent: UnitId.optional(),
  kind: z.string(),
  name: z.string(),
  fullName: z.string(),
  slug: z.string(),
  path: z.string().optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  /** Next holders, first to last; the last is the unit of today. */
  successors: z.array(Successor),
  legalBasis: z.string().optional(),
  aliases: z.array(z.string()),
  /** False for a department that is counted but named in no source at hand. */
  named: z.boolean(),
  note: z.string().optional(),
  noteEn: z.string().optional(),
});
export type Unit = z.infer<typeof Unit>;

export const Pillar = z.object({
  code: z.string(),
  name: Bilingual,
  maxPoints: z.number().optional(),
  /** False for a pillar of the framework that this edition does not score. */
  scored: z.boolean(),
  /** Index values that are a part of the total but no pillar of their own (national DTI). */
  role: z.enum(['pillar', 'index']),
  order: z.number(),
});
export type Pillar = z.infer<typeof Pillar>;

/** How the points of an indicator come about: as approved, or from a raw value. */
export const methods = ['published', 'ratio', 'binary', 'tiers', 'min-max'] as const;
export const Method = z.enum(methods);
export type Method = z.infer<typeof Method>;

/** An indicator of which the ranking has scores. */
export const Indicator = z.object({
  code: z.string(),
  pillar: z.string(),
  name: Bilingual,
  maxPoints: z.number().optional(),
  method: Method.optional(),
  /** Unit of the raw value, as `%`. */
  unit: z.string().optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * Points of a unit by indicator, in the order of the ranking's indicators; null where there are none. They come from one
 * row of one document (or one simulation), so they share one grade; `raw` has what the unit reported, where it is known.
 */
export const Detail = z.object({
  grade: z.enum(['published', 'recomputed', 'simulated']),
  points: z.array(z.number().nullable()),
  raw: z.array(z.number().nullable()).optional(),
  sources: z.array(SourceId),
  quote: z.string().optional(),
});
export type Detail = z.infer<typeof Detail>;

/**
 * How firm a rank is when the weights of the parts are not taken as given: the middle 90 % of the ranks that a unit takes
 * over many draws of the weights, and their median. Units of one `group` (1 = the best) are not told apart: the first of
 * the group stands above each of them in fewer than 95 % of the draws.
 */
export const RankRange = z.object({
  low: z.number(),
  high: z.number(),
  median: z.number(),
  group: z.number(),
  /** Draws at each rank from `best` on, in counts; absent in rankings of more than 300 units. */
  best: z.number().optional(),
  counts: z.array(z.number()).optional(),
});
export type RankRange = z.infer<typeof RankRange>;

/**
 * What the total is made of, and what weight each part has in it: the parts that rank ranges and a reader's own weights
 * move. Weights are points of the framework; those of all parts sum to what the total can be.
 */
export const Weighing = z.object({
  parts: z.array(z.object({ code: z.string(), name: Bilingual, points: z.number() })),
  /** The draws behind the rank ranges: how many, how far each weight may move (0.25 = ±25 %), and their seed. */
  draws: z.number(),
  spread: z.number(),
  seed: z.number(),
});
export type Weighing = z.infer<typeof Weighing>;

export const Part = z.object({ pillar: z.string(), score: Value, rank: Value.optional() });
export type Part = z.infer<typeof Part>;

/** One unit in one ranking. Optional values are absent where nothing can be said. Gaps are in points of the score. */
export const RankingRow = z.object({
  unit: UnitId,
  score: Value,
  rank: Value,
  /** What bounds a score that was printed but cannot be read as a number. */
  scoreBound: Value.optional(),
  gapToMean: Value.optional(),
  gapToBest: Value.optional(),
  previousScore: Value.optional(),
  previousRank: Value.optional(),
  scoreChange: Value.optional(),
  /** Places gained since the last comparable edition; negative when places were lost. */
  rankChange: Value.optional(),
  parts: z.array(Part),
  detail: Detail.optional(),
  rankRange: RankRange.optional(),
  /** Share (0 to 1) of each part of the ranking's `weighing` that the unit reached. */
  shares: z.array(z.number()).optional(),
});
export type RankingRow = z.infer<typeof RankingRow>;

/** A ranking: one edition at one level. `id` is `<edition>/<level>`. */
export const Ranking = z.object({
  id: z.string(),
  edition: EditionId,
  index: z.enum(['pdti', 'dti']),
  province: z.string().optional(),
  year: z.number(),
  level: Level,
  framework: z.string(),
  /** `points` (PDTI) or `index` (DTI, 0 to 1). */
  scale: z.enum(['points', 'index']),
  decision: SourceId,
  /** Where the unpublished values of this ranking stand. */
  annex: z.object({ document: SourceId, name: z.string() }),
  unitCount: z.number(),
  maxPoints: Value.optional(),
  pillarCount: Value.optional(),
  indicatorCount: Value.optional(),
  mean: Value.optional(),
  /** The sentence that prints the mean contradicts itself: show the sentence, compare nothing with it. */
  meanDisputed: z.boolean(),
  /** The source does not say among whom the printed ranks were given. */
  rankScopeUnclear: z.boolean(),
  /** No source prints how many units were ranked: a rank is shown without "of how many". */
  unitCountAssumed: z.boolean(),
  meanChange: Value.optional(),
  pillars: z.array(Pillar),
  /** Indicators of which there are scores; empty where there are none. */
  indicators: z.array(Indicator),
  weighing: Weighing.optional(),
  /** Edition whose values may be compared with these, where there is one (same framework). */
  previous: EditionId.optional(),
  /** What a reader must know of the whole edition. */
  note: Bilingual.optional(),
  /** False where the table is known only in part (national DTI 2020, 2021). */
  complete: z.boolean(),
  rows: z.array(RankingRow),
});
export type Ranking = z.infer<typeof Ranking>;

/** A published sentence that constrains values. */
export const Statement = z.object({
  id: z.string(),
  edition: EditionId,
  level: Level,
  kind: z.string(),
  units: z.array(UnitId),
  pillar: z.string().optional(),
  indicator: z.string().optional(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  verbatim: z.string().optional(),
  source: SourceId,
  quote: z.string(),
  note: z.string().optional(),
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
  sense: z.enum(['strength', 'weakness', 'neutral']),
  source: SourceId,
  quote: z.string(),
  note: z.string().optional(),
});
export type Remark = z.infer<typeof Remark>;

export const TargetStatus = z.enum(['met', 'missed', 'no-data', 'not-computable']);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** One of the 28 targets. Gap and attainment are recomputed; status stands as printed, as recomputed and as read strictly. */
export const Target = z.object({
  id: z.string(),
  order: z.number(),
  group: z.object({ code: z.string(), name: Bilingual }),
  heading: z.string().optional(),
  name: z.string(),
  fullName: Bilingual,
  agencies: z.array(UnitId),
  agencyPrinted: z.string(),
  targetPrinted: z.string(),
  operator: z.enum(['>=', '>', 'text', 'none']),
  targetValue: z.number().optional(),
  unit: z.string().optional(),
  result: Published.optional(),
  notePrinted: z.string(),
  statusPrinted: TargetStatus,
  gapPrinted: z.number().optional(),
  statusRecomputed: TargetStatus,
  /** Items of a text target named in it and in the result, where both are lists ("4 of 5"). */
  items: z.object({ wanted: z.array(z.string()), done: z.array(z.string()) }).optional(),
  statusStrict: TargetStatus,
  gap: Value.optional(),
  attainment: Value.optional(),
  source: SourceId,
  quote: z.string(),
  note: Bilingual.optional(),
});
export type Target = z.infer<typeof Target>;

/** The verdicts, in the order in which readers meet them. */
export const verdicts = ['contradiction', 'rounding', 'unverifiable', 'match'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

export const Baseline = z.object({
  id: z.string(),
  metric: Bilingual,
  year: z.number(),
  score: Published,
  maxPoints: z.number(),
  /** Percent as printed beside the score, where one is printed. */
  percentPrinted: Published.optional(),
  /** score / max × 100. */
  percent: Value,
  /** max − score. */
  remaining: Value,
  verdict: Verdict,
  note: Bilingual.optional(),
});
export type Baseline = z.infer<typeof Baseline>;

/** A task of the plan, with its targets and the 2022 points it starts from. */
export const PlanTask = z.object({
  id: z.string(),
  order: z.number(),
  pillar: z.object({ code: z.string(), name: Bilingual }),
  text: Bilingual,
  leadRole: z.string(),
  leads: z.array(UnitId),
  leadsPrinted: z.string(),
  coordinators: z.string().optional(),
  deadline: z.string(),
  targets: z.array(
    z.object({
      id: z.string(),
      printed: z.string(),
      operator: z.enum(['>=', '>', 'text', 'none']),
      value: z.number().optional(),
      unit: z.string().optional(),
    }),
  ),
  baselines: z.array(Baseline),
  source: SourceId,
  quote: z.string(),
  note: Bilingual.optional(),
});
export type PlanTask = z.infer<typeof PlanTask>;

/** Points still to be won, summed over the baselines of a pillar or of a lead agency. */
export const PlanSum = z.object({
  id: z.string(),
  by: z.enum(['pillar', 'lead']),
  key: z.string(),
  name: Bilingual,
  score: Value,
  maxPoints: Value,
  remaining: Value,
  baselines: z.array(z.string()),
});
export type PlanSum = z.infer<typeof PlanSum>;

/** A claim of a source, recomputed. Numbers in `shown` texts are formatted with a decimal comma. */
export const Check = z.object({
  id: z.string(),
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
  claim: Bilingual,
  /** The figure as printed; empty for a comparison of texts. */
  printed: z.string(),
  quote: z.string(),
  sources: z.array(SourceId).min(1),
  /** The formula with its numbers put in; absent for a comparison of texts. */
  formula: Bilingual.optional(),
  recomputed: Bilingual.optional(),
  relation: z.enum(['=', '<=', '>=', '<', '>', 'agree']),
  /** printed − recomputed, where both are numbers. */
  difference: z.number().optional(),
  verdict: Verdict,
  operands: z.array(
    z.object({
      name: z.string(),
      label: Bilingual,
      verbatim: z.string(),
      source: SourceId,
      quote: z.string(),
    }),
  ),
  readings: z.array(z.object({ label: Bilingual, formula: Bilingual, result: Bilingual })),
  note: Bilingual.optional(),
  /** Units and pages the check concerns, as site paths. */
  pages: z.array(z.string()),
});
export type Check = z.infer<typeof Check>;

/** A row of the 2024 ranking of the 34 provinces after the mergers, as far as it is known. */
export const AfterMerger = z.object({ id: z.string(), name: z.string(), score: Published.optional(), rank: Published });
export type AfterMerger = z.infer<typeof AfterMerger>;

/** Collections of the scored JSON: file name below `.scored/` without `.json`, and the schema of one entry. */
export const collections = {
  sources: Source,
  units: Unit,
  rankings: Ranking,
  statements: Statement,
  facts: Fact,
  bounds: Bound,
  remarks: Remark,
  targets: Target,
  plan: PlanTask,
  'plan-sums': PlanSum,
  checks: Check,
  'after-merger': AfterMerger,
} as const;
export type CollectionName = keyof typeof collections;
export type Scored = { [K in CollectionName]: z.infer<(typeof collections)[K]>[] };

/** Collections of the fictional province, which stand apart from the others as `sample-<name>`. */
export const sampleCollections = ['sources', 'units', 'rankings'] as const satisfies readonly CollectionName[];
