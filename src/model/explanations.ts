/** Bounds as the pages tell them: which units share one, and where each is explained. */
import type { UnitId } from './ids.ts';
import type { Bound, Ranking, Unit } from './scored.ts';
import { boundsPath } from './addresses.ts';

/** One explanation, for all units of a ranking to which it applies word for word. */
export interface Explanation extends Pick<Bound, 'metric' | 'low' | 'high' | 'lowBy' | 'highBy'> {
  /** Anchor on the page that explains. */
  readonly anchor: string;
  readonly bounds: readonly Bound[];
}

const keyOf = ({ metric, low, high, lowBy, highBy }: Bound): string =>
  JSON.stringify([metric, low, high, lowBy, highBy]);

/** The explanations of a ranking in the order of its rows: scores before ranks, units of one bound together. */
export function explain(ranking: Ranking, bounds: readonly Bound[], unitOf: (id: UnitId) => Unit): Explanation[] {
  const place = new Map(ranking.rows.map((row, i) => [row.unit, i]));
  const rows = new Map(ranking.rows.map((row) => [row.unit, row]));
  /** A value that was printed, or follows from what was printed, needs no bound; one that cannot be read does. */
  const isOpen = ({ unit, metric }: Bound): boolean => {
    const value = rows.get(unit)?.[metric];
    return value?.grade === 'bounded' || (value?.grade === 'published' && value.value === undefined);
  };
  const own = bounds
    .filter((bound) => bound.ranking === ranking.id && isOpen(bound))
    .toSorted(
      (a, b) =>
        (a.metric === b.metric ? 0 : a.metric === 'score' ? -1 : 1) ||
        (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0),
    );
  return [...Map.groupBy(own, keyOf).values()].flatMap((group): Explanation[] => {
    const [first] = group;
    if (!first) return [];
    const { metric, low, high, lowBy, highBy } = first;
    return [{ metric, low, high, lowBy, highBy, bounds: group, anchor: `${metric}-${unitOf(first.unit).slug}` }];
  });
}

/** Paths with anchor of the explanations of a ranking, by `<ranking>/<unit>/<metric>`. */
export const whyPaths = (ranking: Ranking, explanations: readonly Explanation[]): [id: string, path: string][] =>
  explanations.flatMap(({ anchor, bounds }) =>
    bounds.map(({ id }): [string, string] => [id, `${boundsPath(ranking)}#${anchor}`]),
  );
