/** Units that no source names are told apart by nothing: those of the same values are one row. */
import { html, type Html } from '../../model/html.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { linkOfUnit, unitOf, type Context } from '../../telling/context.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';

/** A row of a chart, with how many units it stands for. */
export interface Counted {
  readonly row: RankingRow;
  readonly units: number;
}

/**
 * Rows with those of unnamed units that follow each other with the same values taken together; `valuesOf` has what a chart
 * shows of a row.
 */
export function countedRows(
  rows: readonly RankingRow[],
  context: Context,
  valuesOf: (row: RankingRow) => unknown = ({ rank, score }) => [rank, score],
): Counted[] {
  const textOf = (row: RankingRow): string => JSON.stringify(valuesOf(row));
  const found: Counted[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    const isSame =
      before !== undefined &&
      !unitOf(row.unit, context).named &&
      !unitOf(before.row.unit, context).named &&
      textOf(before.row) === textOf(row);
    if (isSame) found.splice(-1, 1, { ...before, units: before.units + 1 });
    else found.push({ row, units: 1 });
  }
  return found;
}

/** The name of a row: the link of its unit, or what several that no source names are called together. */
export const countedName = ({ row, units }: Counted, ranking: Ranking, locale: Locale, context: Context): Html =>
  units === 1
    ? linkOfUnit(row.unit, locale, context)
    : html`${strings(chartWords, locale).unnamedUnits(countText(units, locale), unitsName(ranking, locale))}`;
