import type { Level } from '../../model/ids.ts';
import type { Unit } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';

/** The date whose units the boundaries show. Codes are used again over time, so a code alone names no unit. */
const vintage = '2023-12-31';

/** Units of a level by code, as they stood on the date of the boundaries. */
export function unitsByCode({ units }: Context, level: Level): ReadonlyMap<string, Unit> {
  const then = [...units.values()].filter(
    (unit) => unit.level === level && (unit.validFrom ?? vintage) <= vintage && (unit.validTo ?? vintage) >= vintage,
  );
  return new Map(then.map((unit) => [unit.code, unit]));
}

/** The unit an area belongs to. Throws where the register has none: a map never shows an area it cannot name. */
export function unitOfArea(code: string, units: ReadonlyMap<string, Unit>): Unit {
  const unit = units.get(code);
  if (!unit) throw new Error(`no unit with code "${code}" on ${vintage} for an area of the map`);
  return unit;
}
