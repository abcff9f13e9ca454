import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { repeats } from './repeats.ts';

/** What stands one below the other on a page has each a place of its own: of two with one place, the code would decide. */
export const checkOrders = ({ topics, claimTopics, targets, tasks, access }: DataSet): Problem[] =>
  [topics, claimTopics, targets, tasks, access].flatMap(repeated);

/** The first row of a file keeps the place that a later one repeats. */
const repeated = (rows: readonly { readonly order: number; readonly at: RowLocation }[]): Problem[] =>
  repeats(rows, ({ at, order }) => `${at.file} ${order}`).map(([row, first]) =>
    problemAt(row, 'order', `order "${row.order}" is that of line ${first.at.line}, too`),
  );
