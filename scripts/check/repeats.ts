/** Items with a key that an earlier one has, each with that one: the first keeps what the others repeat. */
export const repeats = <T>(items: readonly T[], keyOf: (item: T) => string): (readonly [item: T, first: T])[] =>
  [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [other, first] as const),
  );
