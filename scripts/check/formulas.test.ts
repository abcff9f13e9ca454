import { test } from 'vitest';
import { expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';

test.each<Spoiled>([
  [
    'formula of agreement',
    'data/claims/claims.csv',
    '=,a',
    'agree,a',
    ':2:8  formula of a claim of agreement (expected none)',
  ],
  [
    'unknown operand',
    'data/claims/claims.csv',
    'a / b * 100',
    'a / score * 100',
    ':2:8  operand "score" is not in operands.csv',
  ],
  [
    'unknown function',
    'data/claims/readings.csv',
    'a / b',
    'rund(a / b)',
    ':2:5  function "rund" does not exist (nearest: round)',
  ],
  [
    'sign that no formula has',
    'data/claims/readings.csv',
    'a / b',
    'a > b',
    ':2:5  formula "a > b": a formula holds numbers, names, + − * / and parentheses; found BinaryExpression',
  ],
  [
    'division by 0',
    'data/claims/readings.csv',
    'a / b',
    'a / (b - 10)',
    ':2:5  formula "a / (b - 10)": division by a figure that may be zero (0 to 0)',
  ],
])('%s', expectFault);
