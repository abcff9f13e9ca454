/** Steps of the sequential ramp (`--q0` least … `--q7` most, in `classes.css`) and classes of values. */

export const steps = 8;

/**
 * Ramp step of class `index` of `count` (0 is the least). Half steps go down: five classes then skip the pair of steps
 * in the middle, where text changes from ink to paper and the two lie closest.
 */
export function stepOf(index: number, count: number): number {
  return count < 2 ? steps - 1 : Math.floor((2 * index * (steps - 1) + count - 2) / (2 * (count - 1)));
}

/** A class of values: its ends are values that occur in it. */
interface ValueClass {
  readonly low: number;
  readonly high: number;
  readonly size: number;
}

/**
 * Values in `count` classes of as near as possible the same size, least first. Equal values are never parted, so a class
 * may be larger than the others or empty (and then is left out).
 */
export function quantileClasses(values: readonly number[], count = 5): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const classes = new Map<number, number[]>();
  for (const value of sorted) {
    const index = Math.floor((sorted.indexOf(value) * count) / sorted.length);
    classes.set(index, [...(classes.get(index) ?? []), value]);
  }
  return [...classes.values()].map((members) => ({
    low: members[0] ?? NaN,
    high: members.at(-1) ?? NaN,
    size: members.length,
  }));
}

/** Index of the class that holds a value. Throws on one that lies in none. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  const index = classes.findIndex(({ low, high }) => value >= low && value <= high);
  if (index < 0) throw new Error(`value ${value} lies in no class`);
  return index;
}
