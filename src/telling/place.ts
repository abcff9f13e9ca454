import { compareRanks } from '../model/grade.ts';
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
