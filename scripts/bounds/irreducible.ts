/**
 * A part of the items that still holds and of which none can be spared. `holds` must be true of all items, and stay true
 * where items are added. What comes first is spared first; the part keeps the order.
 */
export const irreducible = <T>(items: readonly T[], holds: (part: readonly T[]) => boolean): readonly T[] =>
  items.reduce<readonly T[]>((kept, item) => {
    const without = kept.filter((other) => other !== item);
    return holds(without) ? without : kept;
  }, items);
