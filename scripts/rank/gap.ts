/** Gap: the difference of two scores, as far as their print and their bounds let it be known. */
import { clean } from '../../src/model/dust.ts';
import { endsOf, type Bounded, type Recomputed, type Simulated, type Value } from '../../src/model/grade.ts';
import { printedDecimals, readingOf } from '../../src/model/printed.ts';
import { halfUnit, printedSpan, type Span } from '../../src/model/span.ts';
import { difference, sortedSources, unique } from '../figure/values.ts';

/** A score and the decimals that it is printed with; undefined where it is not printed as a number. */
export interface PrintedScore {
  readonly value: Value | undefined;
  readonly decimals: number | undefined;
}

/** A score that stands for itself, as a sentence prints it: "351" may be a rounded score. */
export const alone = (value: Value | undefined): PrintedScore => ({ value, decimals: printedDecimals(value) });

/**
 * How the scores of a level are printed. They stand in one table where every unit has a score and one document prints
 * all that are printed; its decimals are the most that one of them has: a spreadsheet drops the zeros at the end of the
 * others. Else each is a figure of its own sentence, even where all sentences are those of one newspaper.
 */
export function printOf(scores: readonly Value[]): (value: Value | undefined) => PrintedScore {
  const printed = scores.filter((score) => score.grade === 'published');
  const isWhole = scores.every(({ grade }) => grade === 'published' || grade === 'recomputed');
  const isOneDocument = printed[0]?.sources.some((id) => printed.every(({ sources }) => sources.includes(id))) ?? false;
  if (!isWhole || !isOneDocument) return alone;
  const decimals = Math.max(...printed.map((score) => printedDecimals(score) ?? 0));
  return (value) => ({ value, decimals: printedDecimals(value) === undefined ? undefined : decimals });
}

const halfOf = (decimals: number | undefined): number => (decimals === undefined ? 0 : halfUnit(decimals));

/**
 * The limits that a print sets ("trên 350": 350 and more), none where its words say nothing; undefined for a plain
 * figure.
 */
function limitsOf(value: Value | undefined): Span | undefined {
  if (value?.grade !== 'published' || value.value === undefined) return undefined;
  const reading = readingOf(value.value, value.verbatim) ?? { low: -Infinity, high: Infinity };
  return Number.isFinite(reading.low) && Number.isFinite(reading.high) ? undefined : reading;
}

/**
 * a − b of two points. Where one is printed with fewer decimals than the other, so is the difference: its margin is
 * half a unit of the last place of both. Equal decimals tell themselves how exact they are. Undefined where one is
 * printed as a limit ("trên 350").
 */
export function gapOf(a: PrintedScore, b: PrintedScore): Recomputed | Simulated | undefined {
  if (limitsOf(a.value) || limitsOf(b.value)) return undefined;
  const made = difference(a.value, b.value);
  const uneven = a.decimals !== undefined && b.decimals !== undefined && a.decimals !== b.decimals;
  if (made?.grade !== 'recomputed' || !uneven) return made;
  return { ...made, margin: clean(halfOf(a.decimals) + halfOf(b.decimals)) };
}

/** All that a score may stand for: its print, read as bounds read it, or the interval into which it is forced. */
export function spanOf({ value, decimals }: PrintedScore): Span | undefined {
  const limits = limitsOf(value);
  if (limits) return limits;
  const ends = value && endsOf(value);
  if (!ends) return undefined;
  return decimals === undefined ? { low: ends[0], high: ends[1] } : printedSpan(ends[0], decimals);
}

/** The end of a range that only the scale sets. */
export const openOf = (value: Value | undefined) => (value?.grade === 'bounded' ? value.open : undefined);
/** The sentences that force a value. */
export const statementsOf = (value: Value | undefined) => (value?.grade === 'bounded' ? value.statements : []);

/**
 * The gap of two points, of which the second stands on a better place. Undefined where it is printed with the lower
 * score, by more than rounding may have made: the source contradicts itself.
 */
export function gapToBetter(own: PrintedScore, better: PrintedScore): Recomputed | Simulated | undefined {
  const made = gapOf(own, better);
  const margin = made?.grade === 'recomputed' ? (made.margin ?? 0) : 0;
  return made && made.value - margin > 0 ? undefined : made;
}

/**
 * The gap of a unit to one that stands above it: recomputed of two points, bounded where one of the scores is, at most
 * nothing because that score is the better one. Undefined where nothing but the scale sets how far apart they can be,
 * and where scores contradict the places.
 */
export function gapBelow(own: PrintedScore, above: PrintedScore): Recomputed | Simulated | Bounded | undefined {
  const made = gapToBetter(own, above);
  if (made) return made;
  const [x, y] = [spanOf(own), spanOf(above)];
  if (!x || !y || openOf(own.value) === 'low' || openOf(above.value) === 'high') return undefined;
  const [low, high] = [clean(x.low - y.high), Math.min(0, clean(x.high - y.low))];
  const statements = unique([...statementsOf(own.value), ...statementsOf(above.value)]);
  // Limits that are printed are no statements that could be named.
  if (!Number.isFinite(low) || low > high || statements.length === 0) return undefined;
  return { grade: 'bounded', low, high, statements, sources: sortedSources(own.value, above.value) };
}
