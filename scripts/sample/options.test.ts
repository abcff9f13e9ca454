import { expect, test } from 'vitest';
import { defaults, parseOptions } from './options.ts';

test.each([
  [[], {}],
  [['--communes', '10600', '--years', '3'], { communes: 10600, years: 3 }],
  [['--seed=7', '--out', 'elsewhere', '--annex', 'a.xlsx'], { seed: 7, out: 'elsewhere', annex: 'a.xlsx' }],
  [['--communes', '72', '--seed', '0'], { communes: 72, seed: 0 }],
  [['--communes', '20000', '--years', '10'], { communes: 20000, years: 10 }],
])('%j', (args, options) => {
  expect(parseOptions(args)).toEqual({ options: { annex: undefined, ...defaults, ...options }, help: false });
});

test('--help', () => {
  expect(parseOptions(['--help'])).toMatchObject({ help: true });
});

test.each([
  [['--communes', '71'], ['option --communes "71" is not a whole number from 72 to 20000']],
  [['--communes', '20001'], ['option --communes "20001" is not a whole number from 72 to 20000']],
  [['--communes', '14x'], ['option --communes "14x" is not a whole number from 72 to 20000']],
  [['--years', '0'], ['option --years "0" is not a whole number from 1 to 10']],
  [['--seed', '4294967296'], ['option --seed "4294967296" is not a whole number from 0 to 4294967295']],
  [['--comunes', '72'], ['option "--comunes" does not exist (nearest: --communes)']],
  [['143'], ['argument "143" has no option before it (expected like --seed 1)']],
  [['--out'], ['option --out has no value']],
  [['--annex', 'a.xls'], ['option --annex "a.xls" does not end in .xlsx']],
  [
    ['--years', '1.5', '--seed', '-'],
    [
      'option --years "1.5" is not a whole number from 1 to 10',
      'option --seed "-" is not a whole number from 0 to 4294967295',
    ],
  ],
])('%j is refused, with all that is wrong', (args, faults) => {
  const asked = parseOptions(args);
  expect([...(asked.faults ?? [])].sort()).toEqual(faults.toSorted());
});
