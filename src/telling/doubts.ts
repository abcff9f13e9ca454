/** Checks that a reader of a page should know of. */
import type { Check } from '../model/scored.ts';

/**
 * Whether a check leaves its sentence in doubt: it contradicts, says one thing in two ways, or holds only under another
 * reading than the plain one. A check that lacks a figure casts none.
 */
export const isDoubt = ({ verdict, readings }: Pick<Check, 'verdict' | 'readings'>): boolean =>
  verdict === 'contradiction' ||
  verdict === 'wording' ||
  (verdict === 'unverifiable' && readings.some(({ fits }) => fits));
