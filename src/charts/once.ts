import type { Ranking } from '../domain/scored.ts';

/**
 * A function that works its value out once a ranking. A level's mean made anew on every unit's page would let the work
 * grow with the square of the units.
 */
export function once<T>(work: (ranking: Ranking) => T): (ranking: Ranking) => T {
  const known = new WeakMap<Ranking, { readonly value: T }>();
  return (ranking) => {
    const found = known.get(ranking) ?? { value: work(ranking) };
    known.set(ranking, found);
    return found.value;
  };
}
