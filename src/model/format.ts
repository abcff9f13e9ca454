/** Numbers, dates and values as readers of each language expect them. */
import { clean } from './dust.ts';
import type { Value } from './grade.ts';
import { inEachLanguage, languages, type Language, type Locale } from './languages.ts';

/** A number that is not negative to a whole one, halves up. Dust can matter only beside a half: elsewhere its cleaning, which is slow, is left out. */
function roundHalfUp(value: number): number {
  const beside = value > 1e7 || Math.abs(value - Math.floor(value) - 0.5) < 1e-4;
  return Math.round(beside ? clean(value) : value);
}

/** The same means and maxima stand on thousands of pages: their texts are kept, up to this many of a style. */
const mostKept = 50_000;

/** Writes numbers with `min` to `max` decimals, halves away from zero, and a real minus sign. */
function writer(locale: Locale, min: number, max: number): (value: number) => string {
  const format = new Intl.NumberFormat(languages[locale].tag, {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
  });
  const scale = 10 ** max;
  const kept = new Map<number, string>();
  return (value) => {
    // Adding nothing makes a negative zero a plain one.
    const rounded = (Math.sign(value) * roundHalfUp(Math.abs(value) * scale)) / scale + 0;
    const known = kept.get(rounded);
    if (known !== undefined) return known;
    const text = format.format(rounded).replace('-', '\u2212');
    if (kept.size >= mostKept) kept.clear();
    kept.set(rounded, text);
    return text;
  };
}

const writers: Partial<Record<Locale, Map<number, (value: number) => string>>> = {};

function write(value: number, locale: Locale, min: number, max: number): string {
  const key = min * 32 + max;
  const own = (writers[locale] ??= new Map());
  let made = own.get(key);
  if (!made) own.set(key, (made = writer(locale, min, max)));
  return made(value);
}

/** A number with a real minus sign; `digits` fixes the decimals, else as many as it has (at most 4). */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  return write(value, locale, digits ?? 0, digits ?? 4);
}

/** A number in as many decimals as it has, at most `most`. */
export const formatUpTo = (value: number, locale: Locale, most: number): string => write(value, locale, 0, most);

/** The text of a number's size with the number's sign before it; zero has none. */
export function withSign(value: number, text: string): string {
  if (Number(text.replace(/[^\d]/g, '')) === 0) return text;
  return (value > 0 ? '+' : '\u2212') + text;
}

/** A number that always carries its sign (+17,8, −3,68); zero has none. */
export const formatSigned = (value: number, locale: Locale, digits?: number): string =>
  withSign(value, formatNumber(Math.abs(value), locale, digits));

/** A change as its sign and number; undefined for a value that is no point. */
export function formatChange(value: Value, locale: Locale, digits?: number): string | undefined {
  if (value.grade === 'bounded' || value.grade === 'unpublished' || value.value === undefined) return undefined;
  // Simulated points have all the digits of the arithmetic.
  if (value.grade === 'simulated' && digits === undefined)
    return withSign(value.value, formatUpTo(Math.abs(value.value), locale, 2));
  return formatSigned(value.value, locale, digits);
}

/** A percentage of a value that is already in percent: 53,5% in Vietnamese as the sources print it, 53.5% in English. */
export const formatPercent = (value: number, locale: Locale, digits?: number): string =>
  `${formatNumber(value, locale, digits)}%`;

/** The marks of numbers in each language; the documents have a decimal comma and thousands dots. */
const marks = inEachLanguage((locale) => {
  const parts = new Intl.NumberFormat(languages[locale].tag).formatToParts(1_234_567.8);
  const mark = (wanted: 'decimal' | 'group'): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group') };
});

/** What stands between numbers in parentheses: "2; 3" where a comma is the decimal mark. */
export const between = (locale: Locale): string => (marks[locale].decimal === ',' ? '; ' : ', ');

/** Figures in the marks of the documents, in those of a language. */
const remarked = (figures: string, locale: Locale): string =>
  figures.replace(/[.,]/g, (mark) => (mark === ',' ? marks[locale].decimal : marks[locale].group));

/** A figure as a language prints it ("41,202" or "83.63" in English) in the marks of the documents, so that it can be parsed. */
export const inSourceMarks = (figure: string, locale: Locale): string =>
  figure.replace(/[^\d]/g, (mark) =>
    mark === marks[locale].decimal ? ',' : mark === marks[locale].group ? '.' : mark,
  );

/**
 * A printed number in the reader's marks: sources print "36,5" and "238.209", English readers see "36.5" and "238,209". Text
 * is left as it is.
 */
export function localVerbatim(verbatim: string, locale: Locale): string {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(verbatim)) return verbatim.replaceAll('.', marks[locale].group);
  return /^(?:0\.\d+|\d+,\d+)$/.test(verbatim) ? verbatim.replace(/[.,]/, marks[locale].decimal) : verbatim;
}

/**
 * An end of an interval, cut off outward so that the printed interval holds the true one: 550.436 as a low end is 550.43,
 * as a high end 550.44.
 */
export function cutOutward(value: number, end: 'low' | 'high', digits: number): number {
  const scaled = clean(value * 10 ** digits);
  return (end === 'low' ? Math.floor(scaled) : Math.ceil(scaled)) / 10 ** digits;
}

/** Both ends of an interval with as many digits (517,00–573,00), but for a bare 0. Whole ends are those of ranks. */
export function formatEnds(
  ends: Readonly<Record<'low' | 'high', number>>,
  locale: Locale,
  digits = 2,
): [string, string] {
  const isWhole = Number.isInteger(ends.low) && Number.isInteger(ends.high);
  const text = (side: 'low' | 'high'): string =>
    formatNumber(cutOutward(ends[side], side, digits), locale, isWhole || ends[side] === 0 ? undefined : digits);
  return [text('low'), text('high')];
}

/** The short text of a value in a table or label; undefined for an unpublished one, which needs words. */
export function formatValue(value: Value, locale: Locale, digits?: number): string | undefined {
  switch (value.grade) {
    case 'published':
      return value.value === undefined ? value.verbatim : formatNumber(value.value, locale, decimalsOf(value.verbatim));
    case 'recomputed':
      return formatNumber(value.value, locale, digits);
    case 'simulated':
      // Simulated points have all the digits of the arithmetic; real ones are printed with two.
      return write(value.value, locale, Math.min(digits ?? 0, 2), Math.min(digits ?? 2, 2));
    case 'bounded': {
      const [low, high] = formatEnds(value, locale, digits);
      if (value.open === 'low') return `≤ ${high}`;
      if (value.open === 'high') return `≥ ${low}`;
      // A dash before a minus, or between two, would be taken for one.
      return value.low < 0 ? `${low} … ${high}` : `${low}–${high}`;
    }
    case 'unpublished':
      return undefined;
  }
}

const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * A printed number as a number: decimal comma with thousands dots ("1.234,5"), or decimal dot ("36.5", "0.621"). A dot
 * before three digits is taken for thousands ("314.792"), but not after a leading 0. Undefined for anything else.
 */
export function parsePrinted(text: string): number | undefined {
  const figure = text.trim().replace(/^\u2212/, '-');
  if (grouped.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  return plain.test(figure) ? Number(figure.replace(',', '.')) : undefined;
}

/**
 * Decimals a number was printed with, with or without a percent sign: "605,21" has 2. Thousands dots ("41.202") are none,
 * with a decimal comma after them ("1.234,5") or without. Undefined where there is no mark at all ("351"), for the reader
 * of a figure may know better than "none" what a whole number stands for, and for what is no number.
 */
export function decimalsOf(verbatim: string): number | undefined {
  const figure = verbatim.trim().replace(/%$/, '');
  if (grouped.test(figure)) return figure.split(',')[1]?.length ?? 0;
  return plain.test(figure) ? figure.split(/[.,]/)[1]?.length : undefined;
}

/** Decimals of a number itself: those of a figure of which the print does not tell. */
export const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Writers of dates: with a day, and of a month alone. */
const calendars = inEachLanguage((locale) => {
  const { tag, month }: Language = languages[locale];
  const parts = { month: month ?? 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    day: new Intl.DateTimeFormat(tag, { day: 'numeric', ...parts }),
    month: new Intl.DateTimeFormat(tag, parts),
  };
});

/** A date as printed in the language: 18/7/2024 or 18 July 2024; a month or a year alone stays one. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!month) return iso;
  return calendars[locale][day ? 'day' : 'month'].format(Date.UTC(year ?? 0, month - 1, day ?? 1));
}

/** A number of a formula: not a part of a word or of an id ("I.1.2"). */
const figure = /(?<![\p{L}\d.])\d[\d.,]*\d/gu;

/** A formula as the scripts keep it (decimal commas, thousands dots) in the reader's marks. */
export const localFormula = (formula: string, locale: Locale): string =>
  formula.replace(figure, (number) => remarked(number, locale));
