import { fsum } from 'd3';
import { dust } from '../../src/model/dust.ts';
import { decimalsOf } from '../../src/model/format.ts';
import { halfUnit } from '../../src/model/span.ts';
import type { Assigned } from './assign.ts';
import { boundText } from './bound.ts';
import { measureName, type Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import { decimalsOfHalf, readingIn, shown, type Finding } from './finding.ts';
import type { ReadLine } from './reading.ts';
import { letterOf } from './sheet.ts';
import type { Target } from './target.ts';

/** The mean of a measure over all units of the level, and how far rounding may carry it; none while one is unknown. */
function measuredMean(
  rows: readonly Assigned[],
  measure: Measure,
  count: number,
): { mean: number; slack: number } | undefined {
  const readings = rows.flatMap((row) => readingIn(row, measure) ?? []);
  const values = readings.flatMap(({ value }) => value ?? []);
  if (values.length < count || count === 0) return undefined;
  return {
    mean: fsum(values) / count,
    slack: fsum(readings, ({ half }) => half) / count,
  };
}

/** The means that the edition's statements print, against the scores of the table; a disputed one is only reported. */
export function checkStatedMeans(rows: readonly Assigned[], target: Target): Finding[] {
  const stated = target.edition.statements.filter(
    ({ kind, level, units, indicator }) =>
      (kind === 'mean' || kind === 'mean_disputed') &&
      level === target.level &&
      units === undefined &&
      indicator === undefined,
  );
  return stated.flatMap(({ id, kind, value, value_verbatim: verbatim, pillar }): Finding[] => {
    const measure: Measure = { metric: 'score', ...(pillar === undefined ? {} : { pillar }) };
    const found = measuredMean(rows, measure, target.units.length);
    const printed = verbatim ?? String(value);
    if (value === undefined) return [];
    if (found === undefined)
      return [
        { doubts: [], note: `mean ${printed} (${id}): not checked, not all units have a ${measureName(measure)}` },
      ];
    const decimals = decimalsOf(printed) ?? 0;
    const slack = found.slack + halfUnit(decimals);
    const agrees = Math.abs(found.mean - value) <= slack + dust;
    const note = `mean of the table ${shown(found.mean, decimals)}, published ${printed} (${id}): ${agrees ? 'agree' : 'differ'}${kind === 'mean_disputed' ? '; that sentence is disputed, so this is only told' : ''}`;
    const doubt: Doubt = {
      row: 'mean',
      printed: boundText(id, [`${printed} ≠ ${shown(found.mean, decimals)}`]),
      message: `mean of ${measureName(measure)} is ${shown(found.mean, decimals)}, but ${id} prints ${printed}`,
      takes: 'accept',
    };
    return [{ doubts: agrees || kind === 'mean_disputed' ? [] : [doubt], note, overall: true }];
  });
}

/** The table's own row of means, whose doubts are bound to its print and to what the rows give; where there are several they are those of districts, and are not checked. */
export function checkMeanRow(means: readonly ReadLine[], rows: readonly Assigned[]): Finding[] {
  const [line] = means;
  if (line === undefined || means.length > 1) return [];
  const failing = line.readings.flatMap((printed) => {
    const found = measuredMean(rows, printed.measure, rows.length);
    if (found === undefined || printed.measure.metric === 'rank' || printed.value === undefined) return [];
    const slack = found.slack + printed.half;
    if (Math.abs(found.mean - printed.value) <= slack + dust) return [];
    return [{ printed, given: shown(found.mean, decimalsOfHalf(printed.half)) }];
  });
  const bound = boundText(
    line.quote,
    failing.map(({ printed, given }) => `${letterOf(printed.column)} ${printed.verbatim} ≠ ${given}`),
  );
  const doubts = failing.map(({ printed: { measure, verbatim, column }, given }): Doubt => {
    const message = `mean of ${measureName(measure)} is printed ${verbatim}, the rows give ${given}`;
    return { row: String(line.row), printed: bound, column, message, takes: 'accept' };
  });
  const printed = line.readings.filter(
    ({ value, measure }) => value !== undefined && measure.metric === 'score',
  ).length;
  const note = `row of means: ${printed - doubts.length} of ${printed} figures agree`;
  return [{ doubts, note, overall: true }];
}
