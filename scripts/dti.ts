/** Pillars of the provincial DTI of 2022 and 2023, which were not printed but follow from the total and the indices. */
import { formatNumber } from '../src/domain/format.ts';

/** Points of the framework on the scale of 1000: the total, and the three activity indices. */
export interface DtiWeights {
  readonly total: number;
  readonly activities: Readonly<Record<string, number>>;
}

export interface DerivedPillar {
  readonly value: number;
  readonly formula: string;
}

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
  const terms: { code: string; value: number; weight: number }[] = [];
  for (const [code, weight] of Object.entries(weights.activities)) {
    const value = activities[code];
    if (value === undefined) return undefined;
    terms.push({ code, value, weight });
  }
  const foundationWeight = terms.reduce((left, { weight }) => left - weight, weights.total);
  const foundation = terms.reduce((left, { value, weight }) => left - weight * value, weights.total * total);
  const number = (value: number) => formatNumber(value, 'vi');
  const shown = `${weights.total} × ${number(total)} − ${terms.map((t) => `${t.weight} × ${number(t.value)}`).join(' − ')}`;
  return Object.fromEntries(
    terms.map(({ code, value, weight }) => [
      code,
      {
        value: (foundation + weight * value) / (foundationWeight + weight),
        formula: `(${shown} + ${weight} × ${number(value)}) / ${foundationWeight + weight}`,
      },
    ]),
  );
}
