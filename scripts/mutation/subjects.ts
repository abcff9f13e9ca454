import { contentOf } from './content.ts';
import { importGraph } from './needs.ts';
import { ownTests } from './owntests.ts';
import type { Repository } from './repository.ts';
import { modulesOf, setup, testsOf } from './scope.ts';

/** A module that is mutated, what its mutants are held against, and the name under which their fates are kept. */
export interface Subject {
  readonly module: string;
  readonly tests: readonly string[];
  readonly content: string;
}

/** All modules of a repository that are mutated. */
export function subjectsOf(repository: Repository): Subject[] {
  const needsOf = importGraph(repository.read);
  const tests = testsOf(repository.files);
  return modulesOf(repository.files).map((module) => {
    const own = ownTests(module, tests, needsOf);
    const needs = needsOf([module, ...own, setup]);
    return { module, tests: own, content: contentOf(module, own, needs, repository) };
  });
}
