/** Figures of the heat table: as printed where published, else with decimals that line up in a column. */
import { formatNumber } from '../../model/format.ts';
import type { Value } from '../../model/grade.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { textOf } from '../../telling/reading.ts';

const fixed =
  (digits: number) =>
  (value: Value, { scale }: Ranking, locale: Locale): string =>
    textOf(value, locale, scale === 'index' ? 4 : digits);

export const partText = fixed(1);
export const totalText = fixed(2);

/** A mean is never printed by a source here: it is worked out from the values of the column. */
export const meanText = ({ value }: { readonly value: number }, { scale }: Ranking, locale: Locale): string =>
  formatNumber(value, locale, scale === 'index' ? 4 : 1);
