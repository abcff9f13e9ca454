/** What a fact says of the scores, freed from the words of its table: the kinds of rules a programme is made of. */
import type { Span } from '../../src/model/span.ts';

/** The scores of one edition: totals, or those of one pillar. `edition` counts the editions of a chain, oldest first. */
export interface Slot {
  readonly edition: number;
  readonly pillar?: string | undefined;
}

/** A slot as the key of a map. */
export const slotKey = ({ edition, pillar }: Slot): string => JSON.stringify([edition, pillar]);

/** Units are numbered over the whole chain. */
export type Rule =
  /** The score of a unit. */
  | ({ readonly kind: 'score'; readonly slot: Slot; readonly unit: number } & Span)
  /** The competition rank of a unit. */
  | { readonly kind: 'rank'; readonly slot: Slot; readonly unit: number; readonly rank: number }
  /**
   * The units stand in places low to high of a list, units that tie in any order, and rank within these places. A rank is
   * the best place of a tie (`occupancy.ts` tells what follows for ties with others).
   */
  | {
      readonly kind: 'range';
      readonly slot: Slot;
      readonly units: readonly number[];
      readonly low: number;
      readonly high: number;
    }
  /** No unit is above one that is listed before it. */
  | { readonly kind: 'order'; readonly slot: Slot; readonly units: readonly number[] }
  /** The mean or the sum over the units that are named, or over all of the edition. */
  | ({
      readonly kind: 'mean' | 'sum';
      readonly slot: Slot;
      readonly units?: readonly number[] | undefined;
    } & Span)
  /** The mean over so many units of the edition; which ones is not told. */
  | ({ readonly kind: 'mean-some'; readonly slot: Slot; readonly count: number } & Span)
  /** The mean less that of the edition before. */
  | ({ readonly kind: 'mean-change'; readonly slot: Slot } & Span)
  /** The smallest (or largest) rise of a unit since the edition before; `units` could be the ones it belongs to. */
  | ({
      readonly kind: 'least-rise' | 'greatest-rise';
      readonly slot: Slot;
      readonly units: readonly number[] | undefined;
    } & Span)
  /** The units (or all) have no less than before. */
  | { readonly kind: 'rise'; readonly slot: Slot; readonly units: readonly number[] | undefined }
  /** The rank before less the rank now. */
  | { readonly kind: 'rank-change'; readonly slot: Slot; readonly unit: number; readonly places: number }
  /** No score is above `points`. */
  | { readonly kind: 'maximum'; readonly slot: Slot; readonly points: number }
  /** No score in an indicator of the pillar is above `points`. */
  | { readonly kind: 'part-maximum'; readonly slot: Slot; readonly indicator: string; readonly points: number }
  /** How many units, and which, have all points of a pillar but those of one indicator, of which nothing is told. */
  | {
      readonly kind: 'full-except';
      readonly slot: Slot;
      readonly indicator: string;
      readonly units: readonly number[] | undefined;
      readonly count: number | undefined;
    }
  /** How many units, and which, have all, some or none of the points of a pillar. */
  | {
      readonly kind: 'full' | 'partial' | 'none';
      readonly slot: Slot;
      readonly units: readonly number[] | undefined;
      readonly count: number | undefined;
    };

export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Units a rule names, each with its part in it: units of the same part may change places without changing the rule. */
export function partsOf(rule: Rule): readonly (readonly [unit: number, part: string])[] {
  if ('unit' in rule) return [[rule.unit, 'own']];
  if (!('units' in rule)) return [];
  return (rule.units ?? []).map((unit, i) => [unit, rule.kind === 'order' ? String(i) : 'one']);
}
