import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { repeats } from './repeats.ts';

/** Ids that several files share: within one file the reader has already told. */
export function checkUniqueness(data: DataSet): Problem[] {
  return [
    data.editions.flatMap((edition) => edition.statements),
    data.editions.flatMap((edition) => edition.remarks),
    data.reports.flatMap((reports) => reports.passages),
    data.reports.flatMap((reports) => reports.figures),
  ].flatMap(repeated);
}

const repeated = (rows: readonly { readonly id: string; readonly at: RowLocation }[]): Problem[] =>
  repeats(rows, ({ id }) => id)
    .filter(([row, first]) => row.at.file !== first.at.file)
    .map(([row, { at }]) => problemAt(row, 'id', `id "${row.id}" stands already in ${at.file}:${at.line}`));
