import { nextDay } from '../../src/model/day.ts';
import type { UnitRow } from './nameindex.ts';
import type { Target } from './target.ts';

/**
 * The units of the target's day that a unit of another day was or became: its successors up to that day, or, for a later
 * unit, all units of that day that went into it.
 */
export function holdersOn(row: UnitRow, target: Target): UnitRow[] {
  const units = [...target.units, ...target.places];
  if (row.valid_to !== undefined && row.valid_to < target.date)
    return laterHolders(row, target).filter((one) => units.includes(one));
  return units.filter((unit) => laterHolders(unit, target).includes(row));
}

/** All later holders of a unit's territory, step by step; a split unit has several. */
function laterHolders(row: UnitRow, { register }: Target): UnitRow[] {
  const found: UnitRow[] = [];
  const open = [row];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.valid_to === undefined) continue;
    const from = nextDay(one.valid_to);
    for (const code of one.successor_code ?? []) {
      const next = register.at(code, from);
      if (next === undefined || found.includes(next)) continue;
      found.push(next);
      open.push(next);
    }
  }
  return found;
}
