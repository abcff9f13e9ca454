/** What all rules write on: the draft of the model, with the scores of a field by slot and unit. */
import type { Field } from './field.ts';
import { minus, sum, type Linear } from './linear.ts';
import { draft, type Draft } from './model.ts';
import { slotKey, type Slot } from './rules.ts';

export interface Sheet extends Draft {
  readonly field: Field;
  /** The score of a unit. */
  score(slot: Slot, unit: number): Linear;
  /** Units of a slot's edition. */
  unitsOf(slot: Slot): readonly number[];
  /** The same slot in the edition before. */
  before(slot: Slot): Slot;
  /** Units of a slot that were there before as well. */
  lasting(slot: Slot): number[];
  /** Writes down that totals are made of pillars, where scores of pillars are on the sheet. */
  sumPillars(): void;
}

/** Name of the column of a total score. */
export const scoreName = (edition: number, unit: number): string => `score ${edition} ${unit}`;

/** A sheet with the scores of a field, and no rule yet. */
export function sheetOf(field: Field): Sheet {
  const base = draft();
  /** Pillars on the sheet, by edition and unit. */
  const pillars = new Map<string, { edition: number; unit: number; names: Set<string> }>();
  const score = ({ edition, pillar }: Slot, unit: number): Linear => {
    if (pillar === undefined) return base.value(scoreName(edition, unit));
    const key = `${edition} ${unit}`;
    const known = pillars.get(key) ?? { edition, unit, names: new Set() };
    known.names.add(pillar);
    pillars.set(key, known);
    return base.value(`${scoreName(edition, unit)} ${pillar}`);
  };
  const unitsOf = ({ edition }: Slot): readonly number[] => field.editions[edition]?.units ?? [];
  const before = ({ edition, pillar }: Slot): Slot => {
    const previous = field.editions[edition]?.previous;
    if (previous === undefined) throw new Error(`edition ${slotKey({ edition })} has none before it`);
    return { edition: previous, pillar };
  };
  return {
    ...base,
    field,
    score,
    unitsOf,
    before,
    lasting: (slot) => {
      const past = unitsOf(before(slot));
      return unitsOf(slot).filter((unit) => past.includes(unit));
    },
    sumPillars: () => {
      for (const { edition, unit, names } of pillars.values()) {
        const parts = sum([...names].map((pillar) => score({ edition, pillar }, unit)));
        const isWhole = (field.editions[edition]?.pillars ?? []).every((pillar) => names.has(pillar));
        base.require(minus(score({ edition }, unit), parts), 0, isWhole ? 0 : Infinity);
      }
    },
  };
}
