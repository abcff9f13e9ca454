/**
 * Where the labels of flags stand above a ruler: beside their staff, left or right of it, in steps. No label lies on
 * another or on a staff, and none leaves the ruler, at any width from the narrowest on: labels keep their size and staffs
 * only move apart, so what holds on the narrowest ruler holds on all.
 */
import { range } from 'd3';

/** A staff, in percent of the ruler's width, and the width of its label in pixels, with the gap between the two. */
export interface Flag {
  readonly at: number;
  readonly width: number;
}

export interface Placed {
  readonly side: 'left' | 'right';
  /** 0 is the step next to the ruler. */
  readonly step: number;
}

/** A screen of 320 pixels without its edges. */
export const narrowest = 280;

/** Least room between a label and what stands beside it. */
const air = 6;

type Span = readonly [left: number, right: number];

/** From where to where a label reaches, in pixels on the narrowest ruler. */
export function spanOf({ at, width }: Flag, side: Placed['side'], room = narrowest): Span {
  const staff = (at / 100) * room;
  return side === 'left' ? [staff - width, staff] : [staff, staff + width];
}

const isInside = ([left, right]: Span): boolean => left >= 0 && right <= narrowest;

const overlap = ([a, b]: Span, [c, d]: Span): boolean => a - air < d && c - air < b;

/** The step of each flag whose label hangs on a side; undefined where two would each have to stand above the other. */
function stepsOf(flags: readonly Flag[], spans: readonly Span[]): number[] | undefined {
  const staffs = flags.map(({ at }) => (at / 100) * narrowest);
  const steps = new Map<number, number>();
  /** Those whose staff ends below the label of another, because it would go through it. */
  const below = spans.map(([left, right], i) =>
    range(flags.length).filter((j) => {
      const staff = staffs[j] ?? 0;
      // On the side of its own staff a label has its gap already.
      const [from, to] = left === staffs[i] ? [left, right + air] : [left - air, right];
      return staff > from && staff < to;
    }),
  );
  while (steps.size < flags.length) {
    const next = range(flags.length).find((i) => !steps.has(i) && below[i]?.every((j) => steps.has(j)));
    const span = next === undefined ? undefined : spans[next];
    if (next === undefined || !span) return undefined;
    let step = Math.max(0, ...(below[next] ?? []).map((j) => (steps.get(j) ?? 0) + 1));
    while ([...steps].some(([j, taken]) => taken === step && overlap(span, spans[j] ?? span))) step++;
    steps.set(next, step);
  }
  return range(flags.length).map((i) => steps.get(i) ?? 0);
}

/** The lowest staircase of all flags; undefined where there is none. */
function placeAll(flags: readonly Flag[]): Placed[] | undefined {
  let best: { readonly placed: Placed[]; readonly height: number } | undefined;
  for (const mask of range(2 ** flags.length)) {
    const sides = flags.map((_, i): Placed['side'] => ((mask >> i) & 1 ? 'right' : 'left'));
    const spans = flags.map((flag, i) => spanOf(flag, sides[i] ?? 'left'));
    const steps = spans.every(isInside) ? stepsOf(flags, spans) : undefined;
    const height = Math.max(0, ...(steps ?? []));
    if (steps && (!best || height < best.height))
      best = { placed: sides.map((side, i) => ({ side, step: steps[i] ?? 0 })), height };
  }
  return best?.placed;
}

/**
 * The place of each flag that can stand; undefined for those that cannot beside those before them in the list, which
 * matter more.
 */
export function placeFlags(flags: readonly Flag[]): (Placed | undefined)[] {
  let kept: number[] = [];
  let places: readonly Placed[] = [];
  for (const i of flags.keys()) {
    const placed = placeAll([...kept, i].flatMap((j) => flags[j] ?? []));
    if (!placed) continue;
    kept = [...kept, i];
    places = placed;
  }
  return flags.map((_, i) => places[kept.indexOf(i)]);
}
