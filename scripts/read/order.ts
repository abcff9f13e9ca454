/** The one order of all rows: what comes out must not depend on the order in which somebody typed or sorted a table. */
import { Level } from '../../src/model/ids.ts';
import { type DataSet } from './tables.ts';

type Key = string | number | undefined;

/** Order by keys, first to last: numbers by value, texts by code unit, so that it is the same on every machine. */
export const byKeys =
  <T>(keysOf: (row: T) => readonly Key[]) =>
  (a: T, b: T): number => {
    const [x, y] = [keysOf(a), keysOf(b)];
    for (const [i, own] of x.entries()) {
      const found = compareKeys(own, y[i]);
      if (found !== 0) return found;
    }
    return 0;
  };

/** An absent key comes before all others. */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? -1 : 1;
}

const levels = (level: Level): number => Level.options.indexOf(level);

/** The place of a name in a formula, so that operands stand as they are read; names of no formula come last. */
function placeIn(formula: string | undefined, name: string): number {
  const place = formula?.search(new RegExp(`\\b${name}\\b`)) ?? -1;
  return place < 0 ? Infinity : place;
}

/** The data with every table in the order of its key. */
export function ordered(data: DataSet): DataSet {
  const byId = byKeys<{ readonly id: string }>((row) => [row.id]);
  const byOrder = byKeys<{ readonly order: number; readonly id: string }>((row) => [row.order, row.id]);
  const byTask = byKeys<{
    readonly edition: string;
    readonly task: string;
    readonly order: number;
    readonly id: string;
  }>((row) => [row.edition, row.task, row.order, row.id]);
  const topics = new Map(data.claimTopics.map(({ code, order }) => [code, order]));
  const formulas = new Map(data.claims.map((claim) => [claim.id, claim.formula]));
  return {
    sources: data.sources.toSorted(byId),
    provinces: data.provinces.toSorted(byKeys((row) => [row.order, row.code])),
    boundaries: data.boundaries.toSorted(byKeys((row) => [row.file])),
    units: data.units.toSorted(byKeys((row) => [levels(row.level), row.code, row.valid_from])),
    frameworks: data.frameworks
      .map(({ meta, pillars, indicators }) => ({
        meta,
        pillars: pillars.toSorted(byKeys((row) => [levels(row.level), row.order, row.code])),
        indicators: indicators.toSorted(byKeys((row) => [levels(row.level), row.pillar, row.code])),
      }))
      .sort(byKeys(({ meta }) => [meta.id])),
    editions: data.editions
      .map(({ meta, raw, results, statements, remarks, afterMerger }) => ({
        meta,
        raw: raw.map((table) => ({ ...table, rows: table.rows.toSorted(byKeys((row) => [row.unit])) })),
        results: results.toSorted(byKeys((row) => [row.unit, row.pillar, row.indicator, row.metric])),
        statements: statements.toSorted(byId),
        remarks: remarks.toSorted(byId),
        afterMerger: afterMerger.toSorted(byKeys((row) => [row.unit, row.rank])),
      }))
      .sort(byKeys(({ meta }) => [meta.year, meta.id])),
    targetEditions: data.targetEditions.toSorted(byId),
    planEditions: data.planEditions.toSorted(byId),
    groups: data.groups.toSorted(byKeys((row) => [row.edition, row.code])),
    targets: data.targets.toSorted(byKeys((row) => [row.edition, row.order, row.id])),
    tasks: data.tasks.toSorted(byKeys((row) => [row.edition, row.order, row.id])),
    taskTargets: data.taskTargets.toSorted(byTask),
    baselines: data.baselines.toSorted(byKeys((row) => [row.edition, row.task, row.id])),
    actions: data.actions.toSorted(byTask),
    platforms: data.platforms.toSorted(byTask),
    claimTopics: data.claimTopics.toSorted(byKeys((row) => [row.order, row.code])),
    claims: data.claims.toSorted(byKeys((row) => [topics.get(row.topic), row.id])),
    operands: data.operands.toSorted(
      byKeys((row) => [row.claim, placeIn(formulas.get(row.claim), row.name), row.name]),
    ),
    readings: data.readings.toSorted(byKeys((row) => [row.claim, row.order])),
    afterMerger: data.afterMerger.toSorted(byKeys((row) => [row.edition, row.unit, row.rank])),
    topics: data.topics.toSorted(byKeys((row) => [row.order, row.code])),
    reports: data.reports
      .map(({ folder, passages, figures }) => ({
        folder,
        passages: passages.toSorted(byOrder),
        figures: figures.toSorted(byOrder),
      }))
      .sort(byKeys(({ folder }) => [folder])),
    access: data.access.toSorted(byOrder),
  };
}
