/** Years of which no source prints how many units were scored. */
import { isCountedLater } from '../../model/counted.ts';
import type { Ranking } from '../../model/scored.ts';

interface Ranked {
  readonly name: string;
  readonly rankings: readonly Ranking[];
}

export interface Uncounted {
  readonly year: number;
  /** Whether the number is taken from the edition after; else from the register. */
  readonly later: boolean;
  /** Whose units; nobody's where only one province is ranked, so that readers know. */
  readonly names: readonly string[];
}

export function uncountedYears(places: readonly Ranked[]): Uncounted[] {
  const found = places.flatMap(({ name, rankings }) =>
    rankings
      .filter(({ unitCountAssumed }) => unitCountAssumed)
      .map((ranking) => ({ name, year: ranking.year, later: isCountedLater(ranking, rankings) })),
  );
  return [...Map.groupBy(found, ({ year, later }) => `${year} ${later}`).values()].flatMap((same) => {
    const names = places.length > 1 ? [...new Set(same.map(({ name }) => name))] : [];
    return same.slice(0, 1).map(({ year, later }) => ({ year, later, names }));
  });
}
