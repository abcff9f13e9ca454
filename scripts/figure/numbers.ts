/** Numbers as they are printed, and all that they can be read as. */
import { parsePrinted } from '../../src/model/format.ts';
import { numberTokens } from '../../src/model/tokens.ts';

/** The runs of digits, dots and commas of a text, in its order; of `11/63` both. */
export const runsIn = (text: string): string[] => numberTokens(text).flatMap(({ number }) => number.split('/'));

/** The numbers one run of digits, dots and commas can be read as: "1.234" is a decimal or a thousand, "278,50" is 278.5. */
function numbersOfRun(figure: string): number[] {
  const parts = figure.split(/[.,]/);
  const marks = figure.replace(/\d/g, '');
  const grouped = parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && new Set(marks).size === 1;
  const last = parts.at(-1) ?? '';
  // A decimal mark stands once, and is not the mark of the thousands before it.
  const pointed = parts.length > 1 && !marks.slice(0, -1).includes(marks.at(-1) ?? '');
  const thousands = parts.slice(1, -1).every((part) => part.length === 3) && new Set(marks.slice(0, -1)).size <= 1;
  return [
    ...(parts.length === 1 ? [Number(figure)] : []),
    ...(grouped ? [Number(parts.join(''))] : []),
    ...(pointed && thousands ? [Number(`${parts.slice(0, -1).join('')}.${last}`)] : []),
  ];
}

/** Every number that stands whole in a text, without its sign, by either decimal mark. */
export const numbersIn = (text: string): ReadonlySet<number> => new Set(runsIn(text).flatMap(numbersOfRun));

/**
 * The numbers a printed text can be read as: none where it is more than a number ("tăng 2 bậc"), two where its dot may
 * stand for a decimal or for thousands ("1.234").
 */
export function numberReadings(verbatim: string): number[] {
  const number = parsePrinted(verbatim);
  if (number === undefined) return [];
  const decimal = /^[+-]?\d+\.\d+$/.test(verbatim) ? Number(verbatim) : number;
  return [...new Set([decimal, number])];
}
