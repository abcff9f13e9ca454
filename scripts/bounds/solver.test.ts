import { expect, test, vi } from 'vitest';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();
const model = (goal: string, rules: string, ends = '', choices = ''): string =>
  `${goal}\nSubject To\n${rules}\nBounds\n${ends}\n${choices ? `Binary\n ${choices}\n` : ''}End\n`;

test('the end of a goal, and the values there in the order of the goal', () => {
  const outcome = solver.solve(model('Maximize\n goal: 2 x + y', ' a: x + y <= 4\n b: x <= 3'));
  expect(outcome).toEqual({ status: 'solved', value: 7, columns: Float64Array.of(3, 1) });
});

test('choices are whole, and their end is exact', () => {
  const outcome = solver.solve(
    model(
      'Maximize\n goal: 5 p + 4 q + 3 r',
      ' a: 2 p + 3 q + r <= 5\n b: 4 p + q + 2 r <= 11\n c: p + q <= 1',
      '',
      'p q r',
    ),
  );
  expect(outcome).toEqual({ status: 'solved', value: 8, columns: Float64Array.of(1, 0, 1) });
});

test('rules that cannot all hold', () => {
  expect(solver.solve(model('Minimize\n goal: x', ' a: x >= 4\n b: x <= 3'))).toEqual({ status: 'infeasible' });
});

test('a goal without an end', () => {
  expect(solver.solve(model('Maximize\n goal: x + y', ' a: x - y <= 3'))).toEqual({ status: 'unbounded' });
  const free = solver.solve(model('Maximize\n goal: p + x', ' a: p - x <= 3', ' x free', 'p'));
  expect(free).toEqual({ status: 'unbounded' });
});

test('a text that is no model is refused', () => {
  expect(() => solver.solve('Maximize this, please')).toThrow();
});

test('it works without a word', () => {
  const say = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const write = vi.spyOn(process.stdout, 'write');
  solver.solve(model('Maximize\n goal: x', ' a: x <= 3'));
  expect(say).not.toHaveBeenCalled();
  expect(write).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('it tells its version', () => expect(solver.version).toMatch(/^highs \d+\.\d+\.\d+$/));
