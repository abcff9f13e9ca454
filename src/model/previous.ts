import type { Level } from './ids.ts';
import type { Ranking } from './scored.ts';

/** The ranking of the same level in the edition before, where there is one among these. */
export const previousOf = (
  { previous, level }: { readonly previous?: string | null | undefined; readonly level: Level },
  rankings: readonly Ranking[],
): Ranking | undefined => rankings.find((other) => other.edition === previous && other.level === level);
