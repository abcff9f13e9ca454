/** Where the number of units comes from of an edition of which no source prints it. */
import type { Level } from '../../src/model/ids.ts';
import type { Edition } from '../read/tables.ts';

type Meta = Pick<Edition['meta'], 'index' | 'province' | 'year' | 'levels'>;

/**
 * The year of the next edition of a level that prints as many units as are assumed here, whose number it then is; undefined
 * where the number is printed, or is the register's alone, as where districts merged between the two.
 */
export function countedIn(own: Meta, level: Level, editions: readonly { readonly meta: Meta }[]): number | undefined {
  const counted = own.levels[level];
  if (!counted?.units_assumed) return undefined;
  const years = editions.flatMap(({ meta }) => {
    const other = meta.levels[level];
    const isLater = meta.index === own.index && meta.province === own.province && meta.year > own.year;
    return isLater && other && !other.units_assumed && other.units === counted.units ? [meta.year] : [];
  });
  return years.length === 0 ? undefined : Math.min(...years);
}
