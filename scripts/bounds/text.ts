/** A model as text in the LP format that the solver reads. */
import { column, constant, minus, scale, type Linear } from './linear.ts';
import type { Condition, Model, Row } from './model.ts';
import { columnRanges, rangeOf, type Range } from './ranges.ts';

export type Sense = 'low' | 'high';

/** What the solver is to find: the low or the high end of an expression. */
interface Goal {
  readonly expression: Linear;
  readonly sense: Sense;
}

/** A goal for those who ask only whether there is any solution. */
export const anySolution: Goal = { expression: constant(0), sense: 'low' };

/** The text of a model. Its constant part is not in the goal: the solver's value is that of the terms. */
export function lpText(model: Model, { expression, sense }: Goal): string {
  const ranges = columnRanges(model);
  const rows = [...model.rows, ...model.conditions.flatMap((condition) => switched(condition, ranges))];
  const choices = model.columns.flatMap(({ isChoice }, index) => (isChoice ? [name(index)] : []));
  return [
    sense === 'low' ? 'Minimize' : 'Maximize',
    ` goal: ${sumText(goalTerms(model, expression))}`,
    'Subject To',
    ...rows.flatMap(rowText),
    ...(choices.length === 0 ? [] : ['Binary', ...choices.map((choice) => ` ${choice}`)]),
    'End',
    '',
  ].join('\n');
}

/**
 * A conditional row as rows that hold always ("big M"): where the choice falls otherwise they are as wide as the ranges of
 * their columns, so that they say nothing.
 */
function switched({ choice, is, row }: Condition, ranges: readonly Range[]): Row[] {
  const range = rangeOf(row.terms, ranges);
  const [above, below] = [range.high - row.high, row.low - range.low];
  // The row's limits move by so much where the choice is not `is`: by slack × (1 − choice), or by slack × choice.
  const loosened = (slack: number): Linear =>
    is === 1 ? { terms: new Map([[choice, -slack]]), constant: slack } : scale(column(choice), slack);
  const shifted = (slack: Linear): Row['terms'] => minus({ terms: row.terms, constant: 0 }, slack).terms;
  const upper = loosened(above);
  const lower = loosened(-below);
  return [
    ...(above > 0 ? [{ terms: shifted(upper), low: -Infinity, high: row.high + upper.constant }] : []),
    ...(below > 0 ? [{ terms: shifted(lower), low: row.low + lower.constant, high: Infinity }] : []),
  ];
}

const name = (index: number): string => `c${index}`;

/** All columns with their coefficients, which may be 0: so the solver keeps them in their order. */
const goalTerms = ({ columns }: Model, { terms }: Linear): Row['terms'] =>
  new Map(columns.map((_, index) => [index, terms.get(index) ?? 0]));

/** Terms, a few a line: readers of the format are not bound to take long lines. */
function sumText(terms: Row['terms']): string {
  if (terms.size === 0) return `0 ${name(0)}`;
  const parts = [...terms].map(
    ([index, coefficient]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name(index)}`,
  );
  const lines = Array.from({ length: Math.ceil(parts.length / 8) }, (_, i) => parts.slice(8 * i, 8 * i + 8).join(' '));
  return lines.join('\n  ');
}

function rowText({ terms, low, high }: Row): string[] {
  const text = sumText(terms);
  if (low === high) return [` ${text} = ${low}`];
  return [
    ...(Number.isFinite(low) ? [` ${text} >= ${low}`] : []),
    ...(Number.isFinite(high) ? [` ${text} <= ${high}`] : []),
  ];
}
