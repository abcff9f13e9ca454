import { matchesGlob } from 'node:path';

/** What is mutated: the scoring core and the bounds engine, tests left out. A module that is added to them is mutated. */
const mutated: readonly string[] = [
  'scripts/{figure,lookup,rules,bounds,score,rank,ranges,goals,reconcile}/**/*.ts',
  'scripts/{check/raw,read/targettables}.ts',
  'src/model/{kendall,weights,account,above,leading,span}.ts',
];

/**
 * Tests of the bounds that ask the solver for seconds at a time: random and real provinces, and long rankings. Each mutant
 * that lives would wait for all of them; the worked examples and laws of a few units must notice it without.
 */
const slow = ['**/bounds/{laws,long}.test.ts'];

/** What is run before each test file. */
export const setup = 'tests/seed.ts';

/** The test that lies beside a module. */
export const testBeside = (module: string): string => module.replace(/\.ts$/, '.test.ts');

const isTest = (path: string): boolean => path.endsWith('.test.ts');
const matches = (path: string, globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(path, glob));

/** The modules among these files that are mutated. */
export const modulesOf = (files: readonly string[]): string[] =>
  files.filter((path) => !isTest(path) && matches(path, mutated)).toSorted();

/** The tests among these files that mutants may be held against: they lie beside what is mutated, and are not slow. */
export const testsOf = (files: readonly string[]): string[] =>
  files
    .filter((path) => isTest(path) && matches(path.replace('.test.ts', '.ts'), mutated) && !matches(path, slow))
    .toSorted();

/** Those of the modules that these paths name, as modules or as folders; all where there are none. */
export const chosen = (modules: readonly string[], paths: readonly string[]): string[] =>
  modules.filter((module) => paths.length === 0 || paths.some((path) => isNamed(module, path)));

/** The paths that name no module. */
export const strangers = (modules: readonly string[], paths: readonly string[]): string[] =>
  paths.filter((path) => !modules.some((module) => isNamed(module, path)));

const isNamed = (module: string, path: string): boolean =>
  module === path || module.startsWith(`${path.replace(/\/$/, '')}/`);
