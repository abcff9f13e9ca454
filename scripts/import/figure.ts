/** Numbers as offices type them: "36,5", "36.5", "1.234,5", "85%", "thứ nhất", "1-2". */

export type Mark = ',' | '.';

/**
 * No framework of the country gives so many points (the national one has 1.000): a dot that would make a score this large
 * is a decimal one.
 */
const impossible = 10_000;

/** The figure without signs that are no part of its value. */
const bare = (text: string): string =>
  text
    .replace(/\u2212/g, '-')
    .replace(/\s*(?:%|điểm|đ)$/i, '')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/g, '')
    .trim();

/** Nothing is printed: an empty cell, or the dash that says so. */
export const isAbsent = (text: string): boolean => /^[-–—.…/]*$/.test(text.trim());

/** Marks that stand for the decimal point beyond doubt somewhere in these figures. */
export function decimalMarks(texts: readonly string[]): ReadonlySet<Mark> {
  return new Set(
    texts.flatMap((text): Mark[] => {
      const figure = bare(text);
      if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(figure) || /^-?\d+,(\d{1,2}|\d{4,})$/.test(figure)) return [','];
      if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(figure) || /^-?\d+\.(\d{1,2}|\d{4,})$/.test(figure)) return ['.'];
      return [];
    }),
  );
}

/**
 * The number that a text prints; `undefined` where it is none, `ambiguous` where a mark before three digits may be either
 * and neither the other figures of the table (`marks`) nor its size tells.
 */
export function readFigure(text: string, marks: ReadonlySet<Mark>): number | 'ambiguous' | undefined {
  const figure = bare(text);
  if (/^[+-]?\d+$/.test(figure)) return Number(figure);
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(figure)) return Number(figure.replaceAll(',', ''));
  if (/^-?[1-9]\d{0,2}(\.\d{3}){2,}$/.test(figure)) return Number(figure.replaceAll('.', ''));
  const decimal = /^(-?\d+)([.,])(\d+)$/.exec(figure);
  if (decimal === null) return undefined;
  const [, whole = '', mark, fraction = ''] = decimal;
  const value = Number(`${whole}.${fraction}`);
  if (fraction.length !== 3 || !/^-?[1-9]\d{0,2}$/.test(whole)) return value;
  const other = marks.has('.') && !marks.has(',') ? '.' : ',';
  if (marks.size === 1) {
    if (mark === other) return value;
    // In a table with decimal dots a comma before three digits is no mark this project can keep as printed.
    if (mark === ',') return 'ambiguous';
    const thousands = Number(`${whole}${fraction}`);
    return Math.abs(thousands) >= impossible ? value : thousands;
  }
  if (mark === ',') return value;
  return Number(`${whole}${fraction}`) >= impossible ? value : 'ambiguous';
}

const ordinals: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** A rank: "3", "03", "thứ 3", "xếp hạng thứ ba"; of a shared rank ("1-2", "1–2", "3=") the better place, as competition ranks have it. */
export function readRank(text: string): number | undefined {
  const figure = text
    .toLowerCase()
    .trim()
    .replace(/^(?:(?:xếp|đồng|thứ|hạng)\s*)+/u, '');
  const range = /^0*(\d+)(?:[.,]0+)?\s*(?:(?:[-–—/]|đến)\s*0*(\d+)|=|\(?(?:đồng hạng)\)?)?$/u.exec(figure);
  if (range === null) return ordinals[figure];
  const [, from, to] = range;
  const [best, worst] = [Number(from), Number(to ?? from)];
  return best < 1 || worst < best ? undefined : best;
}

/** Decimals of a printed figure; thousands marks are none. */
export function decimalsShown(text: string, marks: ReadonlySet<Mark>): number {
  const fraction = /[.,](\d+)$/.exec(bare(text))?.[1];
  const value = readFigure(text, marks);
  if (fraction === undefined || typeof value !== 'number') return 0;
  return Number.isInteger(value) && fraction.length === 3 ? 0 : fraction.length;
}
