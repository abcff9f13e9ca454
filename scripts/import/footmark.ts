import { inBoth, joinedInBoth } from './bilingual.ts';
import type { Cell } from './sheet.ts';

/** Marks that stand behind a figure and are no part of it: 277,25¹  277,25*  277,25(1)  277,25 [1]. */
const mark = /^(.*\d[%=]?)\s*((?:[*†‡]+|[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]+|\((?:\d{1,2}|\*+)\)|\[(?:\d{1,2}|\*+)\])+)$/u;

const told = (found: string): string =>
  inBoth(
    `có dấu chú thích "${found}" sau con số, dấu này không được đọc vào số`,
    `a footnote mark "${found}" stands behind the figure and is not read as part of it`,
  );

/** A cell whose figure is read without the footnote mark behind it, which the officer is told of. */
export function unmarked(cell: Cell): Cell {
  if (cell.stored !== undefined || cell.odd !== undefined) return cell;
  const [, text, found] = mark.exec(cell.text) ?? [];
  if (text === undefined || found === undefined) return cell;
  return { ...cell, text, doubt: joinedInBoth([...(cell.doubt === undefined ? [] : [cell.doubt]), told(found)]) };
}
