/** Above: the score that stands next above each unit of a ranking. */
import { ascending } from 'd3';
import { pointOf, type Value } from '../src/domain/grade.ts';
import { isDefined } from './rank.ts';

interface Row {
  readonly score: Value;
  readonly rank: Value;
}

/**
 * The score of the next better place, by the place of those below it; units that share a place have the same above them,
 * and the first has none. A place is told only where all units above it are known (`rank` 4, and three better ranks),
 * because else somebody may stand between. Of several that share the better place, one whose score is a point goes first.
 */
export function scoresAbove(rows: readonly Row[]): ReadonlyMap<number, Value> {
  const byPlace = Map.groupBy(rows, ({ rank }) => pointOf(rank));
  const places = [...byPlace.keys()].filter(isDefined).sort(ascending);
  const found = new Map<number, Value>();
  let better = 0;
  for (const [i, place] of places.entries()) {
    const above = byPlace.get(places[i - 1]) ?? [];
    const next = above.find(({ score }) => pointOf(score) !== undefined) ?? above[0];
    if (i > 0 && next && better === place - 1) found.set(place, next.score);
    better += byPlace.get(place)?.length ?? 0;
  }
  return found;
}
