import { describe, expect, it } from 'vitest';
import type { Fate } from './estimate.ts';
import type { Change } from './mutants.ts';
import { isTooLow, scoreLine, survivorLines } from './report.ts';

const change: Change = {
  ...{ module: 'rank/gap.ts', key: 'k', line: 3, column: 7, mutator: 'EqualityOperator' },
  ...{ original: 'a <\n    b', replacement: 'a <= b' },
};
const trial = (fate: Fate | undefined, differs: Partial<Change> = {}) => ({ change: { ...change, ...differs }, fate });
const many = (count: number, fate: Fate) => Array.from({ length: count }, () => trial(fate));

describe('survivors', () => {
  it('are told by module and place, with what was replaced', () =>
    expect(
      survivorLines([
        trial('Killed', { module: 'rank/rank.ts' }),
        trial('NoCoverage', { line: 12, replacement: '' }),
        trial('Survived'),
        trial('Timeout'),
        trial('RuntimeError'),
        trial(undefined),
      ]),
    ).toEqual([
      'rank/gap.ts: 1 of 3 noticed (33.3 %)',
      '  3:7 EqualityOperator: a < b → a <= b',
      '  12:7 EqualityOperator (no test goes there): a < b → nothing',
    ]));

  it('that are long are cut', () =>
    expect(survivorLines([trial('Survived', { replacement: 'x'.repeat(100) })])[1]).toMatch(/→ x{59}…$/));
});

describe('the score', () => {
  it('of a part of all mutants has an interval', () =>
    expect(scoreLine([...many(8, 'Killed'), ...many(1, 'Timeout'), ...many(1, 'Survived'), trial(undefined)], 50)).toBe(
      'mutation score 90.0 %, 95 % interval 59.6 to 98.2 %: 9 of 10 noticed, 1 of them by a time limit; ' +
        '10 of 50 mutants tried, 1 of those drawn not yet',
    ));

  it('of all mutants has none', () =>
    expect(scoreLine([...many(3, 'Killed'), ...many(1, 'Survived')], 4)).toBe(
      'mutation score 75.0 %: 3 of 4 noticed; 4 of 4 mutants tried',
    ));

  it('is none where none was tried', () => expect(scoreLine([trial(undefined)], 9)).toBe('no mutant of 9 tried'));

  it('is too low where it is surely so', () => {
    const half = [...many(5, 'Killed'), ...many(5, 'Survived')];
    expect(isTooLow(half, 10)).toBe(true);
    expect(isTooLow(half, 100)).toBe(true);
    const some = [...many(8, 'Killed'), ...many(2, 'Survived')];
    expect(isTooLow(some, 10)).toBe(true);
    expect(isTooLow(some, 100)).toBe(false);
    expect(isTooLow([], 100)).toBe(false);
  });
});
