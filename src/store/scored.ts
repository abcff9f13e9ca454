/** The scored collections, read once a build and indexed; every page takes its data from here. */
import { yearOf } from '../model/day.ts';
import type { Unofficial } from '../model/grade.ts';
import type { SourceId, UnitId } from '../model/ids.ts';
import { inEachLanguage } from '../model/languages.ts';
import type { Source, Translatable, Unit } from '../model/scored.ts';
import type { Lookups } from '../telling/context.ts';
import { isDoubt } from '../telling/doubts.ts';
import { collection, sampleCollection } from './collection.ts';
import { whyByBound } from './explanations.ts';
import { topicsOfChecks } from './topics.ts';

export const units = collection('units');
export const sources = collection('sources');
export const statements = collection('statements');
export const remarks = collection('remarks');
export const checks = collection('checks');
/** All in their order; a check of no topic of the data has one of its own. */
export const checkTopics = topicsOfChecks(
  checks,
  collection('claim-topics').toSorted((a, b) => a.order - b.order),
);
export const afterMerger = collection('after-merger');
export const reports = collection('reports');

/** The fictional province stands apart: it is looked up by its own ids, but no list of real units has it. */
export const sampleUnits = sampleCollection('units');
const sampleSources = sampleCollection('sources');

export const unitById: ReadonlyMap<UnitId, Unit> = new Map([...units, ...sampleUnits].map((unit) => [unit.id, unit]));
const sourceById: ReadonlyMap<SourceId, Source> = new Map(
  [...sources, ...sampleSources].map((source) => [source.id, source]),
);

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

/** Standing of a document, where it is not one of an authority: told beside the grade of what is quoted from it. */
export function unofficial(id: SourceId | undefined): Unofficial | undefined {
  const standing = id === undefined ? undefined : sourceById.get(id)?.standing;
  return standing === 'official' ? undefined : standing;
}

/** How a document is named in a line: its short title or its number, else who issued it and when. */
export function shortTitle(id: SourceId): Translatable {
  const { short, number, issuer, date } = source(id);
  const dated = (text: string): string => [text, date && yearOf(date)].filter(Boolean).join(', ');
  return short ?? number ?? (typeof issuer === 'string' ? dated(issuer) : inEachLanguage((l) => dated(issuer[l])));
}

/** Units with a scorecard and a name, for lists to find them in. */
export const findable = units.filter((u) => u.path !== undefined && u.named);

/** Communes of today with a page: units with a scorecard went into them. */
export const unitsOfToday = units.filter((u) => u.todayPath !== undefined);

/** What charts and parts of pages look up. */
export const chartContext: Lookups = {
  units: unitById,
  titles: new Map([...sourceById.keys()].map((id) => [id, shortTitle(id)])),
  why: whyByBound,
  sources: new Map(sources.map((document) => [document.id, document])),
  // Of several checks of a sentence, the first is the one that counts.
  disputes: new Map(
    checks
      .filter(isDoubt)
      .toReversed()
      .map(({ quote, id, topic }) => [quote, { id, topic }]),
  ),
};

/** The province that today has what the office of a former one made. */
export function officeToday(province: UnitId): Unit {
  const home = unit(province);
  return home.heirs[0] ? unit(home.heirs[0].id) : home;
}
