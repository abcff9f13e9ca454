/** Editions of which no source says how many units were ranked. */
import type { Level } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';

/** An edition of which no source prints how many units were ranked, with the levels of which that is so. */
export interface Uncounted extends Pick<Ranking, 'index' | 'year' | 'countedIn'> {
  readonly levels: readonly Level[];
}

/** The editions of rankings whose number of units is assumed, levels together where it comes from the same place. */
export function uncountedIn(rankings: readonly Ranking[]): Uncounted[] {
  const assumed = rankings.filter(({ unitCountAssumed }) => unitCountAssumed);
  const groups = Map.groupBy(assumed, ({ index, year, countedIn }) => JSON.stringify([index, year, countedIn]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const levels = [...new Set(group.map(({ level }) => level))];
    return [{ index: first.index, year: first.year, levels, countedIn: first.countedIn }];
  });
}
