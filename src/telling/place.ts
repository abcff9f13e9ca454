import { compareRanks, endsOf, isPoint, pointOf } from '../model/grade.ts';
import { sourceLocale } from '../model/languages.ts';
import type { RankingRow } from '../model/scored.ts';
import { compareNames } from '../model/text.ts';
import { nameOf, unitOf, type Context } from './context.ts';

/** Order of rows by name: the Vietnamese one, so that tables have the same order in all languages. */
export const byName = (context: Context) => (a: RankingRow, b: RankingRow) =>
  compareNames(nameOf(unitOf(a.unit, context), sourceLocale), nameOf(unitOf(b.unit, context), sourceLocale));

/** Order of rows from the best place in which each may stand, then by name. */
export const byPlace = (context: Context) => (a: RankingRow, b: RankingRow) =>
  compareRanks(a.rank, b.rank) || byName(context)(a, b);

/**
 * Rows as a ranking shows them: a known rank stands in the row of that number, and above it as many of those that are only
 * known within a range as may stand there; those of which nothing is known come last.
 */
export function inPlaces(rows: readonly RankingRow[], context: Context): RankingRow[] {
  const sorted = rows.toSorted(byPlace(context));
  const known = sorted.filter(({ rank }) => isPoint(rank));
  const ranged = sorted.filter(({ rank }) => rank.grade === 'bounded');
  const placed: RankingRow[] = [];
  while (known.length + ranged.length > 0) {
    const next = pointOf(known[0]?.rank) ?? Infinity;
    const best = (ranged[0] && endsOf(ranged[0].rank)?.[0]) ?? Infinity;
    const row = next > placed.length + 1 && best <= placed.length + 1 ? ranged.shift() : known.shift();
    const taken = row ?? ranged.shift();
    if (taken) placed.push(taken);
  }
  return [...placed, ...sorted.filter((row) => !placed.includes(row))];
}
