/** The tests that mutants are held against: those that `npm run mutate` planned for this run. */
import { defineConfig } from 'vitest/config';
import { readPlan, testsIn } from './scripts/mutation/plan.ts';

export default defineConfig({
  test: {
    include: testsIn(readPlan()),
    setupFiles: ['tests/seed.ts'],
    // As in the unit tests: a busy machine makes no mutant fail.
    testTimeout: 60_000,
  },
});
