/** Ends of bounds as they are kept: six decimals, never narrower than what the solver found. */
import type { Sense } from './text.ts';

const decimals = 1e6;
/** Dust of binary arithmetic, well below the last decimal. */
const dust = 1e-7;

/** An end rounded outward (a low one down, a high one up), unless it is within dust of a number of six decimals. */
export function outward(end: number, sense: Sense): number {
  const nearest = Math.round(end * decimals) / decimals;
  const kept =
    Math.abs(end - nearest) < dust
      ? nearest
      : (sense === 'low' ? Math.floor(end * decimals) : Math.ceil(end * decimals)) / decimals;
  // No negative zero: it would be written as another text.
  return kept + 0;
}
