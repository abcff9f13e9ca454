/** What a printed mean is disputed by. */
import { decimalsOf } from './format.ts';
import { pointOf } from './grade.ts';
import type { Ranking } from './ranking.ts';

/**
 * `table`: every score is known, and their mean does not round to the printed one. `sentence`: it contradicts itself or
 * another document, as the note of the statement says. Undefined where nothing is disputed.
 */
export function disputeOf({
  mean,
  meanDisputed,
  tableMean,
}: Pick<Ranking, 'mean' | 'meanDisputed' | 'tableMean'>): 'sentence' | 'table' | undefined {
  if (!meanDisputed) return undefined;
  const [printed, made] = [pointOf(mean), pointOf(tableMean)];
  if (mean?.grade !== 'published' || printed === undefined || made === undefined) return 'sentence';
  const digits = decimalsOf(mean.verbatim) ?? 0;
  return made.toFixed(digits) === printed.toFixed(digits) ? 'sentence' : 'table';
}
