import type { Level } from './ids.ts';
import type { Ranking } from './scored.ts';

/** The newest ranking of a level in which at least one rank is known. */
export const newestKnown = (rankings: readonly Ranking[], level: Level): Ranking | undefined =>
  rankings
    .filter((ranking) => ranking.level === level && ranking.rows.some((row) => row.rank.grade !== 'unpublished'))
    .sort((a, b) => a.year - b.year)
    .at(-1);
