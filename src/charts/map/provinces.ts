import { nextDay } from '../../model/day.ts';
import { isDefined } from '../../model/defined.ts';
import { formatDate } from '../../model/format.ts';
import type { Unit } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { mapWords } from '../../words/maps.ts';
import { strings } from '../../words/strings.ts';

/**
 * "63 tỉnh, thành phố trước ngày 1/7/2025": those of a map, and the day on which the first of them were merged. One that
 * became another by itself leaves their number as it was.
 */
export function provincesText(units: readonly Unit[], locale: Locale): string {
  const [end] = [...Map.groupBy(units, ({ heirs }) => heirs[0]?.id).values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => alike.map(({ heirs, validTo }) => (heirs.length > 0 ? validTo : undefined)))
    .filter(isDefined)
    .sort();
  const t = strings(mapWords, locale);
  return end === undefined
    ? t.provinces(units.length)
    : t.provincesBefore(units.length, formatDate(nextDay(end), locale));
}
