/** Units that no source names are told apart by nothing: those of the same values are one row. */
import type { RankingRow } from '../../model/scored.ts';
import { unitOf, type Context } from '../../telling/context.ts';

/** A row of a chart, with how many units it stands for. */
export interface Counted {
  readonly row: RankingRow;
  readonly units: number;
}

const valuesOf = ({ rank, score }: RankingRow): string => JSON.stringify([rank, score]);

/** Rows with those of unnamed units that follow each other with the same values taken together. */
export function countedRows(rows: readonly RankingRow[], context: Context): Counted[] {
  const found: Counted[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    const isSame =
      before !== undefined &&
      !unitOf(row.unit, context).named &&
      !unitOf(before.row.unit, context).named &&
      valuesOf(before.row) === valuesOf(row);
    if (isSame) found.splice(-1, 1, { ...before, units: before.units + 1 });
    else found.push({ row, units: 1 });
  }
  return found;
}
