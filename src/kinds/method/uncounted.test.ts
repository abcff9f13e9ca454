import { expect, test } from 'vitest';
import { districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { uncountedYears } from './uncounted.ts';

const assumed = { ...districts2022, unitCountAssumed: true };
const own = { name: 'Ninh Bình', rankings: [assumed, districts2023] };
const alone = { name: 'Hà Nam', rankings: [assumed] };
const counted = { name: 'Hà Nam', rankings: [districts2023] };

test('a year without a printed number of units is told once, and whose it is where there may be doubt', () => {
  expect(uncountedYears([{ ...own, rankings: [assumed, assumed, districts2023] }])).toEqual([
    { year: 2022, later: true, names: [] },
  ]);
  expect(uncountedYears([own, counted])).toEqual([{ year: 2022, later: true, names: ['Ninh Bình'] }]);
  expect(uncountedYears([own, { ...own, name: 'Hà Nam' }])).toEqual([
    { year: 2022, later: true, names: ['Ninh Bình', 'Hà Nam'] },
  ]);
  expect(uncountedYears([own, alone])).toEqual([
    { year: 2022, later: true, names: ['Ninh Bình'] },
    { year: 2022, later: false, names: ['Hà Nam'] },
  ]);
});
