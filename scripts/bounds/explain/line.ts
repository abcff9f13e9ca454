/** One end of an interval in one line of arithmetic, where the sentences behind it allow one. */
import { fsum } from 'd3';
import type { EndReason } from '../../../src/model/explanation.ts';
import { isEnd, scoreSpan } from '../../../src/model/figurespan.ts';
import type { EditionId, UnitId } from '../../../src/model/ids.ts';
import type { Bound, Fact } from '../../../src/model/scored.ts';
import { evidenceOf, isBelow, leastOf, mostOf } from './evidence.ts';

/** A value with the arithmetic that leads to it; `write` puts a number into the reader's marks. */
interface Reckoned {
  readonly value: number;
  readonly text: (write: (value: number) => string) => string;
}

interface EndFormula extends Reckoned {
  readonly reason: EndReason;
  readonly sign: '≤' | '≥';
}

/**
 * The arithmetic of an end of a score, out of the facts that bind it. Undefined for ranks, and where no single line leads to
 * the very end: then it would not be why it lies there. `unitsOf` has the units that an edition ranks.
 */
export function endFormula(
  { metric, unit, low, high }: Bound,
  end: 'low' | 'high',
  facts: readonly Fact[],
  edition: EditionId,
  unitsOf: ReadonlyMap<EditionId, readonly UnitId[]>,
): EndFormula | undefined {
  if (metric === 'rank') return undefined;
  const units = unitsOf.get(edition) ?? [];
  const at = (reason: EndReason, reckoned: Reckoned | undefined): EndFormula[] =>
    reckoned && isEnd(reckoned.value, end === 'low' ? low : high)
      ? [{ ...reckoned, reason, sign: end === 'low' ? '≥' : '≤' }]
      : [];
  const evidence = evidenceOf(facts, edition, units);
  if (end === 'high') return at('above', plain(mostOf(unit, evidence)))[0];
  const others = [...unitsOf.keys()].filter((other) => other !== edition);
  return [
    ...at('below', plain(leastOf(unit, evidence))),
    ...at('share', leastShare(unit, facts, edition, units)),
    ...others.flatMap((other) => [
      ...at('rose', lessRisen(unit, facts, edition, other, unitsOf)),
      ...at('largest_rise', beforeRise(unit, facts, edition, other, unitsOf)),
    ]),
  ][0];
}

const plain = (value: number | undefined): Reckoned | undefined =>
  value === undefined ? undefined : { value, text: (write) => write(value) };

/** The least mean of an edition: as printed, or from the mean of the edition beside it and the rise between the two. */
function leastMean(facts: readonly Fact[], edition: EditionId): Reckoned | undefined {
  const mean = facts.find(({ kind, units }) => kind === 'mean' && units.length === 0);
  const printed = scoreSpan(mean?.verbatim);
  if (!mean || !printed) return undefined;
  const { low } = printed;
  if (mean.edition === edition) return { value: low, text: (write) => write(low) };
  const rise = facts.find(({ kind }) => kind === 'mean_change');
  const span = scoreSpan(rise?.verbatim);
  if (!rise || !span) return undefined;
  if (rise.edition === edition)
    return { value: low + span.low, text: (write) => `(${write(low)} + ${write(span.low)})` };
  return { value: low - span.high, text: (write) => `(${write(low)} − ${write(span.high)})` };
}

/**
 * What the other units leave of the sum at the least, shared out evenly among the unit and those that stand below it.
 * Undefined where no mean is among the facts, and where they set no limit to one of the units above.
 */
function leastShare(
  unit: UnitId,
  facts: readonly Fact[],
  edition: EditionId,
  units: readonly UnitId[],
): Reckoned | undefined {
  const mean = leastMean(facts, edition);
  if (!mean) return undefined;
  const evidence = evidenceOf(facts, edition, units);
  const others = units.filter((other) => other !== unit && !isBelow(other, unit, evidence));
  const most = others.flatMap((other) => mostOf(other, evidence) ?? []);
  if (most.length === 0 || most.length < others.length) return undefined;
  const sharing = units.length - others.length;
  const taken = fsum(most);
  const value = (units.length * mean.value - taken) / sharing;
  const text: Reckoned['text'] = (write) => {
    const alike = [...Map.groupBy(most, (high) => high)].toSorted(([a], [b]) => b - a);
    const parts = alike.map(([high, { length }]) => (length > 1 ? `${write(length)} × ${write(high)}` : write(high)));
    const left = `${write(units.length)} × ${mean.text(write)} − (${parts.join(' + ')})`;
    return sharing > 1 ? `(${left}) / ${write(sharing)}` : left;
  };
  return { value, text };
}

/** Where all rose: no less than the printed score of the edition before. */
function lessRisen(
  unit: UnitId,
  facts: readonly Fact[],
  edition: EditionId,
  before: EditionId,
  unitsOf: ReadonlyMap<EditionId, readonly UnitId[]>,
): Reckoned | undefined {
  if (!facts.some((fact) => fact.kind === 'all_rose' && fact.edition === edition)) return undefined;
  return plain(evidenceOf(facts, before, unitsOf.get(before) ?? []).scores.get(unit)?.low);
}

/** Where the largest rise is printed: the score of the edition after, at the least, without it. */
function beforeRise(
  unit: UnitId,
  facts: readonly Fact[],
  edition: EditionId,
  after: EditionId,
  unitsOf: ReadonlyMap<EditionId, readonly UnitId[]>,
): Reckoned | undefined {
  const rise = facts.find((fact) => fact.kind === 'change_max' && fact.edition === after && fact.edition > edition);
  const risen = scoreSpan(rise?.verbatim);
  if (!risen) return undefined;
  const units = unitsOf.get(after) ?? [];
  const later = plain(evidenceOf(facts, after, units).scores.get(unit)?.low) ?? leastShare(unit, facts, after, units);
  return later && { value: later.value - risen.high, text: (write) => `${later.text(write)} − ${write(risen.high)}` };
}
