/** Where the number of units comes from of which no source says how many were ranked. */
import type { Level } from './ids.ts';
import type { Ranking } from './scored.ts';

/**
 * Whether a later edition of the level prints the same number, which is then taken to be that edition's; else it is the
 * register's, as where districts merged between the two.
 */
export const isCountedLater = (
  { level, province, index, year, unitCount }: Pick<Ranking, 'level' | 'province' | 'index' | 'year' | 'unitCount'>,
  rankings: readonly Ranking[],
): boolean =>
  rankings.some(
    (other) =>
      other.level === level &&
      other.province === province &&
      other.index === index &&
      other.year > year &&
      !other.unitCountAssumed &&
      other.unitCount === unitCount,
  );

/** An edition of which no source prints how many units were ranked, with the levels of which that is so. */
export interface Uncounted extends Pick<Ranking, 'index' | 'year'> {
  readonly levels: readonly Level[];
  readonly isCountedLater: boolean;
}

/** The editions of rankings whose number of units is assumed, levels together where it comes from the same place. */
export function uncountedIn(rankings: readonly Ranking[]): Uncounted[] {
  const assumed = rankings.filter(({ unitCountAssumed }) => unitCountAssumed);
  const groups = Map.groupBy(assumed, (ranking) =>
    JSON.stringify([ranking.index, ranking.year, isCountedLater(ranking, rankings)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const levels = [...new Set(group.map(({ level }) => level))];
    return [{ index: first.index, year: first.year, levels, isCountedLater: isCountedLater(first, rankings) }];
  });
}
