/** How far a target can lie under some rules. */
import { compile, type Target } from './compile.ts';
import type { Field } from './field.ts';
import { isConstant } from './linear.ts';
import type { Model } from './model.ts';
import { beyondScale } from './ranges.ts';
import type { Rule } from './rules.ts';
import type { Solver } from './solver.ts';
import { anySolution, lpText, type Sense } from './text.ts';

/** Values of the columns that some rules speak of, by name. */
export type Solution = ReadonlyMap<string, number>;

/** Scores and ranks that agree with all rules; undefined if there are none. */
export const solutionOf = (field: Field, rules: readonly Rule[], solver: Solver): Solution | undefined =>
  solve(compile(field, rules).model, solver);

/** The low or high end of a target; a high one is infinite where nothing limits it. The rules must be consistent. */
export function extentOf(field: Field, rules: readonly Rule[], target: Target, sense: Sense, solver: Solver): number {
  const { model, expression } = compile(field, rules, target);
  if (isConstant(expression)) return expression.constant;
  const outcome = solver.solve(lpText(model, { expression, sense }));
  // The solver calls some programmes infeasible that have a solution, and only no highest one.
  if (outcome.status === 'infeasible' && (sense === 'low' || solve(model, solver) === undefined))
    throw new Error('the rules contradict each other (expected consistent rules)');
  if (outcome.status !== 'solved') return Infinity;
  const end = outcome.value + expression.constant;
  return end < beyondScale - 1 ? end : Infinity;
}

/** Steps by which an end must be passed to count as passed: ends of scores differ by far more, ranks by 1. */
const step = { score: 1e-5, rank: 0.5 } as const;

/**
 * Scores that agree with all rules and have a target beyond an end (to ask this is cheaper than to ask how far);
 * undefined if there are none.
 */
export function solutionBeyond(
  field: Field,
  rules: readonly Rule[],
  target: Target,
  sense: Sense,
  end: number,
  solver: Solver,
): Solution | undefined {
  const { model, expression } = compile(field, rules, target);
  const own = end - expression.constant;
  const [low, high] = sense === 'low' ? [-Infinity, own - step[target.metric]] : [own + step[target.metric], Infinity];
  return solve({ ...model, rows: [...model.rows, { terms: expression.terms, low, high }] }, solver);
}

function solve(model: Model, solver: Solver): Solution | undefined {
  const outcome = solver.solve(lpText(model, anySolution));
  if (outcome.status !== 'solved') return undefined;
  const { columns } = outcome;
  return new Map(model.columns.map(({ name }, index) => [name, columns[index] ?? 0]));
}
