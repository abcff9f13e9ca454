/** Figures of the heat table: as printed where published, else with decimals that line up in a column. */
import { formatNumber } from '../domain/format.ts';
import type { Value } from '../domain/grade.ts';
import type { Ranking } from '../domain/scored.ts';
import type { Locale } from '../i18n/locale.ts';
import { textOf } from './reading.ts';

const fixed =
  (digits: number) =>
  (value: Value, { scale }: Ranking, locale: Locale): string =>
    textOf(value, locale, scale === 'index' ? 4 : digits);

export const partText = fixed(1);
export const totalText = fixed(2);

/** A mean is never printed by a source here: it is worked out from the values of the column. */
export const meanText = ({ value }: { readonly value: number }, { scale }: Ranking, locale: Locale): string =>
  formatNumber(value, locale, scale === 'index' ? 4 : 1);
