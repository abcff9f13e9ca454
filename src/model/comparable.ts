/** Which rankings may be set against each other: those of one framework, level and scale, one after the other. */
import type { Ranking } from './scored.ts';

/** Why two rankings must not be set against each other; undefined where they may. */
function clashOf(now: Ranking, before: Ranking | undefined): string | undefined {
  if (!before) return `"${now.id}" has no earlier edition`;
  const clash = (['level', 'framework', 'index', 'scale', 'province'] as const).find((key) => now[key] !== before[key]);
  if (clash) return `${clash} "${String(before[clash])}" then, "${String(now[clash])}" now`;
  if (now.previous !== before.edition) return `"${now.edition}" does not follow "${before.edition}"`;
  // Ranks given within one city would pass for ranks of the province.
  const unclear = [now, before].find((ranking) => ranking.rankScopeUnclear);
  return unclear && `it is unclear among whom the ranks of "${unclear.id}" were given`;
}

/** Whether the ranks of a ranking may be set against those of the edition before it. */
export const comparable = (now: Ranking, before: Ranking | undefined): boolean => clashOf(now, before) === undefined;

/** Throws where a ranking may not be set against another, and says why. */
export function mustCompare(now: Ranking, before: Ranking | undefined): asserts before is Ranking {
  const clash = clashOf(now, before);
  if (clash !== undefined) throw new Error(`not comparable: ${clash}`);
}
