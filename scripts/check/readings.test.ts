import { expect, it } from 'vitest';
import { readFiles, spoil } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const file = 'data/claims/readings.csv';
const fault = `${file}:2:6  fits is empty, and so is formula (expected yes or no where a reading has no formula)`;

it.each<[string, string, string[]]>([
  ['a formula', 'a / b,', []],
  ['a word', ',yes', []],
  ['both', 'a / b,no', []],
  ['neither', ',', [fault]],
])('a reading with %s', (_, cells, expected) => {
  const { data } = readFiles(spoil(file, 'a / b,', cells));
  expect(check(data).map(formatProblem)).toEqual(expected);
});
