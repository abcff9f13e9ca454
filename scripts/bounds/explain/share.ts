/** The least that a mean leaves for a unit: "number of units × mean − what the others can have". */
import { fsum } from 'd3';
import { scoreSpan } from '../../../src/model/figurespan.ts';
import type { EditionId, UnitId } from '../../../src/model/ids.ts';
import type { Fact } from '../../../src/model/scored.ts';
import { evidenceOf, isBelow, mostOf } from './evidence.ts';

/** A value with the arithmetic that leads to it; `write` puts a number into the reader's marks. */
export interface Reckoned {
  readonly value: number;
  readonly text: (write: (value: number) => string) => string;
}

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
export function leastShare(
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
