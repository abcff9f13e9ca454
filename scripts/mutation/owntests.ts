import { posix } from 'node:path';
import type { Needs } from './needs.ts';
import { testBeside } from './scope.ts';

/**
 * The tests that a module's mutants are held against: the one beside it; of a module without, those of its folder that
 * import it; where there are none, all that do.
 */
export function ownTests(
  module: string,
  tests: readonly string[],
  needsOf: (roots: readonly string[]) => Needs,
): readonly string[] {
  const beside = testBeside(module);
  if (tests.includes(beside)) return [beside];
  const touching = tests.filter((test) => needsOf([test]).files.has(module));
  const near = touching.filter((test) => posix.dirname(test) === posix.dirname(module));
  return near.length > 0 ? near : touching;
}
