/** The solver: HiGHS, compiled to WebAssembly (npm `highs`). */
import loadHighs from 'highs';

/**
 * The goal's value at its end and the values of the columns there, in the order of the goal's terms; or why there is
 * none.
 */
export type Outcome =
  | { readonly status: 'solved'; readonly value: number; readonly columns: Float64Array }
  | { readonly status: 'infeasible' | 'unbounded' };

export interface Solver {
  /** Name and version of the engine: results of another one may differ in the last digit. */
  readonly version: string;
  /** Solves a model in LP format. Throws where the engine ends in any other way. */
  solve(text: string): Outcome;
}

/**
 * Ends are exact (no gap), and tolerances as small as the engine allows without trouble. Heuristics do not pay on
 * models this small.
 */
const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_detect_symmetry: false,
} as const;

/** Loads the engine; solving is synchronous from then on. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const { optimal, empty, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  return {
    version: `highs ${highs.version.string}`,
    solve: (text) =>
      highs.withModel({ format: 'lp', data: text }, (model): Outcome => {
        model.options.set({ ...options, presolve: hasChoices(text) ? 'on' : 'off' });
        model.run();
        const status = model.getModelStatus();
        if (status === optimal || status === empty)
          return { status: 'solved', value: model.getObjectiveValue(), columns: model.getSolution().colValue };
        if (status === infeasible) return { status: 'infeasible' };
        if (status === unbounded || status === unboundedOrInfeasible) return { status: 'unbounded' };
        throw new Error(`the solver ended with status ${status}`);
      }),
  };
}

const hasChoices = (text: string): boolean => text.includes('\nBinary\n');
