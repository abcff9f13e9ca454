import { nextDay } from '../model/day.ts';
import type { Unit } from '../model/scored.ts';
import type { Context } from './context.ts';

/** The first day on which a province had no units of a level any more; undefined where it still has some. */
export function levelEnd(
  { level, province }: Pick<Unit, 'level' | 'province'>,
  { units }: Context,
): string | undefined {
  const ends = [...units.values()]
    .filter((unit) => unit.level === level && unit.province === province)
    .map(({ validTo = '' }) => validTo)
    .sort();
  const last = ends.at(-1);
  return last && !ends.includes('') ? nextDay(last) : undefined;
}
