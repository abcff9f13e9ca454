/** Points in running text: rounded for the eye only, never before they are compared. */
import { dust } from '../model/dust.ts';
import { formatNumber, formatSigned, formatUpTo, withSign } from '../model/format.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Ranking } from '../model/scored.ts';
import { chartWords } from '../words/charts.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';

/** Points of a score in at most two decimals, or two digits of what is smaller than they show; an index (0 to 1) in four. */
export function pointsText(value: number, { scale }: Ranking, locale: Locale): string {
  if (scale === 'index') return formatNumber(value, locale, 4);
  // A difference never reads as none.
  if (Math.abs(value) < 0.005) return formatNumber(Number(value.toPrecision(2)), locale);
  return formatUpTo(value, locale, 2);
}

/** A figure with the word for points, where it is of points. */
export const withUnit = (text: string, { scale }: Pick<Ranking, 'scale'>, locale: Locale): string =>
  scale === 'points' ? strings(chartWords, locale).points(text) : text;

/** The same with its sign. */
export const signedText = (value: number, ranking: Ranking, locale: Locale): string =>
  withSign(value, pointsText(Math.abs(value), ranking, locale));

/** Signed points of one column, with as many decimals as the longest of them needs, so that they line up. */
export function signedColumn(values: readonly number[], ranking: Ranking, locale: Locale): (value: number) => string {
  const most = ranking.scale === 'index' ? 4 : 2;
  // In the language of the documents a comma is the decimal mark and nothing else.
  const needed = values.map((value) => /,(\d+)$/.exec(formatUpTo(value, sourceLocale, most))?.[1]?.length ?? 0);
  const digits = Math.max(0, ...needed);
  return (value) => formatSigned(value, locale, digits);
}

/** Points that are the same but for the dust of binary fractions. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < dust;
