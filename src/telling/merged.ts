import type { Unit } from '../model/scored.ts';

/** Of how many units of today these are a part; undefined unless the register says it of each. */
export function mergedInto(units: readonly Pick<Unit, 'heirs'>[]): number | undefined {
  if (units.length === 0 || units.some(({ heirs }) => heirs.length === 0)) return undefined;
  return new Set(units.flatMap(({ heirs }) => heirs.map(({ id }) => id))).size;
}
