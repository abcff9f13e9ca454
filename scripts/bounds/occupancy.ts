/**
 * Places that are known for a group: "03 đơn vị xếp cuối". The ranks of those who are named lie within the places. Who is
 * not named may still share the last rank before them, or tie with the last of a group at the top: no source excludes that.
 */
import { constant, minus, sum, type Linear } from './linear.ts';
import { isFull, type Places } from './places.ts';
import { slotKey, type Rule, type RuleOf } from './rules.ts';
import type { Sheet } from './sheet.ts';

/**
 * Units that hold the places low to high among themselves: low − 1 of the other units stand before all of them, the others
 * behind. Fewer units than places (or more, which the words of no list allow): each is somewhere within.
 */
export function boundRange(rule: RuleOf<'range'>, sheet: Sheet): void {
  const { slot, units, low, high } = rule;
  if (!isFull(rule)) {
    for (const unit of units) sheet.require(placeOf(rule, unit, sheet), low, high);
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

/** 1 + the units that stand before one in the list; those that tie with it may or may not. */
function placeOf({ slot }: RuleOf<'range'>, unit: number, sheet: Sheet): Linear {
  const others = sheet.unitsOf(slot).filter((other) => other !== unit);
  const stand = others.map((other) => {
    const choice = sheet.choice(`stands ${slotKey(slot)} ${other} ${unit}`);
    const lead = minus(sheet.score(slot, other), sheet.score(slot, unit));
    sheet.requireIf(choice, 1, lead, 0, Infinity);
    sheet.requireIf(choice, 0, lead, -Infinity, 0);
    return choice;
  });
  return sum([constant(1), ...stand]);
}

/** Requires the ranks that are in use to be no worse than the places that ranges leave to their units. */
export function boundRangeRanks(rules: readonly Rule[], sheet: Sheet, places: Places): void {
  for (const rule of rules) {
    if (rule.kind !== 'range') continue;
    const { slot, low, high } = rule;
    for (const unit of sheet.unitsOf(slot).filter((one) => places.isPlaced(slot, one))) {
      const rank = places.rankOf(slot, unit);
      if (rule.units.includes(unit)) sheet.require(rank, low, high);
      else if (isFull(rule)) sheet.requireIf(isBefore(rule, unit, sheet), 1, rank, 1, low - 1);
    }
  }
}
