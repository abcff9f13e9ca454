import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one run of Stryker is to do, written by the command and read by Stryker's plugins and by Vitest. */
const Plan = z.record(
  z.string(),
  z.object({
    /** Keys of the module's mutants that are to be tried. */
    keys: z.array(z.string()).readonly(),
    tests: z.array(z.string()).readonly(),
    /** Where their fates are kept. */
    fates: z.string(),
  }),
);

/** By module. */
export type Plan = z.infer<typeof Plan>;

/** The name of the environment variable that holds the path of the plan. */
export const planVariable = 'MUTATION_PLAN';

/** The plan of this run. */
export function readPlan(): Plan {
  const path = process.env[planVariable];
  if (path === undefined) throw new Error(`${planVariable} is not set (expected the path of a plan: npm run mutate)`);
  return Plan.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** All tests of a plan. */
export const testsIn = (plan: Plan): string[] => [...new Set(Object.values(plan).flatMap(({ tests }) => tests))];
