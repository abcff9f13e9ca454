/** Pillars of the provincial DTI of 2022 and 2023, which were not printed but follow from the total and the indices. */
import { fsum } from 'd3';
import { formatNumber } from '../../src/model/format.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { add, divide, exact, multiply, negate, printed, type Interval } from '../figure/interval.ts';

/** Points of the framework on the scale of 1000: the total, and the three activity indices. */
export interface DtiWeights {
  readonly total: number;
  readonly activities: Readonly<Record<string, number>>;
}

/** A pillar value, with the limits that the rounding of the figures leaves open. */
export interface DerivedPillar extends Interval {
  readonly formula: string;
}

/** Index values are printed with four decimals; "0.834" lost its last zero on the way into the file. */
const indexDecimals = 4;

/** What a printed index value (0 to 1) may have been before it was rounded. */
export const indexValue = (value: number): Interval => printed(value, indexDecimals);

/**
 * The three pillar values (0 to 1) of a province, from its total and its activity indices (0 to 1). A pillar is the mean,
 * by points, of the foundation indices it shares and its own activity index; the foundation is what is left of the total
 * once the activities are taken off (structure of QĐ 922/QĐ-BTTTT, 2022). Undefined where an index is missing.
 */
export function dtiPillars(
  total: number | undefined,
  activities: Readonly<Record<string, number | undefined>>,
  weights: DtiWeights,
): Record<string, DerivedPillar> | undefined {
  if (total === undefined) return undefined;
  const terms: WeightedIndex[] = [];
  for (const [code, weight] of Object.entries(weights.activities)) {
    const value = activities[code];
    if (value === undefined) return undefined;
    terms.push({ code, value, weight });
  }
  const foundationWeight = weights.total - fsum(terms, ({ weight }) => weight);
  const number = (value: number) => formatNumber(value, sourceLocale, indexDecimals);
  const shown = `${weights.total} × ${number(total)} − ${terms.map((t) => `${t.weight} × ${number(t.value)}`).join(' − ')}`;
  return Object.fromEntries(
    terms.map((own) => {
      const points = foundationWeight + own.weight;
      return [
        own.code,
        {
          ...pillarOf(total, terms, own, weights.total, points),
          formula: `(${shown} + ${own.weight} × ${number(own.value)}) / ${points}`,
        },
      ];
    }),
  );
}

interface WeightedIndex {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
}

/** The index of the pillar itself is taken off with the others and put back: it falls out, and its rounding with it. */
function pillarOf(
  total: number,
  terms: readonly WeightedIndex[],
  own: WeightedIndex,
  totalWeight: number,
  points: number,
): Interval {
  const weighted = (value: number, weight: number) => multiply(exact(weight), indexValue(value));
  const sum = terms
    .filter((term) => term !== own)
    .reduce((left, { value, weight }) => add(left, negate(weighted(value, weight))), weighted(total, totalWeight));
  return divide(sum, exact(points));
}
