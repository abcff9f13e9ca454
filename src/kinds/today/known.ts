/** What is known of the units that went into a unit of today: each by itself, never taken together. */
import { isKnown } from '../../model/grade.ts';
import type { Ranking, Unit } from '../../model/scored.ts';
import { placingsOf, type Placing } from '../../telling/findings.ts';

export interface Known {
  /** By unit, the newest standing of which a rank or a score is known. */
  readonly newest: ReadonlyMap<Unit, Placing>;
  /** The newest ranking of these units, and one of those of which it has neither rank nor score; undefined where there are none. */
  readonly lacking: { readonly placing: Placing; readonly count: number } | undefined;
}

/** The newest known standing of each unit, and how many have none in the newest ranking. */
export function knownOf(units: readonly Unit[], rankings: readonly Ranking[]): Known {
  const newest = new Map<Unit, Placing>();
  const lacking: Placing[] = [];
  for (const unit of units) {
    const placings = placingsOf(unit, rankings);
    const known = placings.findLast(({ row }) => isKnown(row.rank) || isKnown(row.score));
    if (known) newest.set(unit, known);
    const last = placings.at(-1);
    if (last && last !== known) lacking.push(last);
  }
  const [placing] = lacking;
  return { newest, lacking: placing && { placing, count: lacking.length } };
}
