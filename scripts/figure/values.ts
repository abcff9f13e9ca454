/** Rows of the data as values with their grade, and exact arithmetic on them. */
import { clean } from '../../src/model/dust.ts';
import { formatNumber } from '../../src/model/format.ts';
import {
  pointOf,
  sourcesOf,
  type Published,
  type Recomputed,
  type Simulated,
  type Value,
} from '../../src/model/grade.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import type { Edition } from '../read/tables.ts';

type Result = Edition['results'][number];
type Statement = Edition['statements'][number];

/** A printed result. */
export const published = (row: Result): Published => ({
  grade: 'published',
  value: row.value,
  verbatim: row.value_verbatim,
  sources: row.source,
  quote: row.quote,
  note: row.note,
});

/** A printed result as a value of its edition: of a fictional one, what is printed is simulated too. */
export function resultIn({ meta }: Edition, row: Result): Published | Simulated {
  if (meta.simulated && row.value !== undefined) return { grade: 'simulated', value: row.value };
  return published(row);
}

/** A statement about a whole level (its mean, its maximum) as a value. */
export const stated = (row: Statement): Published => ({
  grade: 'published',
  value: row.value,
  verbatim: row.value_verbatim ?? String(row.value ?? ''),
  sources: row.source,
  quote: row.quote,
  note: row.note,
});

/** A number in a formula. Formulas are kept with decimal commas; pages in English turn them. */
export const number = (value: number) => formatNumber(value, sourceLocale);
/** Each source once, in an order that does not depend on that of the rows. */
export const unique = <T extends string>(ids: readonly T[]): T[] => [...new Set(ids)].sort();
/** The documents of some values, each once and in order. */
export const sortedSources = (...values: (Value | undefined)[]): SourceId[] => unique(sourcesOf(...values));

/** Exact arithmetic on published values; binary dust beyond twelve digits is taken off. */
export const recomputed = (value: number, formula: string, sources: SourceId[]): Recomputed => ({
  grade: 'recomputed',
  value: clean(value),
  formula,
  sources,
});

/** What arithmetic on values gives: simulated where any of them is, else recomputed. */
export const worked = (value: number, formula: string, from: readonly (Value | undefined)[]): Recomputed | Simulated =>
  from.some((one) => one?.grade === 'simulated')
    ? { grade: 'simulated', value: clean(value) }
    : recomputed(value, formula, sortedSources(...from));

/** a − b, where both are points. */
export function difference(a: Value | undefined, b: Value | undefined): Recomputed | Simulated | undefined {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x === undefined || y === undefined) return undefined;
  return worked(x - y, `${number(x)} − ${number(y)}`, [a, b]);
}
