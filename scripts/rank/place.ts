/** Place: a rank that was worked out, open upward while the scores of some units that reported are not known. */
import type { Value } from '../../src/model/grade.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import { recomputed } from '../figure/values.ts';
import { openNote } from './words.ts';

/** What the places of one table have in common. */
export interface RankedTable {
  readonly formula: string;
  readonly sources: SourceId[];
  /** Units that take a place which nobody knows yet: each may stand above any other, or not. */
  readonly open: number;
  readonly simulated: boolean;
}

/**
 * The place (1 = the best) among the units whose scores are known, as a value. A simulated one is certain or not told at
 * all, because what is bounded is real.
 */
export function placeValue(place: number, { formula, sources, open, simulated }: RankedTable): Value | undefined {
  if (simulated) return open > 0 ? undefined : { grade: 'simulated', value: place };
  if (open > 0)
    return {
      grade: 'bounded',
      low: place,
      high: place + open,
      statements: [],
      formula,
      sources,
      note: inEachLanguage((locale) => openNote[locale](open)),
    };
  return recomputed(place, formula, sources);
}
