import type { Problem } from '../read/problem.ts';
import { register, type Register } from '../lookup/register.ts';
import type { DataSet, Framework, Place } from '../read/tables.ts';

export type UnitRow = DataSet['units'][number];

/** What the checks look things up in. */
export interface Context {
  readonly data: DataSet;
  readonly register: Register<UnitRow>;
  readonly sourceIds: ReadonlySet<string>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

export const contextOf = (data: DataSet): Context => ({
  data,
  register: register(data.units),
  sourceIds: new Set(data.sources.map((source) => source.id)),
  frameworks: new Map(data.frameworks.map((framework) => [framework.meta.id, framework])),
});

/** A problem of a cell of a row; without `column`, of the whole row. */
export function problemAt({ at }: { readonly at: Place }, column: string, message: string): Problem {
  const index = at.columns?.indexOf(column) ?? -1;
  return { file: at.file, line: at.line, ...(index < 0 ? {} : { column: index + 1 }), message };
}

export const editionFile = (id: string): string => `data/${id}/edition.json`;
/** The description of a framework lies beside its pillars. */
export const frameworkFile = ({ meta, pillars }: Framework): string =>
  pillars[0]?.at.file.replace(/[^/]+$/, 'framework.json') ?? `data/frameworks/${meta.id}/framework.json`;

/** How a unit is called in hints: `373 Huyện Gia Viễn`. */
export const unitLabel = (row: Pick<UnitRow, 'code' | 'full_name'>): string => `${row.code} ${row.full_name}`;

/** Every text a unit may be meant by. */
export const unitTexts = (row: UnitRow): string[] => [row.code, row.full_name, row.name, ...(row.aliases ?? [])];
