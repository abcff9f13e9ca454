import { boundFields } from '../bounds/bounds.ts';
import { solutionOf } from '../bounds/extent.ts';
import { contradictions } from '../bounds/problems.ts';
import type { Solver } from '../bounds/solver.ts';
import { register } from '../lookup/register.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/**
 * Published figures and sentences that cannot all be true: those at which `npm run score` would stop. Only whether there is
 * a way for all to hold is asked, which is much less work than the bounds themselves.
 */
export const contradictionsOf = (data: DataSet, solver: Solver): Problem[] =>
  boundFields(data, register(data.units), (field, givens) => {
    const rules = givens.flatMap((given) => given.rules);
    const holds = solutionOf(field, rules, solver) !== undefined;
    return { bounds: [], problems: holds ? [] : contradictions(field, givens, solver) };
  }).problems;
