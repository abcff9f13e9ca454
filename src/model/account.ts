/** Accounts: what a unit's score is held against, and how much each part adds to the difference. */
import { z } from 'zod';
import { SourceId, UnitId } from './ids.ts';

/**
 * Parts of a difference, in points of the score: in each list a place for each part. The differences and the rest sum to
 * `difference`: the rest is what cannot be told part by part, because a part is not known, or means of parts were taken
 * over other units than that of the total.
 */
export const AccountParts = z.object({
  difference: z.number(),
  codes: z.array(z.string()),
  own: z.array(z.number()),
  theirs: z.array(z.number()),
  differences: z.array(z.number()),
  /** How far rounding may have moved each difference; absent where it moved none. */
  margins: z.array(z.number()).optional(),
  /** Over how many units each mean is; absent where that is all of them. */
  counts: z.array(z.number()).optional(),
  rest: z.number(),
});
export type AccountParts = z.infer<typeof AccountParts>;

/** The mean of the level, and over how many units that of the totals is; the unit above; the unit's own score of last time. */
export const Opponent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mean'), units: z.number() }),
  z.object({ kind: z.literal('above'), unit: UnitId }),
  z.object({ kind: z.literal('previous'), year: z.number() }),
]);
export type Opponent = z.infer<typeof Opponent>;

/** Of the indicators that add most to the difference of two scores so many are named each way. */
export const named = 5;

/**
 * The account of one difference of one unit; `id` is `<ranking>/<unit>/<kind of opponent>`. There is none where nothing can
 * be said part by part. Where sources print rounded parts, the difference of the printed totals may be off by that rounding;
 * that of the pillars is the sum of the parts.
 */
export const Account = z.object({
  id: z.string(),
  ranking: z.string(),
  unit: UnitId,
  against: Opponent,
  /** Simulated where any value on either side is. */
  grade: z.enum(['recomputed', 'simulated']),
  sources: z.array(SourceId),
  /** Points of both sides: sums of their pillars, or, where these leave a rest, the totals themselves. */
  own: z.number(),
  theirs: z.number(),
  /** The difference of the totals as the ranking has them; absent where one of them is no point. */
  stated: z.number().optional(),
  pillars: AccountParts,
  /**
   * Against a mean all indicators with a figure on both sides; else those that add most each way, and with the last of them
   * all that add as much: names tell which of these are named. Absent where the points of the indicators are not known.
   */
  indicators: AccountParts.optional(),
  /** How many indicators are not named then, and what they add together. */
  others: z.object({ count: z.number(), difference: z.number() }).optional(),
  /** Indicators in which the unit itself has no figure. */
  unknown: z.number(),
});
export type Account = z.infer<typeof Account>;
