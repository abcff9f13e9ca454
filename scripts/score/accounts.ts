/** The stage that accounts for differences: of each unit to the mean of its level, to the unit above, to its own past. */
import { rowsAbove } from '../../src/model/above.ts';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf } from '../../src/model/grade.ts';
import { previousOf } from '../../src/model/previous.ts';
import { findRow } from '../../src/model/rows.ts';
import type { Account, Opponent, Ranking, RankingRow } from '../../src/model/scored.ts';
import { accountOf } from './difference.ts';
import { meanSide, sideOf, type Side } from './sides.ts';

/**
 * What the units of a ranking are held against. There is no opponent where there is none (the first, no edition before, a
 * unit that is new), where it is not known who stands above, and, while it is disputed what the mean is, no mean.
 */
function opponentsIn(ranking: Ranking, before: Ranking | undefined) {
  const mean = ranking.meanDisputed ? undefined : meanSide(ranking);
  const above = rowsAbove(ranking, ({ unit }) => unit);
  return (row: RankingRow): (readonly [Opponent, Side])[] => {
    const place = pointOf(row.rank);
    const next = place === undefined ? undefined : above.get(place);
    const past = before && findRow(before, row.unit);
    return [
      ...(mean ? [[{ kind: 'mean', units: mean.units }, mean] as const] : []),
      ...(next ? [[{ kind: 'above', unit: next.unit }, sideOf(next, ranking)] as const] : []),
      ...(past ? [[{ kind: 'previous', year: before.year }, sideOf(past, before)] as const] : []),
    ];
  };
}

/** The accounts of all units of a ranking; `before` is the same ranking in the edition that it may be compared with. */
export function accountsIn(ranking: Ranking, before: Ranking | undefined): Account[] {
  const opponentsOf = opponentsIn(ranking, before);
  return ranking.rows.flatMap((row) => {
    const own = sideOf(row, ranking);
    return opponentsOf(row)
      .map(([against, theirs]) => accountOf(ranking, row.unit, own, theirs, against))
      .filter(isDefined);
  });
}

/** The accounts of all rankings. */
export const accountsOf = (rankings: readonly Ranking[]): Account[] =>
  rankings.flatMap((ranking) => accountsIn(ranking, previousOf(ranking, rankings)));
