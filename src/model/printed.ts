/** What a printed figure leaves open: all values that may be printed so. */
import { decimalsIn, decimalsOf } from './format.ts';
import type { Value } from './grade.ts';
import { printedSpan, type Span } from './span.ts';

/** A figure between words: "tối thiểu là 17,8 điểm". */
const printed = /^(?<before>[^\d+−-]*)(?<figure>[+−-]?\d+(?:[.,]\d+)*)(?<after>.*)$/;
const partsOf = (verbatim: string): Readonly<Record<string, string | undefined>> =>
  printed.exec(verbatim.normalize('NFC').toLowerCase())?.groups ?? {};

/** Words that leave a figure as it is. */
const plain = /^(?:là|đạt|được|điểm|đ|%)$/;

/**
 * Words that make a figure a limit, and whether the figure may have been rounded or cut: "hơn 29,1" is told from 29.1 itself.
 */
const limits: Readonly<Record<string, { readonly end: 'low' | 'high'; readonly isRounded: boolean }>> = {
  ...named(['hơn', 'trên'], 'low', false),
  ...named(['gần', 'dưới', 'chưa đến', 'chưa tới'], 'high', false),
  ...named(
    ['không dưới', 'không ít hơn', 'không thấp hơn', 'ít nhất', 'tối thiểu', 'trở lên', 'từ trở lên'],
    'low',
    true,
  ),
  ...named(['không quá', 'không vượt quá', 'không hơn', 'không trên'], 'high', true),
  ...named(['không cao hơn', 'nhiều nhất', 'tối đa', 'trở xuống', 'từ trở xuống'], 'high', true),
};

/**
 * The values a printed figure can stand for: those that give it by rounding or by cutting (`printedSpan`; "574,7" for
 * 574.65 to 574.8). A score printed without decimals may have lost some as well ("351" for 350.5 to 352): the safe
 * reading. "hơn 29,1" is 29.1 or more, "gần 29,1" no more than 29.1, "không dưới 20" all that may be printed as 20, or
 * more. Words that are not known ("khoảng 29"), and limits of a fall (whose figure may be printed without its sign), say
 * nothing that could be held against a value: undefined.
 */
export function readingOf(value: number, verbatim: string | undefined): Span | undefined {
  const own = printedSpan(value, decimalsPrinted(value, verbatim));
  if (verbatim === undefined) return own;
  const { before = '', figure = '', after = '' } = partsOf(verbatim);
  if (figure === '') return undefined;
  const words = `${before} ${after.replace('%', ' % ')}`
    .split(/\s+/)
    .filter((word) => word !== '' && !plain.test(word));
  if (words.length === 0) return own;
  const limit = limits[words.join(' ')];
  if (limit === undefined || value < 0) return undefined;
  const least = limit.isRounded ? own : { low: value, high: value };
  return limit.end === 'low' ? { low: least.low, high: Infinity } : { low: -Infinity, high: least.high };
}

function named(words: readonly string[], end: 'low' | 'high', isRounded: boolean) {
  return Object.fromEntries(words.map((word) => [word, { end, isRounded }] as const));
}

/**
 * Decimals that a figure is printed with, whatever the words around it: zeros at the end count ("570,10"), and never
 * fewer than its value has.
 */
export const decimalsPrinted = (value: number, verbatim = ''): number =>
  Math.max(decimalsOf(partsOf(verbatim).figure?.replace(/^[+−-]/, '') ?? '') ?? 0, decimalsIn(value));

/** Decimals that a value is printed with; undefined where it is not printed as a number. */
export const printedDecimals = (value: Value | undefined): number | undefined =>
  value?.grade === 'published' && value.value !== undefined ? decimalsPrinted(value.value, value.verbatim) : undefined;
