import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openRepository } from './repository.ts';
import { subjectsOf } from './subjects.ts';

it('every module of this repository that is mutated has tests, and a content of its own', () => {
  const subjects = subjectsOf(openRepository(join(import.meta.dirname, '..', '..')));
  expect(subjects.length).toBeGreaterThan(50);
  expect(subjects.filter(({ tests }) => tests.length === 0).map(({ module }) => module)).toEqual([]);
  expect(new Set(subjects.map(({ content }) => content)).size).toBe(subjects.length);
});
