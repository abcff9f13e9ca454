import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { groupsOf, shown } from './groups.ts';

const levels = { province: 0, department: 1, district: 2, commune: 3 };
const entry = (name: string, level: keyof typeof levels, until = '', next = ''): Entry =>
  [...[name, 0, levels[level], '', until, next, 0, 0, '', `/${name}/`, '', '']] as unknown as Entry;

const today = entry('today', 'commune');
const old = entry('old', 'district', '2024-12-31', 'new');
const department = entry('department', 'department');
const merged = entry('merged', 'province', '2025-06-30', 'new');
const listed = entry('listed', 'province', '2025-06-30');

const sorted = (...found: [Entry, number][]) =>
  groupsOf(found.map(([one, rank]) => ({ entry: one, rank }))).map(
    ({ name, entries }) => `${name}: ${entries.map(([fullName]) => fullName).join()}`,
  );

test.each([
  [
    'what stands comes before what ended',
    [
      [old, 2],
      [today, 2],
    ],
    ['current: today', 'former: old'],
  ],
  [
    'the group with the nearest comes first',
    [
      [old, 2],
      [today, 3],
    ],
    ['former: old', 'current: today'],
  ],
  [
    'what is called so comes before what became that, and before what is similar',
    [
      [today, 0],
      [old, 0],
      [merged, 1],
      [department, 3],
    ],
    ['current: today', 'former: old', 'related: merged', 'similar: department'],
  ],
  ['of departments nobody tells whether they stand', [[department, 2]], ['department: department']],
  [
    'a province that became another ended; of one without an heir on record nothing is said',
    [
      [merged, 2],
      [listed, 2],
    ],
    ['former: merged', 'province: listed'],
  ],
] as [string, [Entry, number][], string[]][])('%s', (_, found, groups) => expect(sorted(...found)).toEqual(groups));

test('the nearest are shown', () => {
  const many = Array.from({ length: shown + 5 }, (_, i): [Entry, number] => [entry(String(i), 'commune'), 2]);
  expect(sorted(...many)).toEqual([
    `current: ${many
      .slice(0, shown)
      .map((_, i) => i)
      .join()}`,
  ]);
});
