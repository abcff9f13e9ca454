/**
 * Places that are known for a group: "03 đơn vị xếp cuối". One rule holds at both ends: those who are named hold the places
 * among themselves, and *rank* within them, as the sentence says; of who is not named it says nothing more. What this means
 * for ties differs, because a tie takes the better rank (1-2-2-4). Who ties with the third of the first three ranks third as
 * well, and the three still rank first to third: such a tie is not excluded. Were a fourth unit to tie with the best of the
 * last three of 18, both would rank 15th, and a unit that is named as ranking last would not be among the last three ranks.
 *
 * The weaker reading, by which the sentence only tells who stands last in a printed list, would let any number tie: of the
 * departments of 2023 the best of the last three could then share rank 3 with thirteen others, which no reader of "xếp cuối"
 * means. Where a source only prints a list, the kind is `order`.
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
