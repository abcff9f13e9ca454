import type { Ranking } from './scored.ts';

/**
 * A function that works its value out once for each ranking, or whatever else it is of. A level's mean made anew on every
 * unit's page would let the work grow with the square of the units.
 */
export function once<T, Of extends object = Ranking>(work: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const found = known.get(of) ?? { value: work(of) };
    known.set(of, found);
    return found.value;
  };
}
