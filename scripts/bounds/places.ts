/**
 * Who stands above whom. A choice "a above b" is 1 where a scores more than b. Rows hold it only in the closed sense (1: a
 * has no less than b; 0: no more), so that units that tie may stand either way and no bound is too narrow.
 */
import { knownRanks, type KnownRanks } from './knownranks.ts';
import { constant, isConstant, minus, sum, type Linear } from './linear.ts';
import { slotKey, type Rule, type RuleOf, type Slot } from './rules.ts';
import type { Sheet } from './sheet.ts';

export interface Places {
  readonly known: KnownRanks;
  /** 1 + the units above. Its columns are made at the first use. */
  rankOf(slot: Slot, unit: number): Linear;
  /** Whether the rank of a unit is in use. */
  isPlaced(slot: Slot, unit: number): boolean;
  /** Ties the ranks that were used to each other; to be called when all are. */
  finish(): void;
}

const placeKey = (slot: Slot, unit: number): string => `${slotKey(slot)} ${unit}`;

type Fixed = 0 | 1 | undefined;

/** The places on a sheet; what the rules say of ranks is known from the start. */
export function placesOf(sheet: Sheet, rules: readonly Rule[]): Places {
  const known = knownRanks(rules, sheet);
  const fixed = fixedPairs(sheet, rules, known);
  const made = new Map<string, Linear>();
  const placed = new Map<string, Placed>();

  const above = (slot: Slot, a: number, b: number): Linear => {
    const certain = fixed(slot, a, b);
    if (certain !== undefined) return constant(certain);
    const name = `above ${slotKey(slot)} ${a} ${b}`;
    const found = made.get(name);
    if (found) return found;
    const choice = sheet.choice(name);
    const lead = minus(sheet.score(slot, a), sheet.score(slot, b));
    sheet.requireIf(choice, 1, lead, 0, Infinity);
    sheet.requireIf(choice, 0, lead, -Infinity, 0);
    made.set(name, choice);
    return choice;
  };
  const others = (slot: Slot, unit: number) => sheet.unitsOf(slot).filter((other) => other !== unit);
  const counted = (slot: Slot, unit: number): Linear =>
    sum([constant(1), ...others(slot, unit).map((other) => above(slot, other, unit))]);
  const rankOf = (slot: Slot, unit: number): Linear => {
    const key = placeKey(slot, unit);
    const rank = placed.get(key)?.rank ?? constantOr(known.of(slot, unit), () => counted(slot, unit));
    placed.set(key, { slot, unit, rank });
    return rank;
  };

  for (const slot of known.slots) {
    const ranked = known.all(slot);
    for (const [i, [unit, rank]] of ranked.entries()) {
      const next = ranked[i + 1];
      if (next)
        sheet.require(minus(sheet.score(slot, unit), sheet.score(slot, next[0])), 0, next[1] === rank ? 0 : Infinity);
      sheet.require(counted(slot, unit), rank, rank);
      for (const other of others(slot, unit)) {
        if (known.of(slot, other) !== undefined) continue;
        const certain = fixed(slot, other, unit);
        const lead = minus(sheet.score(slot, other), sheet.score(slot, unit));
        if (certain === 0) sheet.require(lead, -Infinity, 0);
        if (certain === 1) sheet.require(lead, 0, Infinity);
      }
    }
  }
  if (known.clash) sheet.require(constant(1), 0, 0);

  return {
    known,
    rankOf,
    isPlaced: (slot, unit) => placed.has(placeKey(slot, unit)),
    finish: () => {
      const open = [...placed.values()].filter(({ rank }) => !isConstant(rank));
      for (const { slot } of open) for (const [unit] of known.all(slot)) rankOf(slot, unit);
      for (const one of open)
        for (const other of placed.values()) {
          if (one === other || slotKey(one.slot) !== slotKey(other.slot)) continue;
          compare(one, other);
          compare(other, one);
        }
    },
  };

  /** A unit that is not above another has no better rank (that one above has a better rank follows from the counts). */
  function compare(upper: Placed, lower: Placed): void {
    const isAbove = above(upper.slot, upper.unit, lower.unit);
    const lead = minus(lower.rank, upper.rank);
    sheet.requireIf(isAbove, 0, lead, -Infinity, 0);
    sheet.require(sum([isAbove, above(upper.slot, lower.unit, upper.unit)]), -Infinity, 1);
  }
}

interface Placed {
  readonly slot: Slot;
  readonly unit: number;
  readonly rank: Linear;
}

const constantOr = (value: number | undefined, otherwise: () => Linear): Linear =>
  value === undefined ? otherwise() : constant(value);

/** What rules say of a pair outright: 1 where a is above b, 0 where it is not, undefined where either may be. */
function fixedPairs(sheet: Sheet, rules: readonly Rule[], known: KnownRanks) {
  const orders = rules.filter((rule): rule is RuleOf<'order'> => rule.kind === 'order');
  const ranges = rules.filter((rule): rule is RuleOf<'range'> => rule.kind === 'range').filter(isFull);
  const scores = new Map(
    rules
      .filter((rule): rule is RuleOf<'score'> => rule.kind === 'score')
      .map((rule) => [placeKey(rule.slot, rule.unit), rule] as const),
  );
  return (slot: Slot, a: number, b: number): Fixed => {
    const [own, other] = [known.of(slot, a), known.of(slot, b)];
    if (own !== undefined && other !== undefined) return own < other ? 1 : 0;
    if (other !== undefined) {
      const side = sideOf(slot, other, b, sheet, known);
      if (side !== undefined) return side;
    }
    if (own !== undefined && sideOf(slot, own, a, sheet, known) === 1) return 0;
    const isHere = (rule: Rule) => slotKey(rule.slot) === slotKey(slot);
    const isListedAfter = ({ units }: RuleOf<'order'>) => units.includes(b) && units.indexOf(a) > units.indexOf(b);
    if (orders.some((rule) => isHere(rule) && isListedAfter(rule))) return 0;
    const [mine, theirs] = [scores.get(placeKey(slot, a)), scores.get(placeKey(slot, b))];
    if (mine && theirs && mine.low > theirs.high) return 1;
    if (mine && theirs && mine.high < theirs.low) return 0;
    const count = sheet.unitsOf(slot).length;
    for (const { slot: where, units, low, high } of ranges) {
      if (slotKey(where) !== slotKey(slot) || units.includes(a) === units.includes(b)) continue;
      // The group has the best (or the last) places, but those that stand behind (or before) it may tie with it.
      if (low === 1 && units.includes(b)) return 0;
      if (high === count && units.includes(a)) return 0;
    }
    return undefined;
  };
}

/** Whether a range names as many units as it has places in the list: then they hold these places among themselves. */
export const isFull = ({ units, low, high }: RuleOf<'range'>): boolean => units.length === high - low + 1;

/** Where the units of unknown rank stand beside one of known rank: all above it (1), all below (0), or undefined. */
function sideOf(slot: Slot, rank: number, unit: number, sheet: Sheet, known: KnownRanks): Fixed {
  const ranked = known.all(slot);
  const left = rank - 1 - ranked.filter(([other, place]) => other !== unit && place < rank).length;
  if (left === 0) return 0;
  return left === sheet.unitsOf(slot).length - ranked.length ? 1 : undefined;
}
