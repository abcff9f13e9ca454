import { expect, it } from 'vitest';
import { targetsEdition } from '../../../tests/fixtures/plan.ts';
import type { GoalEdition, TargetsEdition } from '../../model/goals.ts';
import { aboutGoals, areAnnexes, isOneAnnex } from './goalfiles.ts';

const edition = (year: number, annex?: boolean) =>
  ({ ...targetsEdition, kind: 'targets', year, asOf: `${year}-06-30`, annex }) as TargetsEdition as GoalEdition;

it('names the newest first, as the files stand', () =>
  expect(aboutGoals([edition(2024), edition(2025)], 'vi').targets.times).toBe(
    'sáu tháng đầu năm 2025 và sáu tháng đầu năm 2024',
  ));

it.each([
  [[edition(2024, true)], true, true],
  [[edition(2024)], false, false],
  [[edition(2024, true), edition(2025, true)], true, false],
  [[edition(2024, true), edition(2025)], false, false],
])('knows whether there is one annex, or several', (editions, annexes, one) => {
  expect(areAnnexes(editions)).toBe(annexes);
  expect(isOneAnnex(editions)).toBe(one);
});
