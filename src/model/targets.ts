/** Targets of a year, each with what is printed of its result and what follows from that. */
import { z } from 'zod';
import { Published, Unofficial, Value } from './grade.ts';
import { EditionId, Level, SourceId, UnitId } from './ids.ts';
import { Texts, Translatable } from './texts.ts';

export const TargetStatus = z.enum(['met', 'missed', 'no-data', 'not-computable']);
export type TargetStatus = z.infer<typeof TargetStatus>;

/**
 * One of the targets of an edition. Gap and attainment are recomputed; status stands as printed, as recomputed and as read strictly. An
 * impossible result keeps its printed status, and is `not-computable` in both others.
 */
export const Target = z.object({
  /** As printed or numbered in the annex: unique within its edition. */
  id: z.string(),
  edition: EditionId,
  order: z.number(),
  group: z.object({ code: z.string(), name: Texts }),
  heading: z.string().optional(),
  name: z.string(),
  fullName: Texts,
  agencies: z.array(UnitId),
  agencyPrinted: z.string(),
  /** The level of which the row counts all units at once. */
  level: Level.optional(),
  targetPrinted: Translatable,
  operator: z.enum(['>=', '>', 'text', 'none']),
  targetValue: z.number().optional(),
  unit: z.string().optional(),
  result: Published.optional(),
  /** The printed result in every language, where it is in words that somebody translated. */
  resultTold: Texts.optional(),
  /** The note that tells the status; absent where the report prints none for its targets. */
  notePrinted: Translatable.optional(),
  /** What the percentage is a share of, where it is one of a whole. */
  shareOf: Texts.optional(),
  /** True where the printed result cannot be: more than the whole that it is a share of. */
  impossible: z.boolean(),
  statusPrinted: TargetStatus.optional(),
  gapPrinted: z.number().optional(),
  statusRecomputed: TargetStatus,
  /** Items of a text target named in it and in the result, where both are lists ("4 of 5"); `told` are those wanted, translated. */
  items: z
    .object({ wanted: z.array(z.string()), done: z.array(z.string()), told: z.array(Texts).optional() })
    .optional(),
  statusStrict: TargetStatus,
  /** Grades of both: none where there is nothing to work a status out from; published where the printed one is passed on. */
  statusGrades: z.object({
    statusRecomputed: z.literal('recomputed').optional(),
    statusStrict: z.enum(['published', 'recomputed']).optional(),
  }),
  gap: Value.optional(),
  attainment: Value.optional(),
  source: SourceId,
  /** Standing of that document; absent where it is official. */
  standing: Unofficial.optional(),
  quote: z.string(),
  note: Texts.optional(),
});
export type Target = z.infer<typeof Target>;

/** What is printed of a result, translated where somebody did. */
export const resultPrinted = ({
  result,
  resultTold,
}: Pick<Target, 'result' | 'resultTold'>): Translatable | undefined => resultTold ?? result?.verbatim;

/** Items that a list target asks for and its result does not name. */
export const lackingItems = ({ items }: Pick<Target, 'items'>): Translatable[] =>
  items?.wanted.flatMap((item, i) => (items.done.includes(item) ? [] : [items.told?.[i] ?? item])) ?? [];

/** Whether the report prints a status for its targets. */
export const isRated = (targets: readonly Pick<Target, 'statusPrinted'>[]): boolean =>
  targets.some(({ statusPrinted }) => statusPrinted !== undefined);
