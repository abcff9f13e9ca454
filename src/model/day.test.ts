import { expect, test } from 'vitest';
import { nextDay, yearOf } from './day.ts';

test.each([
  ['2024-12-31', '2025-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-06-30', '2025-07-01'],
])('the day after %s is %s', (day, next) => expect(nextDay(day)).toBe(next));

test('the year of a day', () => expect(yearOf('2023-12-31')).toBe('2023'));
