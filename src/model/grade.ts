import { z } from 'zod';
import { SourceId } from './ids.ts';
import { SomeTexts, Texts, Translatable } from './texts.ts';

/** The five evidence grades, firmest first. Every value on the site carries exactly one. */
export const grades = ['published', 'recomputed', 'bounded', 'unpublished', 'simulated'] as const;
export const Grade = z.enum(grades);
export type Grade = z.infer<typeof Grade>;

/** Whose words a document is: of an authority, of the press, or of others who copied or compiled. */
export const standings = ['official', 'press', 'secondary'] as const;
export const Standing = z.enum(standings);
export type Standing = z.infer<typeof Standing>;

/** Where a printed value was read, if not in a document of an authority. */
export const Unofficial = Standing.exclude(['official']);
export type Unofficial = z.infer<typeof Unofficial>;

const sources = z.array(SourceId).min(1);

/**
 * Printed in a source. `value` is absent where what is printed cannot be read as a number ("3331,01"). `standing` is that of
 * the first document, from which it is quoted; absent where that is official.
 */
export const Published = z.object({
  grade: z.literal('published'),
  value: z.number().optional(),
  verbatim: z.string(),
  sources,
  quote: z.string(),
  standing: Unofficial.optional(),
  note: SomeTexts.optional(),
});
export type Published = z.infer<typeof Published>;

/**
 * Exact arithmetic on published values; `formula` shows it with its numbers. `margin` is how far rounding may have moved
 * the value, up or down, where one of them is printed with fewer decimals than another and so makes it look too exact.
 */
export const Recomputed = z.object({
  grade: z.literal('recomputed'),
  value: z.number(),
  formula: z.string(),
  margin: z.number().positive().optional(),
  sources,
  note: Texts.optional(),
});
export type Recomputed = z.infer<typeof Recomputed>;

/**
 * Not printed, but forced into [low, high]. Never shown as a point. What forces it: the named statements, or, where there
 * are none, the rounding of the figures in `formula`.
 */
export const Bounded = z
  .object({
    grade: z.literal('bounded'),
    low: z.number(),
    high: z.number(),
    /** The end that nothing but the scale sets: a score of at most so much, which just cannot be negative. */
    open: z.enum(['low', 'high']).optional(),
    statements: z.array(z.string()),
    formula: z.string().optional(),
    sources,
    note: Texts.optional(),
  })
  .refine(
    ({ statements, formula }) => statements.length > 0 || formula !== undefined,
    'is bounded by nothing (expected statements or a formula)',
  );
export type Bounded = z.infer<typeof Bounded>;

/**
 * In no source at hand. `document` is the one that holds it, where a source says which does; `released`, where that one was
 * published and only could not be read whole here.
 */
export const Unpublished = z.object({
  grade: z.literal('unpublished'),
  document: SourceId.optional(),
  annex: Translatable.optional(),
  released: z.literal(true).optional(),
});
export type Unpublished = z.infer<typeof Unpublished>;

/** A value of the fictional province. */
export const Simulated = z.object({ grade: z.literal('simulated'), value: z.number() });
export type Simulated = z.infer<typeof Simulated>;

/** A value with its standing. */
export const Value = z.discriminatedUnion('grade', [Published, Recomputed, Bounded, Unpublished, Simulated]);
export type Value = z.infer<typeof Value>;

/** What a reader is told of the evidence for a value: its grade and, of a printed one, where it was read if not in an official document. */
export interface Told {
  readonly grade: Grade;
  readonly standing?: Unofficial | undefined;
  /** Of an unpublished value: no document is known to withhold it. */
  readonly unheld?: boolean | undefined;
}

/**
 * Whether a value is in no source at hand, and nobody can say that it was not published: no source tells which document
 * holds it, or that document was released.
 */
export const isUnheld = (value: Value | undefined): boolean =>
  value?.grade === 'unpublished' && (value.document === undefined || value.released === true);

/** Standing of the document that a published value is quoted from; undefined for values of other grades. */
export const standingOf = (value: Value | undefined): Standing | undefined =>
  value?.grade === 'published' ? (value.standing ?? 'official') : undefined;

/** The number of a value that is a point, else undefined (bounded, unpublished, unreadable or absent). */
export function pointOf(value: Value | undefined): number | undefined {
  if (value === undefined || value.grade === 'bounded' || value.grade === 'unpublished') return undefined;
  return value.value;
}

/** First and last that a value may be, both the same for a point; undefined where nothing is known. */
export function endsOf(value: Value): readonly [low: number, high: number] | undefined {
  if (value.grade === 'bounded') return [value.low, value.high];
  const point = pointOf(value);
  return point === undefined ? undefined : [point, point];
}

/** Whether a point or a range is known. */
export const isKnown = (value: Value | undefined): boolean => value !== undefined && endsOf(value) !== undefined;

/** Order of ranks: by the best that each may be, then by the worst; those of which nothing is known come last. */
export function compareRanks(a: Value, b: Value): number {
  const unknown = [Infinity, Infinity] as const;
  const [[x, u], [y, v]] = [endsOf(a) ?? unknown, endsOf(b) ?? unknown];
  if (x !== y) return x - y;
  return u === v ? 0 : u - v;
}

/** Whether a value is a point that can be drawn as one. */
export const isPoint = (value: Value | undefined): boolean => pointOf(value) !== undefined;

/** Documents that print values or what they are worked out from, each once, in order of first use. */
export const sourcesOf = (...values: readonly (Value | undefined)[]): SourceId[] => [
  ...new Set(values.flatMap((value) => (value && 'sources' in value ? value.sources : []))),
];
