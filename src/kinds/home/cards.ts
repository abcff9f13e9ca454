/** Which findings stand on the front page: the strongest of each kind, whatever provinces and years the data have. */
import { isDefined } from '../../model/defined.ts';
import { pointOf } from '../../model/grade.ts';
import { widestLeap } from '../../model/leap.ts';
import type { Ranking, TargetsEdition, Unit } from '../../model/scored.ts';
import type { Placing } from '../../telling/findings.ts';

/** A unit with its places among all, oldest first. */
export interface Course {
  readonly unit: Unit;
  readonly placings: readonly Placing[];
}

export type Card =
  | { readonly kind: 'leap'; readonly ranking: Ranking }
  | { readonly kind: 'targets'; readonly edition: TargetsEdition }
  | ({ readonly kind: 'course' } & Course);

/** Findings of which the front page may tell. */
export interface Findings {
  readonly rankings: readonly Ranking[];
  /** Newest first. */
  readonly targets: readonly TargetsEdition[];
  readonly courses: readonly Course[];
}

const mostCards = 3;

/** How many places lie between the first and the last known rank. */
function reachOf({ placings }: Course): number {
  const known = placings.map(({ row }) => pointOf(row.rank)).filter(isDefined);
  return Math.abs((known.at(-1) ?? 0) - (known[0] ?? 0));
}

const isKnown = ({ placings }: Course): boolean => placings.some(({ row }) => pointOf(row.rank) !== undefined);

/**
 * The longest leap of the newest year in which anybody leapt, the newest targets, the course that leads furthest. Where a
 * kind has none, the next of the others take its place: more courses, then more targets.
 */
export function chooseCards({ rankings, targets, courses }: Findings): Card[] {
  const leapt = widestLeap(rankings);
  const byReach = courses.filter(isKnown).toSorted((a, b) => reachOf(b) - reachOf(a));
  const leaps = leapt ? [{ kind: 'leap', ranking: leapt } as const] : [];
  const aims = targets.map((edition) => ({ kind: 'targets', edition }) as const);
  const ways = byReach.map((course) => ({ kind: 'course', ...course }) as const);
  const first = [...leaps, ...aims.slice(0, 1), ...ways.slice(0, 1)];
  return [...first, ...ways.slice(1), ...aims.slice(1)].slice(0, mostCards);
}
