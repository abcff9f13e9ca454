// @ts-check
/**
 * `npm run mutate`: each line of the scoring core is made wrong in many small ways; the tests beside it must notice.
 * Minutes, not seconds, so no part of `npm test`. Of one module: `npm run mutate -- --mutate scripts/rank.ts`; of the
 * bounds: `npm run mutate -- --mutate 'scripts/bounds.ts,scripts/bounds/!(*.test).ts'`; of what changed since the last such
 * run: `npm run mutate -- --incremental`.
 */

const core = [
  ...['rank', 'ranks', 'results', 'scores', 'rankings', 'values', 'framework', 'parts', 'printed', 'reported', 'dti'],
  ...['composite', 'points', 'rule', 'share', 'ratio', 'tiers', 'minmax', 'dust', 'draws', 'rankranges', 'ranges'],
  ...['weighing', 'rounding', 'place', 'rulefaults', 'check/raw', 'percentile', 'gap', 'pillarranks', 'meancheck'],
  ...['interval', 'verdict', 'reconcile', 'formula', 'targets'],
];

/** What is mutated, without `.ts`; the tests of each lie beside it. The bounds engine (`scripts/bounds/`) comes on top. */
export const modules = [
  ...core.map((name) => `scripts/${name}`),
  ...['kendall', 'weights', 'account', 'above'].map((name) => `src/domain/${name}`),
];

const bounds = ['scripts/bounds.ts', 'scripts/bounds/!(*.test).ts'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...modules.map((path) => `${path}.ts`), ...bounds],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // In percent of all mutants; less than `break` fails the run.
  thresholds: { high: 95, low: 90, break: 85 },
  // What the tests need, and no more: they run over a copy.
  ignorePatterns: ['**', '!scripts/**', '!src/**', '!tests/**', '!data/**', '!*.{ts,mjs,json}'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  incrementalFile: '.cache/mutation/incremental.json',
};
