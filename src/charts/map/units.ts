import type { Level } from '../../model/ids.ts';
import type { Unit } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';

/** Units of a level by code, as they stood on a day. Codes are used again over time, so a code alone names no unit. */
export function unitsByCode({ units }: Context, level: Level, day: string): ReadonlyMap<string, Unit> {
  const then = [...units.values()].filter(
    (unit) => unit.level === level && (unit.validFrom ?? day) <= day && (unit.validTo ?? day) >= day,
  );
  return new Map(then.map((unit) => [unit.code, unit]));
}

/** The unit an area belongs to. Throws where the register has none: a map never shows an area it cannot name. */
export function unitOfArea(code: string, units: ReadonlyMap<string, Unit>): Unit {
  const unit = units.get(code);
  if (!unit) throw new Error(`no unit with code "${code}" for an area of the map, on the day of its boundaries`);
  return unit;
}
