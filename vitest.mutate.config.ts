/** The tests that mutants are held against: those beside the modules of `stryker.config.mjs`. */
import { defineConfig } from 'vitest/config';
import { modules } from './stryker.config.mjs';

/**
 * Tests of the bounds that ask the solver for seconds at a time: random and real provinces, and long rankings. Each mutant
 * that lives would wait for all of them; the worked examples and laws of a few units must notice it without.
 */
const slow = ['laws', 'long'].map((name) => `scripts/bounds/${name}.test.ts`);

export default defineConfig({
  test: {
    include: [...modules.map((path) => `${path}.test.ts`), 'scripts/{level,coinr}.test.ts', 'scripts/bounds/*.test.ts'],
    exclude: slow,
    setupFiles: ['tests/seed.ts'],
  },
});
