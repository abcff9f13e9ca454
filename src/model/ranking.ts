/** A ranking as the scripts write it and the site shows it: one edition at one level. */
import { z } from 'zod';
import { Recomputed, Simulated, Unofficial, Value } from './grade.ts';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';
import { Texts, Translatable } from './texts.ts';

/** Mean and best of all units of a level in one part; only where every unit's value is known: a mean of the top nine is no mean. */
export const Reached = z.object({
  mean: z.union([Recomputed, Simulated]),
  best: z.union([Recomputed, Simulated]),
  /** How far rounding may have moved the mean. */
  margin: z.number(),
});
export type Reached = z.infer<typeof Reached>;

export const Pillar = z.object({
  code: z.string(),
  name: Texts,
  maxPoints: z.number().optional(),
  /** False for a pillar of the framework that this edition does not score. */
  scored: z.boolean(),
  /** Index values that are a part of the total but no pillar of their own (national DTI). */
  role: z.enum(['pillar', 'index']),
  order: z.number(),
  reached: Reached.optional(),
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
  name: Texts,
  maxPoints: z.number().optional(),
  method: Method.optional(),
  /** Unit of the raw value, as `%`. */
  unit: Translatable.optional(),
  /** Mean points over all units, where each has some. */
  mean: z.union([Recomputed, Simulated]).optional(),
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
  /** As of a published value. */
  standing: Unofficial.optional(),
});
export type Detail = z.infer<typeof Detail>;

/**
 * How firm a rank is when the weights of the parts are not taken as given: the middle 90 % of the ranks that a unit takes
 * over many draws of the weights, and their median. Units of one `group` (1 = the best) are not told apart: the first of
 * the group stands above each of them in fewer than 95 % of the draws.
 */
export const RankRange = z.object({
  grade: z.enum(['recomputed', 'simulated']),
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
  parts: z.array(z.object({ code: z.string(), name: Texts, points: z.number() })),
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
  /**
   * Share of the units that were ranked with a lower score, and half of those with the same one, itself among them: nearly
   * 100 for the first, nearly 0 for the last. Who reported nothing was not ranked, where units report raw values.
   */
  percentile: Value.optional(),
  /** To the next better place; the first has none. */
  gapToAbove: Value.optional(),
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
  /** Its page, with both slashes. */
  path: z.string(),
  /** Its file, without the ending. */
  file: z.string(),
  index: z.enum(['pdti', 'dti']),
  province: z.string().optional(),
  year: z.number(),
  level: Level,
  framework: z.string(),
  /** The document that sets the framework up. */
  frameworkDocument: SourceId.optional(),
  /** `points` (PDTI) or `index` (DTI, 0 to 1). */
  scale: z.enum(['points', 'index']),
  decision: SourceId,
  /** Who gives out the results. */
  publisher: Texts.optional(),
  /** Where the values that are missing of this ranking stand, and whether that was published; absent where no source says. */
  annex: z.object({ document: SourceId, name: Translatable, released: z.literal(true).optional() }).optional(),
  /** What is missing may stand in a part of its document that could not be read: nobody can say that it was not printed. */
  unread: z.literal(true).optional(),
  unitCount: z.number(),
  maxPoints: Value.optional(),
  pillarCount: Value.optional(),
  indicatorCount: Value.optional(),
  mean: Value.optional(),
  /** Its own sentence, another document or the table contradicts the printed mean: show it so, compare nothing with it. */
  meanDisputed: z.boolean(),
  /** Of a disputed one: the years of which one sentence prints it, where there are several. */
  meanYears: z.array(z.number()).readonly().optional(),
  /** The mean over all scores, where they are known and the printed one is disputed: both are shown side by side. */
  tableMean: Value.optional(),
  /** The source does not say among whom the printed ranks were given. */
  rankScopeUnclear: z.boolean(),
  /** No source prints how many units were ranked: a rank is shown without "of how many". */
  unitCountAssumed: z.boolean(),
  /** Of an assumed number: the year of the later edition that prints it; absent where it is the register's. */
  countedIn: z.number().optional(),
  meanChange: Value.optional(),
  pillars: z.array(Pillar),
  /** Indicators of which there are scores; empty where there are none. */
  indicators: z.array(Indicator),
  weighing: Weighing.optional(),
  /** Edition whose values may be compared with these, where there is one (same framework). */
  previous: EditionId.optional(),
  /** Its year. */
  previousYear: z.number().optional(),
  /** What a reader must know of the whole edition. */
  note: Texts.optional(),
  /** The same in a line, where there is no room for all of it. */
  noteBrief: Texts.optional(),
  /** False where the table is known only in part (national DTI 2020, 2021). */
  complete: z.boolean(),
  rows: z.array(RankingRow),
});
export type Ranking = z.infer<typeof Ranking>;
