/** A rank with its range: one form for headings, tables and labels, so that no rank looks firmer than it is. */
import { pointOf } from '../model/grade.ts';
import type { RankingRow, RankRange } from '../model/scored.ts';
import { firmnessWords } from '../words/firmness.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import type { Context } from './context.ts';
import { cellOf, textOf } from './reading.ts';
import type { Cell } from './table.ts';

/** "3–9"; one number where both ends are the same. */
export const rangeText = ({ low, high }: Pick<RankRange, 'low' | 'high'>): string =>
  low === high ? String(low) : `${low}–${high}`;

/** As much of a row of a ranking as its rank needs. */
export type RankWithRange = Pick<RankingRow, 'rank' | 'rankRange'>;

/** Whether the range is the rank itself and nothing else. */
export const isFirm = ({ rank, rankRange }: RankWithRange): boolean =>
  rankRange !== undefined && rankRange.low === rankRange.high && rankRange.low === pointOf(rank);

/** "16–23", or "không đổi" where the range is the rank alone; undefined where no range is known. */
export const firmnessText = (row: RankWithRange, locale: Locale): string | undefined =>
  isFirm(row) ? strings(firmnessWords, locale).firm : row.rankRange && rangeText(row.rankRange);

/** The same for where no rank stands before it: "khoảng hạng 16–23", "hạng không đổi dù các phần nặng nhẹ khác đi". */
export function firmnessPhrase(row: RankWithRange, locale: Locale): string | undefined {
  const t = strings(firmnessWords, locale);
  return isFirm(row) ? t.ofFirm : row.rankRange && t.ofRange(rangeText(row.rankRange));
}

/** Something with words in brackets after it, where there are words. */
const bracketed = (text: string, words: string | undefined): string =>
  words === undefined ? text : `${text} (${words})`;

/** "19 (16–23)", "1 (không đổi)"; the rank alone where it has no range. */
export const rankText = (row: RankWithRange, locale: Locale): string =>
  bracketed(textOf(row.rank, locale), firmnessText(row, locale));

/** The same with little room, as on a map: "19 (16–23)", and the bare rank where nothing moves it. */
export const rankLabel = (row: RankWithRange, locale: Locale): string =>
  bracketed(textOf(row.rank, locale), isFirm(row) ? undefined : firmnessText(row, locale));

/** A name in a sentence that says its place in a word ("dẫn đầu"): "Đà Nẵng (khoảng hạng 1–2)", bare where nothing moves it. */
export const nameWithRange = (name: string, row: RankWithRange, locale: Locale): string =>
  bracketed(name, isFirm(row) ? undefined : firmnessPhrase(row, locale));

/** A table cell of a rank with its range; a dash where there is no row. */
export function rankCell(row: RankWithRange | undefined, locale: Locale, context: Context, digits?: number): Cell {
  const cell = cellOf(row?.rank, locale, context, digits);
  return row ? { ...cell, text: bracketed(cell.text, firmnessText(row, locale)) } : cell;
}
