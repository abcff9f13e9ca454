/** Checks that a reader of a page should know of. */
import { verdicts, type Check } from '../model/scored.ts';

/**
 * Whether a check leaves its sentence in doubt: it contradicts, says one thing in two ways, or holds only under another
 * reading than the plain one. A check that lacks a figure casts none.
 */
export const isDoubt = ({ verdict, readings }: Pick<Check, 'verdict' | 'readings'>): boolean =>
  verdict === 'contradiction' ||
  verdict === 'wording' ||
  (verdict === 'unverifiable' && readings.some(({ fits }) => fits));

/** Checks that concern a page, contradictions first. */
export function checksOf(checks: readonly Check[], path: string): Check[] {
  return checks
    .filter((check) => check.pages.includes(path))
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}

/** What the heading over checks may say of them: that sources disagree only where one of them is more than unsettled. */
export function headingOfChecks(checks: readonly Pick<Check, 'verdict' | 'readings'>[]) {
  const doubts = checks.filter(isDoubt);
  const open = doubts.filter(({ verdict }) => verdict === 'unverifiable').length;
  if (doubts.length === 0) return 'checks';
  if (open === 0) return 'contradictions';
  return open === doubts.length ? 'unsettled' : 'contradictionsAndUnsettled';
}
