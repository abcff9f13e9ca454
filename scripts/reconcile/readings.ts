/** Other ways to read a claim: what each would give, and whether the sentence holds as printed when it is read so. */
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Check } from '../../src/model/scored.ts';
import type { Interval } from '../figure/interval.ts';
import { evaluate, showFormula, showResult, type Scope } from '../formula/formula.ts';
import type { DataSet } from '../read/tables.ts';
import { verdictOfClaim } from './verdict.ts';

type Claim = DataSet['claims'][number];
type Row = DataSet['readings'][number];

/** As the row says; where it says nothing, whether its result stands to the printed figure as the claim's must. */
function fitsOf(claim: Claim, row: Row, result: Interval | undefined): boolean {
  if (row.fits !== undefined) return row.fits === 'yes';
  const verdict = result && verdictOfClaim(claim, result);
  return verdict !== undefined && verdict !== 'contradiction';
}

/** The readings of a claim. A reading without formula is one in words. Throws on a formula that cannot be read. */
export const scoreReadings = (claim: Claim, rows: readonly Row[], scope: Scope): Check['readings'] =>
  rows.map((row) => {
    const result = row.formula === undefined ? undefined : evaluate(row.formula, scope);
    const missing = inEachLanguage(() => '?');
    return {
      label: row.label,
      formula: row.formula === undefined ? undefined : showFormula(row.formula, scope),
      result: result ? showResult(result.value, 2) : row.formula === undefined ? undefined : missing,
      fits: fitsOf(claim, row, result),
    };
  });
