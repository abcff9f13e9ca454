/** What each kind of statement says, as rules. Kinds that limit no score (counts of pillars, shares) say nothing here. */
import { readingOf } from '../../src/model/printed.ts';
import type { Span } from '../../src/model/span.ts';
import type { Edition } from '../read/tables.ts';
import type { Rule, Slot } from './rules.ts';

export type EditionStatement = Edition['statements'][number];

/** Where a statement stands in its field. */
export interface Setting {
  readonly edition: number;
  readonly previous: number | undefined;
  /** Whether the same sentence prints a mean that is disputed: then its other figures about means are in doubt, too. */
  readonly disputed: boolean;
  /** Whether the ranks of this edition, and of the one before, are known to be those of the level. */
  readonly rankedNow: boolean;
  readonly rankedBefore: boolean;
}

/** The rules of a statement; `numberOf` has the number of a unit by its code. */
export function statementRules(row: EditionStatement, numberOf: (code: string) => number, setting: Setting): Rule[] {
  const slot = { edition: setting.edition, pillar: row.pillar };
  const units = row.units?.map(numberOf);
  const { value, low, high } = row;
  const reading = value === undefined ? undefined : readingOf(value, row.value_verbatim);
  const read = (make: (reading: Span) => Rule): Rule[] => (reading ? [make(reading)] : []);
  const hasPast = setting.previous !== undefined;
  switch (row.kind) {
    case 'mean':
      return setting.disputed ? [] : read((own) => ({ kind: 'mean', slot, units, ...own }));
    case 'mean_some':
      return low === undefined ? [] : read((own) => ({ kind: 'mean-some', slot, count: low, ...own }));
    case 'sum':
      return read((own) => ({ kind: 'sum', slot, units, ...own }));
    case 'mean_change':
      return hasPast && units === undefined && !setting.disputed
        ? read((own) => ({ kind: 'mean-change', slot, ...own }))
        : [];
    case 'change_min':
      return hasPast ? read((own) => ({ kind: 'least-rise', slot, units, ...own })) : [];
    case 'change_max':
      return hasPast ? read((own) => ({ kind: 'greatest-rise', slot, units, ...own })) : [];
    case 'all_rose':
      return hasPast ? [{ kind: 'rise', slot, units }] : [];
    case 'order':
      return [{ kind: 'order', slot, units: units ?? [] }];
    case 'rank_range':
      return setting.rankedNow && units !== undefined && low !== undefined && high !== undefined
        ? [{ kind: 'range', slot, units, low, high }]
        : [];
    case 'rank_change':
      return setting.rankedNow && setting.rankedBefore && value !== undefined
        ? (units ?? []).map((unit) => ({ kind: 'rank-change', slot, unit, places: value }))
        : [];
    case 'max_points':
      return value === undefined ? [] : [maximumRule(row, slot, value)];
    case 'units_at_max':
      return row.pillar === undefined ? [] : [{ kind: 'full', slot, units, count: value }];
    case 'units_at_max_except':
      return row.pillar === undefined || row.indicator === undefined
        ? []
        : [{ kind: 'full-except', slot, indicator: row.indicator, units, count: value }];
    case 'units_at_zero':
      return row.pillar === undefined ? [] : [{ kind: 'none', slot, units, count: value }];
    case 'units_partial':
      return row.pillar === undefined ? [] : [{ kind: 'partial', slot, units, count: value }];
    // A mean that is disputed is contradicted by another source: it may not force anything.
    case 'mean_disputed':
    case 'pillar_count':
    case 'indicator_count':
    case 'unit_count':
    case 'units_share':
      return [];
  }
}

const maximumRule = ({ indicator }: EditionStatement, slot: Slot, points: number): Rule =>
  indicator === undefined ? { kind: 'maximum', slot, points } : { kind: 'part-maximum', slot, indicator, points };

/**
 * Whether a statement speaks of the scores of the whole index or of a pillar. One about an indicator does so only where it
 * excepts that indicator from what it says of the pillar, or tells how many points can be missing for it.
 */
export const isOfScores = ({ kind, indicator }: EditionStatement): boolean =>
  indicator === undefined || kind === 'units_at_max_except' || kind === 'max_points';
