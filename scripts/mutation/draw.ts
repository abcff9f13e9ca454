import { shuffled, stream } from '../random/random.ts';

/**
 * A sample of so many items of several groups: each item has the same chance, and each group as many as its share, give
 * or take one (systematic sampling along the groups, each in random order). The same on every run with the same seed.
 */
export function draw<T>(groups: ReadonlyMap<string, readonly T[]>, count: number, seed: number): T[] {
  const row = [...groups].flatMap(([name, items]) => shuffled(items, stream(seed, name)));
  if (count >= row.length) return row;
  const step = row.length / count;
  const start = stream(seed, 'start').uniform() * step;
  return Array.from({ length: count }, (_, i) => row[Math.floor(start + i * step)] as T);
}

/** Seconds of one of two lanes for a run of Stryker, and for a mutant. */
const cost = { run: 15, mutant: 1.6 };

/** How many mutants can be tried in so many minutes, in two lanes and so many runs. Always the same for the same tree. */
export const affordable = (minutes: number, runs: number): number =>
  Math.max(1, Math.floor((2 * 60 * minutes - cost.run * runs) / cost.mutant));
