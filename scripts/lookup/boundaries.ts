import type { Boundaries } from '../../src/model/boundaries.ts';
import type { DataSet } from '../read/tables.ts';

/** What is told of a map; its file lies beside the table. */
export const scoreBoundaries = (row: DataSet['boundaries'][number]): Boundaries => ({
  id: row.at.file.replace(/[^/]+$/, row.file),
  shows: row.shows,
  asOf: row.as_of,
  attribution: row.attribution,
});
