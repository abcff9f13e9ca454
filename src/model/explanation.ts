/** Explanations: how printed sentences force a value into its interval, worked out as far as it can be shown. */
import { z } from 'zod';
import { UnitId } from './ids.ts';

/** Why an end lies where one line of arithmetic leads: the words beside it. */
const endReasons = ['above', 'below', 'share', 'rose', 'largest_rise'] as const;
export type EndReason = (typeof endReasons)[number];

/** What sentences tell, where no single line leads to an end; in the order in which words name them. */
export const endGrounds = ['scores', 'places', 'total', 'sum', 'some', 'rises', 'pillars'] as const;
export type EndGround = (typeof endGrounds)[number];

/** How the facts behind one end of an interval set it. */
export const EndAccount = z.object({
  /** The arithmetic as it is kept everywhere (decimal commas), and what comes out of it. */
  line: z
    .object({ reason: z.enum(endReasons), sign: z.enum(['≤', '≥']), formula: z.string(), value: z.number() })
    .optional(),
  /** Of a rank: its group is printed, or others hold the places beyond. */
  rank: z.enum(['group', 'held']).optional(),
  grounds: z.array(z.enum(endGrounds)),
  /** Editions whose number of units is taken for granted here, because no source prints it; that of a later year, if of one. */
  assumed: z.array(z.object({ year: z.number(), unitCount: z.number(), countedIn: z.number().optional() })),
});
export type EndAccount = z.infer<typeof EndAccount>;

/** A printed figure: the fact that holds it, as printed, and all that it may stand for. */
const Figure = z.object({ fact: z.string(), verbatim: z.string(), low: z.number(), high: z.number() });

/** An interval worked out step by step, where an order of all units, their mean and the scores above are all that it takes. */
export const ForcedSteps = z.object({
  unit: UnitId,
  order: z.string(),
  mean: Figure,
  /** Units of the order. */
  count: z.number(),
  /** Printed scores of all units that stand above, best first. The last of them is the limit from above. */
  above: z.array(Figure.extend({ unit: UnitId })),
  /** Least that all units have together; most that those above have; least that is left for the others. */
  sum: z.number(),
  taken: z.number(),
  left: z.number(),
  /** Units among which that is shared, the unit itself the first of them, and the share of each. */
  sharing: z.number(),
  share: z.number(),
});
export type ForcedSteps = z.infer<typeof ForcedSteps>;

/** One explanation, for all units of a ranking to which it applies word for word; `id` is `<ranking>/<anchor>`. */
export const Explanation = z.object({
  id: z.string(),
  ranking: z.string(),
  /** Place among those of the ranking: scores before ranks, in the order of its rows. */
  order: z.number(),
  /** Anchor on the page that explains, and the site path to it. */
  anchor: z.string(),
  path: z.string(),
  metric: z.enum(['score', 'rank']),
  low: z.number(),
  high: z.number(),
  /** Ids of the facts that bind each end. */
  lowBy: z.array(z.string()),
  highBy: z.array(z.string()),
  units: z.array(UnitId),
  ends: z.object({ low: EndAccount, high: EndAccount }),
  steps: ForcedSteps.optional(),
});
export type Explanation = z.infer<typeof Explanation>;
