import { expect, it } from 'vitest';
import { planDek } from './plandek.ts';

const plan = { tasks: 3, targets: 3, actions: 1, baselines: 6, baseYears: [2022] };

it('counts what stands under the targets apart from what stands under the actions', () => {
  expect(planDek(plan, 'vi')).toMatch(
    /^Kế hoạch có 3 nhiệm vụ, 3 mục tiêu \(thêm 1 con số phải đạt nêu trong nội dung thực hiện\) và in điểm năm 2022 của 6 chỉ tiêu\./,
  );
  expect(planDek(plan, 'en')).toMatch(
    /^The plan has 3 tasks and 3 targets \(1 more figure to be reached stands among its actions\), and prints the 2022 points of 6 indicators\./,
  );
});

it('says nothing of actions without figures', () =>
  expect(planDek({ ...plan, tasks: 1, targets: 1, actions: 0 }, 'vi')).toMatch(
    /^Kế hoạch có 1 nhiệm vụ, 1 mục tiêu và in điểm/,
  ));

it('names the years of its points, or says that there are none', () => {
  expect(planDek({ ...plan, baseYears: [2021, 2022] }, 'vi')).toContain('in điểm năm 2021 và 2022 của');
  expect(planDek({ ...plan, baselines: 0, baseYears: [] }, 'vi')).toMatch(/và không in điểm năm nào\.$/);
});
