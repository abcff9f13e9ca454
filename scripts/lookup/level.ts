/** One edition at one level: what its scores are made from, and what is known of each of its units. */
import type { Bounded, Value } from '../../src/model/grade.ts';
import type { Level } from '../../src/model/ids.ts';
import type { Detail, Part } from '../../src/model/scored.ts';
import type { Edition, Framework } from '../read/tables.ts';
import type { LevelMeta, UnitRow } from './results.ts';

/** A unit with its score, before it is ranked. */
export interface ScoredUnit {
  readonly unit: UnitRow;
  readonly score: Value;
  /** What bounds a score that was printed but cannot be read. */
  readonly scoreBound?: Value;
  /** Reported, but too little for a score: takes a place that is not known. */
  readonly isOpen?: boolean;
  readonly parts: readonly Part[];
  readonly detail?: Detail;
}

/** What of an edition at one level its scores are made from. */
export interface LevelData {
  readonly edition: Edition;
  readonly level: Level;
  readonly meta: LevelMeta;
  readonly framework: Framework | undefined;
  readonly units: readonly UnitRow[];
  /** All editions: a neighbouring one may say how many places a unit moved. */
  readonly editions: readonly Edition[];
  /** What bounds a score or rank of a unit that was not printed. */
  readonly boundOf: (unit: UnitRow, metric: 'score' | 'rank') => Bounded | undefined;
}
