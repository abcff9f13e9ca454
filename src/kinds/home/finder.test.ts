import { expect, test } from 'vitest';
import { districts2023 } from '../../../tests/fixtures/rankings.ts';
import { scoredThird } from '../../../tests/fixtures/third-province.ts';
import type { Level } from '../../model/ids.ts';
import { departmentsPath } from './finder.ts';

const unit = (level: Level, province: string, path?: string) => ({ level, province, path });
const home = { id: '37', hub: '/ninh-binh/' };
const departments = { ...districts2023, level: 'department' as const };

test('departments are found in their newest ranking, else on the hub', () => {
  const units = [unit('department', '37', '/ninh-binh/don-vi/so-y-te/')];
  expect(departmentsPath(home, [departments], units)).toBe(departments.path);
  expect(departmentsPath(home, [districts2023], units)).toBe('/ninh-binh/');
});

test.each([
  ['districts alone', [unit('district', '37', '/x/')]],
  ['departments without pages', [unit('department', '37')]],
  ['departments of another province', [unit('department', '58', '/x/')]],
])('a province that has %s leads to none', (_, units) => {
  expect(departmentsPath(home, [departments], units)).toBeUndefined();
});

test('a third province of districts leads to none', () => {
  const third = scoredThird.provinces.find(({ id }) => id === '35');
  expect(third && departmentsPath(third, scoredThird.rankings, scoredThird.units)).toBeUndefined();
});
