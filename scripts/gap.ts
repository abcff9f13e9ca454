/** Gap: the difference of two scores, as far as their print and their bounds let it be known. */
import { endsOf, type Bounded, type Recomputed, type Simulated, type Value } from '../src/domain/grade.ts';
import { isDefined } from './rank.ts';
import { printedDecimals } from './rounding.ts';
import { difference, sourcesOf, unique } from './values.ts';

/** A score and the decimals that it is printed with; undefined where it is not printed. */
export interface Figure {
  readonly value: Value | undefined;
  readonly decimals: number | undefined;
}

/** A figure that stands for itself, as a sentence prints it: "351" may be a rounded score. */
export const figureOf = (value: Value | undefined): Figure => ({
  value,
  decimals: value && printedDecimals(value),
});

/**
 * How the scores of a level are printed. Where every score is, they stand in one table, and its decimals are the most that
 * one of them has: a spreadsheet drops the zeros at the end of the others. Else each is a figure of its own sentence.
 */
export function figuresOf(scores: readonly Value[]): (value: Value | undefined) => Figure {
  const printed = scores.map(printedDecimals);
  if (!printed.every(isDefined)) return figureOf;
  const decimals = Math.max(...printed);
  return (value) => ({ value, decimals: value && decimals });
}

const halfOf = (decimals: number | undefined): number => (decimals === undefined ? 0 : 10 ** -decimals / 2);
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * a − b of two points. Where one is printed with fewer decimals than the other, so is the difference: its margin is half a
 * unit of the last place of both. Equal decimals tell themselves how exact they are.
 */
export function gapOf(a: Figure, b: Figure): Recomputed | Simulated | undefined {
  const made = difference(a.value, b.value);
  const uneven = a.decimals !== undefined && b.decimals !== undefined && a.decimals !== b.decimals;
  if (made?.grade !== 'recomputed' || !uneven) return made;
  return { ...made, margin: clean(halfOf(a.decimals) + halfOf(b.decimals)) };
}

/** All that a printed score may stand for, or the interval into which one that was not printed is forced. */
function spanOf({ value, decimals }: Figure): readonly [low: number, high: number] | undefined {
  const ends = value && endsOf(value);
  return ends && [ends[0] - halfOf(decimals), ends[1] + halfOf(decimals)];
}

const openOf = (value: Value | undefined) => (value?.grade === 'bounded' ? value.open : undefined);
const statementsOf = (value: Value | undefined) => (value?.grade === 'bounded' ? value.statements : []);

/**
 * The gap of a unit to the score above it: recomputed of two points, bounded where one of the scores is, at most nothing
 * because that score is the better one. Undefined where nothing but the scale sets how far apart they can be.
 */
export function gapBelow(own: Figure, above: Figure): Recomputed | Simulated | Bounded | undefined {
  const made = gapOf(own, above);
  const [x, y] = [spanOf(own), spanOf(above)];
  if (made || !x || !y || openOf(own.value) === 'low' || openOf(above.value) === 'high') return made;
  const [low, high] = [clean(x[0] - y[1]), Math.min(0, clean(x[1] - y[0]))];
  if (low > high) return undefined;
  const statements = unique([...statementsOf(own.value), ...statementsOf(above.value)]);
  return { grade: 'bounded', low, high, statements, sources: sourcesOf(own.value, above.value) };
}
