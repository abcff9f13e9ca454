import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** Ids that several files share: within one file the reader has already told. */
export function checkUniqueness(data: DataSet): Problem[] {
  return [
    data.editions.flatMap((edition) => edition.statements),
    data.editions.flatMap((edition) => edition.remarks),
    data.reports.flatMap((reports) => reports.passages),
    data.reports.flatMap((reports) => reports.figures),
  ].flatMap(repeated);
}

function repeated(rows: readonly { readonly id: string; readonly at: RowLocation }[]): Problem[] {
  const first = new Map<string, RowLocation>();
  return rows.flatMap((row) => {
    const place = first.get(row.id);
    if (place === undefined) first.set(row.id, row.at);
    if (place === undefined || place.file === row.at.file) return [];
    return [problemAt(row, 'id', `id "${row.id}" stands already in ${place.file}:${place.line}`)];
  });
}
