import { expect, test } from 'vitest';
import { made } from '../../../tests/fixtures/units.ts';
import type { PlanEdition } from '../../model/scored.ts';
import { planFinding } from './finding.ts';

const plan = {
  place: { code: '1', slug: 'x', name: 'Ninh Thuận' },
  tasks: 17,
  year: 2023,
  baseYears: [2022],
  baselines: 17,
  totals: { score: made(85.63, ''), maxPoints: made(255, ''), remaining: made(169.37, '') },
} as unknown as PlanEdition;

test('the heading says what was won, out of how much, and what is left', () => {
  expect(planFinding(plan, 'vi')).toBe('Năm 2022 Ninh Thuận được 85,63 trên 255 điểm ở 17 chỉ tiêu, còn thiếu 169,37');
  expect(planFinding(plan, 'en')).toBe('Ninh Thuận had 85.63 of 255 points on 17 indicators in 2022; 169.37 to be won');
});

test('without points it says how many tasks there are', () =>
  expect(planFinding({ ...plan, totals: undefined, tasks: 1 }, 'en')).toBe(
    'Ninh Thuận’s 2023 plan to raise its digital index: 1 task',
  ));

test.each(['vi', 'en'] as const)('it is no longer than a heading may be (%s)', (locale) =>
  expect(planFinding(plan, locale).length).toBeLessThanOrEqual(90),
);
