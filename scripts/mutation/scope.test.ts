import { describe, expect, it } from 'vitest';
import { chosen, modulesOf, strangers, testsOf } from './scope.ts';

const files = [
  ...['scripts/bounds/solver.ts', 'scripts/bounds/solver.test.ts', 'scripts/bounds/explain/why.ts'],
  ...['scripts/bounds/laws.test.ts', 'scripts/bounds/long.test.ts', 'scripts/import/open.ts', 'scripts/build.test.ts'],
];

describe('what is mutated', () => {
  it('is every module of the folders, without anybody naming it', () =>
    expect(modulesOf(files)).toEqual(['scripts/bounds/explain/why.ts', 'scripts/bounds/solver.ts']));

  it('is held against the tests beside, the slow ones left out', () =>
    expect(testsOf(files)).toEqual(['scripts/bounds/solver.test.ts']));
});

describe('paths', () => {
  const modules = ['scripts/rank/rank.ts', 'scripts/rank/gap.ts', 'scripts/ranks.ts'];

  it.each([
    [[], modules],
    [['scripts/rank/rank.ts'], ['scripts/rank/rank.ts']],
    [['scripts/rank'], ['scripts/rank/rank.ts', 'scripts/rank/gap.ts']],
    [
      ['scripts/ranks.ts', 'scripts/rank/'],
      ['scripts/rank/rank.ts', 'scripts/rank/gap.ts', 'scripts/ranks.ts'],
    ],
  ])('%j choose modules and folders', (paths, expected) => expect(chosen(modules, paths)).toEqual(expected));

  it('that name no module are told', () =>
    expect(strangers(modules, ['scripts/rank', 'scripts/rang.ts'])).toEqual(['scripts/rang.ts']));
});
