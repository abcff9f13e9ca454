/** Whose index is built as another is. */
import { newestOf } from '../../model/newest.ts';
import type { Ranking } from '../../model/scored.ts';

/** Levels of some rankings with the pillars of each, as one text. */
const pillarsAt = ({ level, pillars }: Ranking): string => [level, ...pillars.map(({ code }) => code)].join(' ');

/** Whether the newest rankings have, at each level of others, the very pillars of these. */
export const hasStructureOf = (rankings: readonly Ranking[], others: readonly Ranking[]): boolean =>
  others.length > 0 &&
  others.every((other) => {
    const own = newestOf(rankings, other.level);
    return own !== undefined && pillarsAt(own) === pillarsAt(other);
  });
