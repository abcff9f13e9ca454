import type { PartialStrykerOptions } from '@stryker-mutator/api/core';

/** What Stryker is told for one run over these modules; `folder` is its own, for its copy of the repository. */
export const strykerOptions = (modules: readonly string[], folder: string): PartialStrykerOptions => ({
  mutate: [...modules],
  testRunner: 'own',
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/plugins.ts`],
  // The plan names the tests; which of them import a module need not be found out for each mutant.
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Two runs go side by side, each with a runner of its own.
  concurrency: 1,
  // Of a test that takes a second: a mutant that loops for ever is stopped, one that lives on a busy machine is not.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  disableTypeChecks: false,
  // What the tests need, and no more: they run over a copy.
  ignorePatterns: ['**', '!scripts/**', '!src/**', '!tests/**', '!data/**', '!*.{ts,mjs,json}'],
  tempDirName: folder,
  cleanTempDir: 'always',
  reporters: ['fates'],
  allowConsoleColors: false,
});
