/** The smallest set of items that cannot stand together. */

/**
 * The smallest part of the items that is not consistent; undefined if all are. Of several smallest ones the first in the
 * order of the items. `isConsistent` must stay true where items are taken away. A smallest part must hit every set of items
 * whose absence makes the rest consistent; such sets are collected until the smallest part that hits them all is itself
 * inconsistent (Ignatiev, Previti, Liffiton, Marques-Silva: Smallest MUS Extraction, CP 2015).
 */
export function smallestConflict<T>(
  items: readonly T[],
  isConsistent: (part: readonly T[]) => boolean,
): T[] | undefined {
  if (isConsistent(items)) return undefined;
  const corrections: T[][] = [];
  for (;;) {
    const part = new Set(smallestHit(items, corrections));
    if (!isConsistent(items.filter((item) => part.has(item)))) return items.filter((item) => part.has(item));
    corrections.push(correctionBeyond(items, part, isConsistent));
  }
}

/** Items whose absence makes the others consistent, none of them from the given consistent part. */
function correctionBeyond<T>(
  items: readonly T[],
  part: ReadonlySet<T>,
  isConsistent: (part: readonly T[]) => boolean,
): T[] {
  const kept = new Set(part);
  const add = (some: readonly T[]): T[] => {
    if (some.length === 0) return [];
    const wider = new Set([...kept, ...some]);
    if (isConsistent(items.filter((item) => wider.has(item)))) {
      for (const item of some) kept.add(item);
      return [];
    }
    if (some.length === 1) return [...some];
    const half = Math.ceil(some.length / 2);
    return [...add(some.slice(0, half)), ...add(some.slice(half))];
  };
  return add(items.filter((item) => !part.has(item)));
}

/** The smallest part that has an item of every set; of several the first in the order of the items. */
export function smallestHit<T>(items: readonly T[], sets: readonly (readonly T[])[]): T[] {
  const hit = (chosen: readonly T[], left: number): T[] | undefined => {
    const missed = sets.find((set) => !set.some((item) => chosen.includes(item)));
    if (missed === undefined) return [...chosen];
    if (left === 0) return undefined;
    for (const item of items) {
      const found = missed.includes(item) ? hit([...chosen, item], left - 1) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  for (let size = 0; size <= sets.length; size += 1) {
    const found = hit([], size);
    if (found) return found;
  }
  throw new Error('a set without items cannot be hit (expected at least one item in each)');
}
