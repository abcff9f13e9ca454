/** Signs that say a verdict or a status without colour: the same in charts, tables and lists. */
import type { TargetStatus, Verdict } from './scored.ts';

/** The sign of arithmetic. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  match: '=',
  rounding: '≈',
  contradiction: '≠',
  wording: 'Aa',
  unverifiable: '?',
};

export const statusSigns: Readonly<Record<TargetStatus, string>> = {
  met: '✓',
  missed: '✗',
  'no-data': '…',
  'not-computable': '?',
};
