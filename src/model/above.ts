/** Above: whom a unit of a ranking stands below, as far as that is known. */
import { ascending, least } from 'd3';
import { isDefined } from './defined.ts';
import { pointOf, type Value } from './grade.ts';

/** What is asked of a row: its place, and whether its score is a point. */
interface Placed {
  readonly score: Value;
  readonly rank: Value;
}

/** The rows of a ranking, and whether the source leaves open among whom their ranks were given. */
interface Places<Row extends Placed> {
  readonly rows: readonly Row[];
  readonly rankScopeUnclear: boolean;
}

/**
 * The rows whose places are known among the units of the ranking, by place. None where nobody knows among whom the
 * ranks were given: the second of a town is not the one below the first of the province.
 */
const byPlace = <Row extends Placed>({
  rows,
  rankScopeUnclear,
}: Places<Row>): ReadonlyMap<number | undefined, Row[]> =>
  rankScopeUnclear ? new Map() : Map.groupBy(rows, ({ rank }) => pointOf(rank));

/**
 * Of those who share a place the one whose score is a point, then the first by id: the same one in any order of rows.
 */
const firstOf = <Row extends Placed>(sharing: readonly Row[], idOf: (row: Row) => string): Row | undefined =>
  least(
    sharing,
    (a, b) =>
      ascending(Number(pointOf(a.score) === undefined), Number(pointOf(b.score) === undefined)) ||
      ascending(idOf(a), idOf(b)),
  );

/**
 * The row on the next better place, by the place of those below it; units that share a place have the same above them,
 * and the first has none. A place is told only where all units above it are known (rank 4, and three better ranks),
 * because else somebody may stand between.
 */
export function rowsAbove<Row extends Placed>(
  ranking: Places<Row>,
  idOf: (row: Row) => string,
): ReadonlyMap<number, Row> {
  const rows = byPlace(ranking);
  const places = [...rows.keys()].filter(isDefined).sort(ascending);
  const found = new Map<number, Row>();
  let better = 0;
  let above: Row | undefined;
  for (const place of places) {
    const sharing = rows.get(place) ?? [];
    if (above && better === place - 1) found.set(place, above);
    better += sharing.length;
    above = firstOf(sharing, idOf);
  }
  return found;
}

/** The best of a ranking: the row of rank 1, where its score is a point. */
export function bestRow<Row extends Placed>(ranking: Places<Row>, idOf: (row: Row) => string): Row | undefined {
  const first = firstOf(byPlace(ranking).get(1) ?? [], idOf);
  return first && pointOf(first.score) !== undefined ? first : undefined;
}
