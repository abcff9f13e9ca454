import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of a plan to raise the DTI. */
export const planPageWords = {
  finding: {
    vi: (place: string, years: string, score: string, max: string, left: string) =>
      `Năm ${years} ${place} được ${score} trên ${max} điểm của các chỉ tiêu có in điểm, thiếu ${left}`,
    en: (place: string, years: string, score: string, max: string, left: string) =>
      `${place} had ${score} of the ${max} points its plan prints for ${years}; ${left} still to be won`,
  },
  goal: { vi: 'Mục tiêu của kế hoạch', en: 'The goal of the plan' },
  outcome: {
    vi: (place: string, year: number) => `Năm ${year}, chỉ số chuyển đổi số của ${place} là`,
    en: (place: string, year: number) => `Later, ${place}’s digital transformation index for ${year} came to`,
  },
  rank: { vi: 'và xếp hạng', en: 'and ranks' },
  ofProvinces: { vi: (n: number) => `trên ${n} tỉnh, thành phố`, en: (n: number) => `of ${n} provinces` },
  nationalTable: {
    vi: (year: number) => `Bảng chỉ số chuyển đổi số ${year} của cả nước`,
    en: (year: number) => `The national index of ${year}`,
  },
  percent: { vi: 'Bảng từng mốc, kèm phép đối chiếu', en: 'Every baseline, with its check' },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  score: { vi: (years: string) => `Điểm năm ${years}`, en: (years: string) => `Points in ${years}` },
  max: { vi: 'Tối đa', en: 'Maximum' },
  percentPrinted: { vi: 'Tỷ lệ in', en: 'Printed' },
  percentRecomputed: { vi: 'Tỷ lệ tính lại', en: 'Recomputed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  notPrinted: { vi: 'không in', en: 'not printed' },
  tasks: { vi: (n: number) => `${n} nhiệm vụ`, en: (n: number) => many(n, 'task', 'tasks') },
  actionsFile: { vi: 'Nội dung thực hiện', en: 'What is to be done' },
  /** Of a plan that prints no points. */
  findingWithout: {
    vi: (place: string, tasks: number, year: number) =>
      `Kế hoạch nâng chỉ số chuyển đổi số ${place} năm ${year}: ${tasks} nhiệm vụ`,
    en: (place: string, tasks: number, year: number) =>
      `${place}’s ${year} plan to raise its digital index: ${many(tasks, 'task', 'tasks')}`,
  },
} as const satisfies Dictionary;
