import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** What stands one below the other on a page has each a place of its own: of two with one place, the code would decide. */
export const checkOrders = ({ topics, claimTopics, targets, tasks }: DataSet): Problem[] =>
  [topics, claimTopics, targets, tasks].flatMap(repeated);

/** The first row of a file keeps the place that a later one repeats. */
function repeated(rows: readonly { readonly order: number; readonly at: RowLocation }[]): Problem[] {
  const first = new Map<string, RowLocation>();
  return rows.flatMap((row) => {
    const key = `${row.at.file} ${row.order}`;
    const place = first.get(key);
    if (place === undefined) first.set(key, row.at);
    return place === undefined
      ? []
      : [problemAt(row, 'order', `order "${row.order}" is that of line ${place.line}, too`)];
  });
}
