/** Linear expressions over numbered columns: Σ coefficient × column + constant. */
export interface Linear {
  readonly terms: ReadonlyMap<number, number>;
  readonly constant: number;
}

/** A number by itself. */
export const constant = (value: number): Linear => ({ terms: new Map(), constant: value });
/** One column by itself. */
export const column = (index: number): Linear => ({ terms: new Map([[index, 1]]), constant: 0 });
/** Whether no column is left in it. */
export const isConstant = ({ terms }: Linear): boolean => terms.size === 0;

/** Every coefficient and the constant, times a factor. */
export const scale = ({ terms, constant: own }: Linear, factor: number): Linear => ({
  terms: new Map([...terms].map(([index, coefficient]) => [index, coefficient * factor])),
  constant: own * factor,
});

/** Sum of expressions; a column whose coefficients cancel is gone. */
export function sum(parts: readonly Linear[]): Linear {
  const terms = new Map<number, number>();
  for (const part of parts)
    for (const [index, coefficient] of part.terms) {
      const total = (terms.get(index) ?? 0) + coefficient;
      if (total === 0) terms.delete(index);
      else terms.set(index, total);
    }
  return { terms, constant: parts.reduce((total, part) => total + part.constant, 0) };
}

/** a − b. */
export const minus = (a: Linear, b: Linear): Linear => sum([a, scale(b, -1)]);
