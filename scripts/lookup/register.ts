import type { z } from 'zod';
import { UnitId } from '../../src/model/ids.ts';
import type { UnitRow } from '../read/registertables.ts';

type Row = z.infer<typeof UnitRow>;

/** The administrative register by code and date; `valid_from` and `valid_to` are the first and the last day in force. */
export interface Register<T extends Row = Row> {
  readonly rows: readonly T[];
  /** Who held a code on a day. */
  at(code: string, date: string): T | undefined;
  /** Units of a level in force on a day, of one province where it is given, in the order of the register. */
  inForce(date: string, level: Row['level'], province?: string): T[];
  /** Code of the province a unit belonged to on a day, through its parents; undefined where the register does not say. */
  provinceOf(row: Row, date: string): string | undefined;
  idOf(row: Row): UnitId;
}

/** The register of the rows of `units.csv`. The statistics office re-uses codes, so a code means a unit only with a date. */
export function register<T extends Row>(units: readonly T[]): Register<T> {
  const byCode = new Map<string, T[]>();
  for (const row of units) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const at = (code: string, date: string): T | undefined => byCode.get(code)?.find((row) => covers(row, date));
  const provinceOf = (row: Row, date: string): string | undefined => {
    if (row.level === 'province') return row.code;
    const parent = row.parent === undefined || row.parent === row.code ? undefined : at(row.parent, date);
    return parent && provinceOf(parent, date);
  };
  return {
    rows: units,
    at,
    provinceOf,
    idOf,
    inForce: (date, level, province) =>
      units.filter(
        (row) =>
          row.level === level && covers(row, date) && (province === undefined || provinceOf(row, date) === province),
      ),
  };
}

/** Whether a unit was in force on a day (ISO dates compare as text). */
export const covers = (row: Pick<Row, 'valid_from' | 'valid_to'>, date: string): boolean =>
  (row.valid_from === undefined || row.valid_from <= date) && (row.valid_to === undefined || date <= row.valid_to);

/** The bare code for the first holder of a code and for departments, `code@valid-from` for a later holder. */
const idOf = (row: Row): UnitId =>
  UnitId.parse(row.valid_from === undefined || row.level === 'department' ? row.code : `${row.code}@${row.valid_from}`);
