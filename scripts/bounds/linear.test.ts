import { describe, expect, it } from 'vitest';
import { column, constant, isConstant, minus, scale, sum, type Linear } from './linear.ts';
import { draft } from './model.ts';

const shown = ({ terms, constant: own }: Linear) => [Object.fromEntries(terms), own];
const [x, y] = [column(0), column(1)];

describe('an expression', () => {
  it.each<[name: string, made: Linear, terms: Record<number, number>, own: number]>([
    ['a column', y, { 1: 1 }, 0],
    ['a constant', constant(3), {}, 3],
    ['a sum', sum([x, y, x, constant(3), constant(4)]), { 0: 2, 1: 1 }, 7],
    ['a sum of nothing', sum([]), {}, 0],
    ['a multiple', scale(sum([x, constant(2)]), -3), { 0: -3 }, -6],
    ['a difference', minus(sum([x, constant(5)]), sum([y, constant(2)])), { 0: 1, 1: -1 }, 3],
    ['a difference of the same', minus(sum([x, y]), x), { 1: 1 }, 0],
    ['columns that cancel and come back', sum([x, scale(x, -1), x]), { 0: 1 }, 0],
  ])('%s', (_, made, terms, own) => expect(shown(made)).toEqual([terms, own]));

  it('without columns is constant', () =>
    expect([constant(3), minus(x, x), x].map(isConstant)).toEqual([true, true, false]));
});

describe('a model', () => {
  it('has a column for each name, made at its first use', () => {
    const model = draft();
    const columns = [model.value('a'), model.choice('b'), model.value('a'), model.choice('b'), model.value('c')];
    expect(columns.map(({ terms }) => [...terms.keys()])).toEqual([[0], [1], [0], [1], [2]]);
    expect(model.columns).toEqual([
      { name: 'a', isChoice: false },
      { name: 'b', isChoice: true },
      { name: 'c', isChoice: false },
    ]);
  });

  it('has what is constant in the limits of its rows', () => {
    const model = draft();
    model.require(sum([model.value('a'), constant(3)]), 5, 10);
    expect(model.rows).toEqual([{ terms: new Map([[0, 1]]), low: 2, high: 7 }]);
  });

  it('has rows that hold if a choice falls so', () => {
    const model = draft();
    const choice = model.choice('a');
    model.requireIf(choice, 0, sum([model.value('b'), constant(3)]), 5, 10);
    expect(model.rows).toEqual([]);
    expect(model.conditions).toEqual([{ choice: 0, is: 0, row: { terms: new Map([[1, 1]]), low: 2, high: 7 } }]);
  });

  it('has rows that hold always, or never, where the choice is certain', () => {
    const model = draft();
    model.requireIf(constant(1), 1, model.value('a'), 5, 10);
    model.requireIf(constant(1), 0, model.value('b'), 5, 10);
    expect(model.rows).toEqual([{ terms: new Map([[0, 1]]), low: 5, high: 10 }]);
    expect(model.conditions).toEqual([]);
  });
});
