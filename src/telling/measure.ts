/** Units of measured values: "48,9 giờ", "1 hour", "2 hours". */
import { saidIn, type Translatable } from '../model/texts.ts';
import type { Locale } from '../words/locale.ts';
import { formOf } from '../words/plural.ts';

/** The forms of a unit in a language: one for all numbers, or that beside 1 and that beside others. */
const formsOf = (unit: Translatable, locale: Locale): readonly string[] => saidIn(unit, locale).split(';');

/** The unit as it stands beside a number. */
export function unitBeside(unit: Translatable, n: number, locale: Locale): string {
  const [one = '', more = one] = formsOf(unit, locale);
  return formOf(n, one, more);
}

/** The unit alone, as it heads a column. */
export const unitName = (unit: Translatable, locale: Locale): string => formsOf(unit, locale).at(-1) ?? '';
