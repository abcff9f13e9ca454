/** Units of which no result is known: they stand in rankings by the register alone. */
import { pointOf, type Value } from '../model/grade.ts';
import type { Unit } from '../model/scored.ts';
import type { Place } from '../store/places.ts';
import { placingsOf } from '../telling/findings.ts';

/** Known, in a range, or printed though it cannot be read. */
const isTold = (value: Value | undefined): boolean =>
  value !== undefined && (value.grade === 'published' || value.grade === 'bounded' || pointOf(value) !== undefined);

/**
 * Whether a unit has no score, rank, bound or remark in any edition. In the fictional province nothing is withheld: who
 * reported nothing has its scorecard there all the same.
 */
export function isUnscored(
  unit: Unit,
  { simulated, rankings, remarks }: Pick<Place, 'simulated' | 'rankings' | 'remarks'>,
): boolean {
  if (simulated) return false;
  const placings = placingsOf(unit, rankings);
  return (
    placings.length > 0 &&
    placings.every(
      ({ row }) => ![row.score, row.rank, row.scoreBound, ...row.parts.map(({ score }) => score)].some(isTold),
    ) &&
    !remarks.some((remark) => remark.unit === unit.id)
  );
}
