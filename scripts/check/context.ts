import { register, type Register } from '../lookup/register.ts';
import type { DataSet, Framework } from '../read/tables.ts';

export type UnitRow = DataSet['units'][number];

/** What the checks look things up in. */
export interface Context {
  readonly data: DataSet;
  readonly register: Register<UnitRow>;
  readonly sourceIds: ReadonlySet<string>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

/** The registers of a data set, made once for all checks. */
export const contextOf = (data: DataSet): Context => ({
  data,
  register: register(data.units),
  sourceIds: new Set(data.sources.map((source) => source.id)),
  frameworks: new Map(data.frameworks.map((framework) => [framework.meta.id, framework])),
});

/** How a unit is called in hints: `373 Huyện Gia Viễn`. */
export const unitLabel = (row: Pick<UnitRow, 'code' | 'full_name'>): string => `${row.code} ${row.full_name}`;

/** Every text a unit may be meant by. */
export const unitTexts = (row: UnitRow): string[] => [row.code, row.full_name, row.name, ...(row.aliases ?? [])];
