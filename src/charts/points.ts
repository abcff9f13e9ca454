/** Points in running text: rounded for the eye only, never before they are compared. */
import { formatNumber, formatSigned } from '../domain/format.ts';
import type { Ranking } from '../domain/scored.ts';
import type { Locale } from '../i18n/locale.ts';

/** Two decimals, or two digits of what is smaller than they show: a difference never reads as none. */
const forEye = (value: number): number => Number(Math.abs(value) < 0.005 ? value.toPrecision(2) : value.toFixed(2));

/** Points of a score in at most two decimals; an index (0 to 1) in four. */
export const pointsText = (value: number, { scale }: Ranking, locale: Locale): string =>
  scale === 'index' ? formatNumber(value, locale, 4) : formatNumber(forEye(value), locale);

/** The same with its sign. */
export const signedText = (value: number, { scale }: Ranking, locale: Locale): string =>
  scale === 'index' ? formatSigned(value, locale, 4) : formatSigned(forEye(value), locale);

/** Signed points of one column, with as many decimals as the longest of them needs, so that they line up. */
export function signedColumn(values: readonly number[], ranking: Ranking, locale: Locale): (value: number) => string {
  const most = ranking.scale === 'index' ? 4 : 2;
  const needed = values.map((value) => /\.(\d+)$/.exec(String(Number(value.toFixed(most))))?.[1]?.length ?? 0);
  const digits = Math.max(0, ...needed);
  return (value) => formatSigned(value, locale, digits);
}

/** Points that are the same but for the dust of binary fractions. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
