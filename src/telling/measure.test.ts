import { expect, test } from 'vitest';
import { unitBeside, unitName } from './measure.ts';

const hours = { vi: 'giờ', en: 'hour;hours' };

test.each([
  [1, 'giờ', 'hour'],
  [0, 'giờ', 'hours'],
  [48.9, 'giờ', 'hours'],
])('beside %s a unit has the form of its language', (n, vi, en) => {
  expect([unitBeside(hours, n, 'vi'), unitBeside(hours, n, 'en')]).toEqual([vi, en]);
});

test('one that is not translated stands as it is', () => expect(unitBeside('buổi', 1, 'en')).toBe('buổi'));

test('alone it stands as of many', () =>
  expect([unitName(hours, 'en'), unitName('GB', 'vi')]).toEqual(['hours', 'GB']));
