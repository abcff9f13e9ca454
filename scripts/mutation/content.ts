import { createHash } from 'node:crypto';
import type { Needs, ReadText } from './needs.ts';

/** What fates of mutants depend on besides the files that are imported. */
export interface Surroundings {
  readonly read: ReadText;
  /** Versions of the packages that are installed, by name. */
  readonly versionOf: (name: string) => string | undefined;
  /** Stands for all files that tests open themselves: data and fixtures. */
  readonly opened: () => string;
}

/** A hash of texts, each with its name. */
export function hashOf(parts: Iterable<readonly [name: string, text: string]>): string {
  const hash = createHash('sha256');
  for (const [name, text] of parts) hash.update(`${name}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}

/** What runs the tests, whatever they import. */
const tools = ['@stryker-mutator/core', '@stryker-mutator/instrumenter', 'vitest'];

/**
 * The name under which the fates of a module's mutants are kept: a hash of all that they depend on, so that another text
 * of the module, of its tests or of what these import is another name.
 */
export function contentOf(module: string, tests: readonly string[], needs: Needs, around: Surroundings): string {
  const files = [...needs.files].toSorted().map((path) => [path, around.read(path) ?? ''] as const);
  const packages = [...new Set([...tools, ...needs.packages])].toSorted();
  const opens = needs.packages.has('node:fs') || needs.packages.has('fs');
  return hashOf([
    ['module', module],
    ['tests', tests.join('\n')],
    ...files,
    ...packages.map((name) => [name, around.versionOf(name) ?? ''] as const),
    ['opened', opens ? around.opened() : ''],
  ]);
}
