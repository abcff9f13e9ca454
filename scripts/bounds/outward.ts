/** Ends of bounds as they are kept: six decimals, never narrower than what the solver found. */
import { endParts } from '../../src/model/figurespan.ts';
import type { Sense } from './text.ts';

/** Dust of binary arithmetic, well below the last decimal. */
const dust = 1e-7;

/** An end rounded outward (a low one down, a high one up), unless it is within dust of a number of six decimals. */
export function outward(end: number, sense: Sense): number {
  const nearest = Math.round(end * endParts) / endParts;
  const kept =
    Math.abs(end - nearest) < dust
      ? nearest
      : (sense === 'low' ? Math.floor(end * endParts) : Math.ceil(end * endParts)) / endParts;
  // No negative zero: it would be written as another text.
  return kept + 0;
}
