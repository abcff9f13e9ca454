/** Ranks that are known for a group: "03 đơn vị xếp cuối". */
import { constant, minus, sum, type Linear } from './linear.ts';
import { isFull, type Places } from './places.ts';
import { slotKey, type Rule, type RuleOf } from './rules.ts';
import type { Sheet } from './sheet.ts';

/**
 * Units that hold the places low to high among themselves: low − 1 of the other units stand before all of them, the others
 * behind, and nobody else shares these places. Fewer (or, with ties, more) units than places: each is somewhere within.
 */
export function boundRange(rule: RuleOf<'range'>, sheet: Sheet, places: Places): void {
  const { slot, units, low, high } = rule;
  if (!isFull(rule)) {
    for (const unit of units) sheet.require(places.rankOf(slot, unit), low, high);
    return;
  }
  const outside = sheet.unitsOf(slot).filter((unit) => !units.includes(unit));
  for (const other of outside) {
    const before = isBefore(rule, other, sheet);
    for (const unit of units) {
      const lead = minus(sheet.score(slot, other), sheet.score(slot, unit));
      sheet.requireIf(before, 1, lead, 0, Infinity);
      sheet.requireIf(before, 0, lead, -Infinity, 0);
    }
  }
  sheet.require(sum(outside.map((other) => isBefore(rule, other, sheet))), low - 1, low - 1);
}

/** Whether (1) a unit stands before a group that holds its places among itself, or (0) behind it. */
function isBefore({ slot, units, low, high }: RuleOf<'range'>, other: number, sheet: Sheet): Linear {
  if (low === 1) return constant(0);
  if (high === sheet.unitsOf(slot).length) return constant(1);
  return sheet.choice(`before ${slotKey(slot)} ${units.join(' ')} ${other}`);
}

/** Requires the ranks that are in use to lie within the ranges that name their units, or outside those that do not. */
export function boundRangeRanks(rules: readonly Rule[], sheet: Sheet, places: Places): void {
  for (const rule of rules) {
    if (rule.kind !== 'range') continue;
    const { slot, low, high } = rule;
    for (const unit of sheet.unitsOf(slot).filter((one) => places.isPlaced(slot, one))) {
      const rank = places.rankOf(slot, unit);
      if (rule.units.includes(unit)) sheet.require(rank, low, high);
      else if (isFull(rule)) {
        const before = isBefore(rule, unit, sheet);
        sheet.requireIf(before, 1, rank, -Infinity, low - 1);
        sheet.requireIf(before, 0, rank, high + 1, Infinity);
      }
    }
  }
}
