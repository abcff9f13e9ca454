import type { Part, Pillar, Reached } from '../../model/scored.ts';

/** One part of a unit's score beside the other units of its level and edition. */
export interface PillarRow {
  readonly pillar: Pillar;
  readonly part: Part | undefined;
  /** Most points to be had (1 of an index); absent where that is unpublished. */
  readonly most: number | undefined;
  /** Absent unless every unit's value is known. */
  readonly mean: Reached['mean'] | undefined;
  readonly best: Reached['best'] | undefined;
}
