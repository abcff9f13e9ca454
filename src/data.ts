/** The scored collections, read once a build and indexed; every page takes its data from here. */
import { getCollection } from 'astro:content';
import type { Unit, Source, Ranking, Scored } from './domain/scored.ts';
import type { EditionId, Level, SourceId, UnitId } from './domain/ids.ts';

async function all<K extends keyof Scored>(name: K): Promise<Scored[K]> {
  const entries = await getCollection(name);
  return entries.map((entry) => entry.data) as Scored[K];
}

export const units = await all('units');
export const sources = await all('sources');
export const rankings = await all('rankings');
export const statements = await all('statements');
export const remarks = await all('remarks');
export const targets = await all('targets');
export const plan = await all('plan');
export const planSums = await all('plan-sums');
export const checks = await all('checks');
export const afterMerger = await all('after-merger');

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
