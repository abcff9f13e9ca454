import { expect, test } from 'vitest';
import { unitAmong } from '../../tests/fixtures/finder.ts';
import { id, unit } from '../../tests/fixtures/units.ts';
import type { Unit } from '../model/scored.ts';
import { entriesOf } from './entries.ts';

const next = (code: string, fullName: string, partial = false) => ({
  id: id(code),
  fullName,
  from: '2025-07-01',
  partial,
});
const register: Unit[] = [
  unit('37', 'province', 'Tỉnh', 'Ninh Bình'),
  {
    ...unit('374', 'district', 'Huyện', 'Hoa Lư', '37'),
    validTo: '2024-12-31',
    successors: [next('374b', 'Thành phố Hoa Lư')],
  },
  { ...unit('374b', 'district', 'Thành phố', 'Hoa Lư', '37'), path: undefined, validTo: '2025-06-30' },
  {
    ...unit('1', 'commune', 'Xã', 'Ninh Hòa', '374'),
    validTo: '2025-06-30',
    successors: [next('3', 'Phường Tây Hoa Lư')],
  },
  {
    ...unit('2', 'commune', 'Xã', 'Gia Sinh', '374'),
    validTo: '2025-06-30',
    successors: [next('3', 'Phường Tây Hoa Lư', true)],
  },
  unit('3', 'commune', 'Phường', 'Tây Hoa Lư', '37'),
  { ...unit('so', 'department', 'Sở', 'Sở Y tế', '37'), fullName: 'Sở Y tế tỉnh Ninh Bình' },
];
const entries = entriesOf(
  register.filter(({ path }) => path),
  register,
  unitAmong(register),
  ({ path }) => path,
);
const of = (name: string) => entries.find(([fullName]) => fullName === name);

test.each([
  ['Xã Ninh Hòa', [3, 3, 'huyện Hoa Lư, tỉnh Ninh Bình', '2025-06-30', 'Phường Tây Hoa Lư', 0, 0, '1']],
  // Of what was split, the larger part.
  ['Xã Gia Sinh', [3, 3, 'huyện Hoa Lư, tỉnh Ninh Bình', '2025-06-30', 'Phường Tây Hoa Lư', 1, 0, '2']],
  // What came after it has ended itself.
  ['Huyện Hoa Lư', [6, 2, 'tỉnh Ninh Bình', '2024-12-31', 'Thành phố Hoa Lư', 2, 0, '374']],
  // Two went into it.
  ['Phường Tây Hoa Lư', [7, 3, 'tỉnh Ninh Bình', '', '', 0, 2, '3']],
  // It says its kind and its place itself, and has no code at the statistics office.
  ['Sở Y tế tỉnh Ninh Bình', [0, 1, '', '', '', 0, 0, '']],
])('%s', (name, rest) => expect(of(name)?.slice(1, 9)).toEqual(rest));

test('a unit is found by the names of what went into it', () =>
  expect(of('Phường Tây Hoa Lư')?.[11]).toBe('Ninh Hòa|Gia Sinh'));

test('those that stand come first, then by name', () =>
  expect(entries.map(([fullName]) => fullName)).toEqual([
    'Tỉnh Ninh Bình',
    'Sở Y tế tỉnh Ninh Bình',
    'Phường Tây Hoa Lư',
    'Xã Gia Sinh',
    'Huyện Hoa Lư',
    'Xã Ninh Hòa',
  ]));
