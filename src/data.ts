/** The scored collections, read once a build and indexed; every page takes its data from here. */
import { getCollection } from 'astro:content';
import type { Unit, Source, Ranking } from './domain/scored.ts';
import type { EditionId, Level, SourceId, UnitId } from './domain/ids.ts';

const dataOf = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);

export const units = dataOf(await getCollection('units'));
export const sources = dataOf(await getCollection('sources'));
export const rankings = dataOf(await getCollection('rankings'));
export const statements = dataOf(await getCollection('statements'));
export const remarks = dataOf(await getCollection('remarks'));
export const targets = dataOf(await getCollection('targets'));
export const plan = dataOf(await getCollection('plan'));
export const planSums = dataOf(await getCollection('plan-sums'));
export const checks = dataOf(await getCollection('checks'));
export const afterMerger = dataOf(await getCollection('after-merger'));

export const unitById: ReadonlyMap<UnitId, Unit> = new Map(units.map((unit) => [unit.id, unit]));
export const sourceById: ReadonlyMap<SourceId, Source> = new Map(sources.map((source) => [source.id, source]));

/** A unit that must exist: its id came out of the scored data. */
export function unit(id: UnitId): Unit {
  const found = unitById.get(id);
  if (!found) throw new Error(`no unit "${id}" in the scored data`);
  return found;
}

/** A source that must exist. */
export function source(id: SourceId): Source {
  const found = sourceById.get(id);
  if (!found) throw new Error(`no source "${id}" in the scored data`);
  return found;
}

/** How a document is named in a line: its short title or its number, else who issued it and when. */
export function shortTitle(id: SourceId): string {
  const { short, number, issuer, date } = source(id);
  return short ?? number ?? [issuer, date?.slice(0, 4)].filter(Boolean).join(', ');
}

/** The ranking of an edition at a level, where there is one. */
export const ranking = (edition: string, level: Level): Ranking | undefined =>
  rankings.find((r) => r.edition === (edition as EditionId) && r.level === level);

/** Every ranking a unit stands in, oldest edition first. */
export const rankingsOf = (id: UnitId): Ranking[] =>
  rankings.filter((r) => r.rows.some((row) => row.unit === id)).sort((a, b) => a.year - b.year);

/** Units with a scorecard in a province. */
export const unitsWithPage = (province: string): Unit[] =>
  units.filter((u) => u.path !== undefined && u.province === province && u.level !== 'province');

/** What charts look up: units, and the short names of documents. */
export const chartContext = {
  units: unitById,
  titles: new Map(sources.map(({ id }) => [id, shortTitle(id)])),
};
