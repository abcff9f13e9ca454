import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of a plan to raise the DTI. */
export const planPageWords = {
  finding: {
    vi: (place: string, years: string, n: number, score: string, max: string, left: string) =>
      `Năm ${years} ${place} được ${score} trên ${max} điểm ở ${n} chỉ tiêu, còn thiếu ${left}`,
    en: (place: string, years: string, n: number, score: string, max: string, left: string) =>
      `${place} had ${score} of ${max} points on ${many(n, 'indicator', 'indicators')} in ${years}; ${left} to be won`,
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
  percent: { vi: 'Bảng từng chỉ tiêu, kèm phép đối chiếu', en: 'Every indicator, with its check' },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  score: { vi: (years: string) => `Điểm năm ${years}`, en: (years: string) => `Points in ${years}` },
  max: { vi: 'Tối đa', en: 'Maximum' },
  percentPrinted: { vi: 'Kế hoạch ghi', en: 'Printed in the plan' },
  percentRecomputed: { vi: 'Tính từ điểm', en: 'From the points' },
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
