/** Where the number of units comes from of which no source says how many were ranked. */
import type { Ranking } from './scored.ts';

/** Whether a later edition of the level prints its number, which is then taken; else it is the register's. */
export const isCountedLater = (
  { level, province, index, year }: Pick<Ranking, 'level' | 'province' | 'index' | 'year'>,
  rankings: readonly Ranking[],
): boolean =>
  rankings.some(
    (other) =>
      other.level === level &&
      other.province === province &&
      other.index === index &&
      other.year > year &&
      !other.unitCountAssumed,
  );
