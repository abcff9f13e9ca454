import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, minus, scale, sum } from './linear.ts';
import { draft } from './model.ts';
import { columnRanges } from './ranges.ts';
import { loadSolver } from './solver.ts';
import { anySolution, lpText } from './text.ts';

const solver = await loadSolver();

describe('the text of a model', () => {
  it('has the goal over all columns, the rows, and the choices', () => {
    const sheet = draft();
    const [x, y] = [sheet.value('x'), sheet.value('y')];
    const a = sheet.choice('a');
    sheet.require(x, 0, 10);
    sheet.require(y, 2, 10);
    sheet.require(sum([x, scale(y, -2)]), 1, 1);
    sheet.requireIf(a, 1, minus(x, y), 3, Infinity);
    sheet.requireIf(a, 0, minus(x, y), -Infinity, 4);
    expect(lpText(sheet, { expression: sum([x, constant(5)]), sense: 'high' })).toBe(`Maximize
 goal: + 1 c0 + 0 c1 + 0 c2
Subject To
 + 1 c0 >= 0
 + 1 c0 <= 10
 + 1 c1 >= 2
 + 1 c1 <= 10
 + 1 c0 - 2 c1 = 1
 + 1 c0 - 1 c1 - 2.5 c2 >= 0.5
 + 1 c0 - 1 c1 - 4 c2 <= 4
Binary
 c2
End
`);
  });

  it('breaks long sums into lines', () => {
    const sheet = draft();
    sheet.require(sum(Array.from({ length: 9 }, (_, i) => sheet.value(`x${i}`))), 1, Infinity);
    expect(lpText(sheet, anySolution)).toContain('+ 1 c7\n  + 1 c8 >= 1');
  });

  it('of rows that cannot hold has no solution', () => {
    const sheet = draft();
    sheet.require(constant(1), 0, 0);
    expect(solver.solve(lpText(sheet, anySolution))).toEqual({ status: 'infeasible' });
  });

  it('of no rows has one', () => expect(solver.solve(lpText(draft(), anySolution)).status).toBe('solved'));
});

describe('the solver', () => {
  it('has the value of the goal and of the columns', () => {
    const sheet = draft();
    const [x, y] = [sheet.value('x'), sheet.value('y')];
    sheet.require(sum([x, scale(y, 2)]), -Infinity, 8);
    sheet.require(minus(x, y), 2, Infinity);
    const outcome = solver.solve(lpText(sheet, { expression: y, sense: 'high' }));
    expect(outcome).toMatchObject({ status: 'solved', value: 2 });
    expect(outcome.status === 'solved' ? [...outcome.columns] : []).toEqual([4, 2]);
  });

  it('says where a goal has no end', () => {
    const sheet = draft();
    expect(solver.solve(lpText(sheet, { expression: sheet.value('x'), sense: 'high' }))).toEqual({
      status: 'unbounded',
    });
  });

  it('names its version', () => expect(solver.version).toMatch(/^highs \d+\.\d+\.\d+$/));
});

describe('a choice', () => {
  /** The ends of x − y, where x and y are 0 to 10 and the choice (1: x − y ≥ 3; 0: x − y ≤ −2) is as given. */
  const ends = (is: 0 | 1, fixed: boolean) => {
    const sheet = draft();
    const [x, y] = [sheet.value('x'), sheet.value('y')];
    const a = fixed ? constant(is) : sheet.choice('a');
    if (!fixed) sheet.require(a, is, is);
    for (const one of [x, y]) sheet.require(one, 0, 10);
    sheet.requireIf(a, 1, minus(x, y), 3, Infinity);
    sheet.requireIf(a, 0, minus(x, y), -Infinity, -2);
    return (['low', 'high'] as const).map((sense) => {
      const outcome = solver.solve(lpText(sheet, { expression: minus(x, y), sense }));
      return outcome.status === 'solved' ? outcome.value : undefined;
    });
  };

  it.each([
    [1, 3, 10],
    [0, -10, -2],
  ] as const)('of %d limits the row to %d to %d, and nothing else', (is, low, high) => {
    expect(ends(is, false)).toEqual([low, high]);
    expect(ends(is, true)).toEqual([low, high]);
  });
});

describe('ranges of columns', () => {
  it('pass through rows, up to the end of all scales', () => {
    const sheet = draft();
    const [x, y, z] = [sheet.value('x'), sheet.value('y'), sheet.value('z')];
    sheet.choice('a');
    sheet.require(x, 2, 5);
    sheet.require(minus(y, x), -Infinity, 1);
    sheet.require(sum([scale(x, 2), scale(z, -1)]), 0, Infinity);
    expect(columnRanges(sheet)).toEqual([
      { low: 2, high: 5 },
      { low: 0, high: 6 },
      { low: 0, high: 10 },
      { low: 0, high: 1 },
    ]);
    expect(sum([y, scale(y, -1)]).terms.size).toBe(0);
    const free = draft();
    free.value('x');
    expect(columnRanges(free)).toEqual([{ low: 0, high: 10_000 }]);
  });

  it('pass from row to row, whichever comes first', () => {
    const chain = (order: readonly number[]) => {
      const sheet = draft();
      const [x, y, z] = [sheet.value('x'), sheet.value('y'), sheet.value('z')];
      const rows = [
        () => sheet.require(x, 0, 5),
        () => sheet.require(minus(y, x), -Infinity, 1),
        () => sheet.require(minus(z, y), -Infinity, 1),
      ];
      for (const i of order) rows[i]?.();
      return columnRanges(sheet).map(({ high }) => high);
    };
    expect(chain([0, 1, 2])).toEqual([5, 6, 7]);
    expect(chain([2, 1, 0])).toEqual([5, 6, 7]);
  });

  it('hold every solution', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
        fc.array(
          fc.tuple(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }), fc.nat(3), fc.nat(3)),
          { maxLength: 6 },
        ),
        (solution, rows) => {
          const sheet = draft();
          const columns = solution.map((_, i) => sheet.value(String(i)));
          for (const [coefficients, below, above] of rows) {
            const at = coefficients.reduce((total, one, i) => total + one * (solution[i] ?? 0), 0);
            sheet.require(sum(columns.map((one, i) => scale(one, coefficients[i] ?? 0))), at - below, at + above);
          }
          columnRanges(sheet).forEach(({ low, high }, i) => {
            expect(low).toBeLessThanOrEqual(solution[i] ?? NaN);
            expect(high).toBeGreaterThanOrEqual(solution[i] ?? NaN);
          });
        },
      ),
    ));
});
