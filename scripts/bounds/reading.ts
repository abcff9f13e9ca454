/** What a printed figure leaves open: all values that would be printed so. */
import { decimalsOf } from '../../src/domain/format.ts';

export interface Reading {
  readonly low: number;
  readonly high: number;
}

const moreThan = /hơn|trên/;
const lessThan = /gần|dưới/;
const about = /khoảng|xấp xỉ|chừng/;

/**
 * The values a printed figure can stand for: those that round to it ("574,7" for 574.65 to 574.75). A score printed without
 * decimals may have been rounded as well ("351" for 350.5 to 351.5): the safe reading. "hơn 29,1" is 29.1 or more, "gần
 * 29,1" no more than 29.1; "khoảng 29" says nothing that could be held against a value, and is undefined.
 */
export function readingOf(value: number, verbatim: string | undefined): Reading | undefined {
  const words = verbatim?.toLowerCase() ?? '';
  if (about.test(words)) return undefined;
  if (moreThan.test(words)) return { low: value, high: Infinity };
  if (lessThan.test(words)) return { low: -Infinity, high: value };
  const figure = /\d+(?:[.,]\d+)*/.exec(words)?.[0] ?? '';
  const half = 0.5 * 10 ** -(decimalsOf(figure) ?? decimals(value));
  // Figures have few decimals: what lies beyond the ninth is binary dust.
  return { low: clean(value - half), high: clean(value + half) };
}

/** Decimals of the value itself, for figures that are not printed as one number. */
const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const clean = (value: number): number => Number(value.toFixed(9));
