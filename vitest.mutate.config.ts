/** The tests that mutants are held against: those beside the modules of `stryker.config.mjs`. */
import { defineConfig } from 'vitest/config';
import { modules } from './stryker.config.mjs';

export default defineConfig({
  test: {
    include: [...modules.map((path) => `${path}.test.ts`), 'scripts/{level,coinr}.test.ts'],
    setupFiles: ['tests/seed.ts'],
  },
});
