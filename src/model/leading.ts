/** Leading: who is surely first among figures that were rounded, or cut, when they were printed. */
import { dust } from './dust.ts';

/** A figure, and how far rounding may have moved it, up or down: 0 of what was never rounded. */
export interface Rounded {
  readonly value: number;
  readonly margin: number;
}

/**
 * The smallest group of items that surely stands above all others, whether all figures were rounded or all cut, highest
 * first. One item alone is surely first, and only of such a one may a superlative be said; several are tied, or nearer
 * to each other than rounding tells apart. Items without a figure are left out: who asks says what that means.
 */
export function leading<T>(items: readonly T[], figureOf: (item: T) => Rounded | undefined): T[] {
  const figures = items.flatMap((item) => {
    const figure = figureOf(item);
    return figure ? [{ item, ...figure }] : [];
  });
  const sorted = figures.toSorted((a, b) => b.value - a.value);
  let [size, last] = [0, -1];
  let [least, low] = [Infinity, Infinity];
  for (const [i, { value, margin }] of sorted.entries()) {
    const isTied = size > 0 && Math.abs(value - least) < dust;
    // Cutting moves a figure one way alone, by up to twice its margin: so far apart must the two be, by either's.
    if (size === 0 || isTied || value > low + dust || value + 2 * margin > least + dust) last = i;
    // All between the last that may stand in the group and its end belong to it as well.
    for (; size <= last; size++) {
      least = sorted[size]?.value ?? 0;
      low = Math.min(low, least - 2 * (sorted[size]?.margin ?? 0));
    }
  }
  return sorted.slice(0, size).map(({ item }) => item);
}

/** The same from the other end: the smallest group that surely stands below all others, lowest first. */
export const trailing = <T>(items: readonly T[], figureOf: (item: T) => Rounded | undefined): T[] =>
  leading(items, (item) => {
    const figure = figureOf(item);
    return figure && { ...figure, value: -figure.value };
  });
