import { describe, expect, it } from 'vitest';
import { keyOf, mutantsOf } from './mutants.ts';

describe('mutants of a module', () => {
  it('are told with what they replace, where, and by what', async () =>
    expect(await mutantsOf('sum.ts', 'export const sum = (a: number, b: number): number =>\n  a + b;\n')).toEqual([
      {
        ...{ module: 'sum.ts', key: '1:20-2:8 ArrowFunction () => undefined', line: 1, column: 20 },
        ...{ mutator: 'ArrowFunction', replacement: '() => undefined' },
        original: '(a: number, b: number): number =>\n  a + b',
      },
      {
        ...{ module: 'sum.ts', key: '2:3-2:8 ArithmeticOperator a - b', line: 2, column: 3 },
        ...{ mutator: 'ArithmeticOperator', original: 'a + b', replacement: 'a - b' },
      },
    ]));

  it('are not those that a comment rules out', async () =>
    expect(await mutantsOf('sum.ts', '// Stryker disable next-line all\nexport const one = 1 + 1;\n')).toEqual([]));

  it('have one key, whether their place is told from 0 or from 1', () => {
    const told = (first: number) => ({
      location: { start: { line: 4 + first, column: 2 + first }, end: { line: 4 + first, column: 9 + first } },
      ...{ mutatorName: 'Regex', replacement: '/a/' },
    });
    expect(keyOf(told(0), 0)).toBe('5:3-5:10 Regex /a/');
    expect(keyOf(told(1), 1)).toBe('5:3-5:10 Regex /a/');
  });
});
