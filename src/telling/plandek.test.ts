import { expect, it } from 'vitest';
import type { PlanPart, PlanTask } from '../model/scored.ts';
import { planDek } from './plandek.ts';

const task = (...parts: PlanPart[]) =>
  ({ targets: parts.map((part) => ({ part })), baselines: [{}, {}] }) as unknown as PlanTask;

it('counts what stands under the targets apart from what stands under the actions', () => {
  const plan = [task('target', 'target', 'action'), task('target'), task()];
  expect(planDek(plan, 'vi')).toMatch(
    /^Kế hoạch có 3 nhiệm vụ, 3 mục tiêu \(thêm 1 con số phải đạt nêu trong nội dung thực hiện\) và in điểm năm 2022 của 6 chỉ tiêu\./,
  );
  expect(planDek(plan, 'en')).toMatch(
    /^The plan has 3 tasks and 3 targets \(1 more figure to be reached stands among its actions\), and prints the 2022 points of 6 indicators\./,
  );
});

it('says nothing of actions without figures', () =>
  expect(planDek([task('target')], 'vi')).toMatch(/^Kế hoạch có 1 nhiệm vụ, 1 mục tiêu và in điểm/));
