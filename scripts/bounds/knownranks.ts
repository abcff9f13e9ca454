/** Ranks that rules give away: printed ones, and those that follow from the places a unit moved. */
import type { Rule, Slot } from './rules.ts';
import { slotKey } from './rules.ts';
import type { Sheet } from './sheet.ts';

export interface KnownRanks {
  of(slot: Slot, unit: number): number | undefined;
  /** All known ranks of a slot, best first. */
  all(slot: Slot): readonly (readonly [unit: number, rank: number])[];
  readonly slots: readonly Slot[];
  /** Whether two rules give one unit different ranks. */
  readonly clash: boolean;
}

/** A unit that moved by a printed number of places has a rank where the other edition gives it one. */
export function knownRanks(rules: readonly Rule[], sheet: Pick<Sheet, 'before'>): KnownRanks {
  const known = new Map<string, { readonly slot: Slot; readonly ranks: Map<number, number> }>();
  let clash = false;
  const of = (slot: Slot, unit: number): number | undefined => known.get(slotKey(slot))?.ranks.get(unit);
  /** Whether the rank is new. */
  const learn = (slot: Slot, unit: number, rank: number): boolean => {
    const old = of(slot, unit);
    if (old !== undefined) {
      clash ||= old !== rank;
      return false;
    }
    const ranked = known.get(slotKey(slot)) ?? { slot, ranks: new Map<number, number>() };
    ranked.ranks.set(unit, rank);
    known.set(slotKey(slot), ranked);
    return true;
  };
  for (const rule of rules) if (rule.kind === 'rank') learn(rule.slot, rule.unit, rule.rank);
  let learned = true;
  while (learned) {
    learned = false;
    for (const rule of rules) {
      if (rule.kind !== 'rank-change') continue;
      const { slot, unit, places } = rule;
      const [now, past] = [of(slot, unit), of(sheet.before(slot), unit)];
      if (now !== undefined) learned = learn(sheet.before(slot), unit, now + places) || learned;
      if (past !== undefined) learned = learn(slot, unit, past - places) || learned;
    }
  }
  const sorted = new Map(
    [...known].map(([key, { ranks }]) => [key, [...ranks].sort(([u, a], [v, b]) => a - b || u - v)]),
  );
  return {
    of,
    all: (slot) => sorted.get(slotKey(slot)) ?? [],
    slots: [...known.values()].map(({ slot }) => slot),
    clash,
  };
}
