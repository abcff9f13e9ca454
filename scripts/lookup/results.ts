/** The printed results of an edition, looked up; and what stands where there is none. */
import type { Unpublished } from '../../src/model/grade.ts';
import type { Level, SourceId } from '../../src/model/ids.ts';
import type { DataSet, Edition } from '../read/tables.ts';

export type UnitRow = DataSet['units'][number];
export type LevelMeta = NonNullable<Edition['meta']['levels'][Level]>;
type Result = Edition['results'][number];

/** Whether a result is of the whole index, not of a pillar or an indicator. */
export const isTotal = (row: Result): boolean => row.pillar === undefined && row.indicator === undefined;

/** The results of each edition by unit: every unit is looked up many times over. */
const byUnit = new WeakMap<Edition['results'], Map<string, Result[]>>();

/** Everything that is printed of a unit, in the order of the rows. */
export function resultsOf({ results }: Edition, unit: string): readonly Result[] {
  let known = byUnit.get(results);
  if (known === undefined) {
    known = Map.groupBy(results, (row) => row.unit);
    byUnit.set(results, known);
  }
  return known.get(unit) ?? [];
}

/** The printed total score or rank of a unit. */
export const totalOf = (edition: Edition, unit: string, metric: Result['metric']): Result | undefined =>
  resultsOf(edition, unit).find((row) => row.metric === metric && isTotal(row));

/** What stands for a value that is in no source at hand: the annex it would be in, where a source says which. */
export const absentIn = ({ annex }: LevelMeta): Unpublished =>
  annex ? { grade: 'unpublished', document: annex.document, annex: annex.name } : { grade: 'unpublished' };

/** The document that a whole table of a level is taken from: its annex, else the one that the edition rests on. */
export const tableSource = ({ annex }: LevelMeta, { meta }: Edition): SourceId => annex?.document ?? meta.decision;
