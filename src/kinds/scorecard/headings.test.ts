import { expect, test } from 'vitest';
import { districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Placing } from '../../telling/findings.ts';
import { headingOver, isMixed } from './headings.ts';

const standing = (ranking: Ranking): Placing => {
  const [row] = ranking.rows;
  if (!row) throw new Error('no row');
  return { ranking, row };
};
const [old, newest] = [standing(districts2022), standing(districts2023)];

test('a page is mixed where one of its parts is of another year', () => {
  expect(isMixed(newest, [newest, undefined])).toBe(false);
  expect(isMixed(newest, [newest, old])).toBe(true);
});

test('on a mixed page every heading says its year, that of the newest too', () => {
  expect([old, newest].map((one) => headingOver('Bảng', one, true, 'vi'))).toEqual([
    'Bảng (năm 2022)',
    'Bảng (năm 2023)',
  ]);
  expect(headingOver('Table', newest, false, 'en')).toBe('Table');
  expect(headingOver('Table', undefined, true, 'en')).toBe('Table');
});
