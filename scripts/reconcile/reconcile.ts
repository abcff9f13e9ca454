/** Reconcile: every arithmetic claim of the sources recomputed, with a verdict. */
import { inEachLanguage } from '../../src/model/languages.ts';
import { decimalsPrinted } from '../../src/model/printed.ts';
import { verdicts, type Check } from '../../src/model/scored.ts';
import { inEveryLanguage, sourceText } from '../../src/model/texts.ts';
import { evaluate, showFormula, showResult, type FormulaFunction, type Scope } from '../formula/formula.ts';
import { intervalOf } from '../formula/operand.ts';
import { subjectPaths } from '../lookup/addresses.ts';
import type { DataSet } from '../read/tables.ts';
import { scoreReadings } from './readings.ts';
import { discrepancyOf, verdictOfClaim } from './verdict.ts';
import { differsInWords } from './wording.ts';

type Claim = DataSet['claims'][number];
type Operand = DataSet['operands'][number];

type Outcome = Pick<Check, 'verdict' | 'recomputed' | 'difference'>;

/** Texts that must agree: dates, names, counts said twice. */
function compareTexts(operands: Operand[]): Outcome {
  const texts = [...new Set(operands.map((o) => o.value))];
  if (texts.includes(undefined) || operands.length < 2) return { verdict: 'unverifiable' };
  if (texts.length === 1) return { verdict: 'match' };
  const printed = operands.flatMap((o) => sourceText(o.value_verbatim) ?? []);
  const forms = [...new Set(printed)].join(' ≠ ');
  return {
    verdict: differsInWords(printed) ? 'wording' : 'contradiction',
    recomputed: inEachLanguage(() => forms),
  };
}

/** Where a source does not say that both figures speak of the same thing, they can neither agree nor contradict. */
const withScope = (claim: Claim, outcome: Outcome): Outcome =>
  claim.scale === 'unclear' ? { ...outcome, verdict: 'unverifiable' } : outcome;

/** A body contradicts another, or itself, only where no reading fits. */
const withReadings = (readings: Check['readings'], outcome: Outcome): Outcome =>
  outcome.verdict === 'contradiction' && readings.some(({ fits }) => fits)
    ? { ...outcome, verdict: 'unverifiable' }
    : outcome;

function outcomeOf(claim: Claim, operands: Operand[], scope: Scope): Outcome {
  if (claim.relation === 'agree') return compareTexts(operands);
  const result = claim.formula === undefined ? undefined : evaluate(claim.formula, scope);
  if (!result) return { verdict: 'unverifiable' };
  const decimals =
    claim.printed_value === undefined ? 2 : decimalsPrinted(claim.printed_value, sourceText(claim.printed));
  const recomputed = showResult(result.value, decimals);
  if (claim.printed_value === undefined) return { verdict: 'unverifiable', recomputed };
  return {
    verdict: verdictOfClaim(claim, result) ?? 'unverifiable',
    recomputed,
    difference: discrepancyOf(claim.printed_value, result),
  };
}

function reconcileClaim(
  claim: Claim,
  data: DataSet,
  functions: Record<string, FormulaFunction>,
  paths: ReadonlyMap<string, string>,
): Check {
  const operands = data.operands.filter((o) => o.claim === claim.id);
  const scope: Scope = { names: new Map(operands.map((o) => [o.name, intervalOf(o, claim)])), functions };
  const rows = data.readings.filter((r) => r.claim === claim.id).sort((a, b) => a.order - b.order);
  const readings = scoreReadings(claim, rows, scope);
  return {
    id: claim.id,
    topic: claim.topic,
    claim: claim.claim,
    printed: claim.printed ?? '',
    quote: claim.quote,
    sources: claim.sources,
    relation: claim.relation,
    formula: claim.formula === undefined ? undefined : showFormula(claim.formula, scope),
    ...withReadings(readings, withScope(claim, outcomeOf(claim, operands, scope))),
    operands: operands.map((o) => ({
      name: o.name,
      label: o.label,
      verbatim: o.value_verbatim,
      source: o.source[0],
      quote: o.quote,
    })),
    readings,
    note: inEveryLanguage(claim.note),
    pages: (claim.about ?? []).flatMap((id) => paths.get(id) ?? []),
  };
}

/**
 * All checks, contradictions first, in the order of the claims otherwise (by topic, then id); `more` are those that need
 * no claim. Throws on a formula that cannot be read.
 */
export function reconcile(
  data: DataSet,
  functions: Record<string, FormulaFunction>,
  more: readonly Check[] = [],
): Check[] {
  const paths = subjectPaths(data);
  return [...data.claims.map((claim) => reconcileClaim(claim, data, functions, paths)), ...more].sort(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  );
}
