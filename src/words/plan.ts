import type { Dictionary } from './strings.ts';

/** Strings of the page of the plan to raise the DTI. */
export const planWords = {
  short: { vi: 'Kế hoạch DTI 2023', en: 'DTI plan 2023' },
  title: { vi: 'Ninh Thuận: kế hoạch nâng chỉ số DTI năm 2023', en: 'Ninh Thuận: the 2023 plan to raise the DTI' },
  finding: {
    vi: (score: string, max: string, left: string) =>
      `Kế hoạch DTI Ninh Thuận: năm 2022 được ${score} trên ${max} điểm ở các mốc đã in, còn ${left} điểm`,
    en: (score: string, max: string, left: string) =>
      `Ninh Thuận’s DTI plan: ${score} of ${max} points won in 2022 at the printed baselines, ${left} still to be won`,
  },
  /** `targets` is `targetCount`, with `alsoInActions` where there are any. */
  dek: {
    vi: (tasks: number, targets: string, baselines: number) =>
      `Kế hoạch có ${tasks} nhiệm vụ, ${targets} và in điểm năm 2022 của ${baselines} chỉ tiêu. Các chỉ tiêu khác của DTI không có điểm trong kế hoạch.`,
    en: (tasks: number, targets: string, baselines: number) =>
      `The plan has ${tasks} tasks and ${targets}, and prints the 2022 points of ${baselines} indicators. It gives no points for the other indicators of the DTI.`,
  },
  targetCount: { vi: (n: number) => `${n} mục tiêu`, en: (n: number) => `${n} targets` },
  alsoInActions: {
    vi: (n: number) => ` (thêm ${n} con số phải đạt nêu trong nội dung thực hiện)`,
    en: (n: number) =>
      ` (${n} more ${n === 1 ? 'figure to be reached stands' : 'figures to be reached stand'} among its actions)`,
  },
  goal: { vi: 'Mục tiêu của kế hoạch', en: 'The goal of the plan' },
  outcome: {
    vi: (year: number) => `Sau đó, DTI ${year} của Ninh Thuận là`,
    en: (year: number) => `Later, Ninh Thuận’s DTI ${year} came to`,
  },
  rank: { vi: 'và xếp hạng', en: 'and ranks' },
  ofProvinces: { vi: (n: number) => `trên ${n} tỉnh, thành phố`, en: (n: number) => `of ${n} provinces` },
  nationalTable: {
    vi: (year: number) => `Bảng DTI ${year} của cả nước`,
    en: (year: number) => `The national DTI ${year}`,
  },
  percent: { vi: 'Bảng từng mốc, kèm phép đối chiếu', en: 'Every baseline, with its check' },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  score: { vi: 'Điểm năm 2022', en: 'Points in 2022' },
  max: { vi: 'Tối đa', en: 'Maximum' },
  left: { vi: 'Còn lại', en: 'Still to be won' },
  percentPrinted: { vi: 'Tỷ lệ in', en: 'Printed' },
  percentRecomputed: { vi: 'Tỷ lệ tính lại', en: 'Recomputed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  notPrinted: { vi: 'không in', en: 'not printed' },
  tasks: { vi: (n: number) => `${n} nhiệm vụ`, en: (n: number) => `${n} tasks` },
  original: { vi: 'Bản in', en: 'In Vietnamese' },
  coordinators: { vi: 'Phối hợp', en: 'With' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  targets: { vi: 'Mục tiêu', en: 'Targets' },
  /** Figures to be reached that the plan prints under its actions, not under its targets. */
  inActions: { vi: 'Con số nêu trong nội dung thực hiện', en: 'Figures among the actions' },
  noTargets: { vi: 'Bản in không có dòng mục tiêu.', en: 'No target line is printed.' },
  baselines: { vi: 'Điểm năm 2022', en: 'Points in 2022' },
  noBaselines: { vi: 'Bản in không có điểm năm 2022.', en: 'No 2022 points are printed.' },
  actions: {
    vi: (n: number) => `Nội dung thực hiện (${n})`,
    en: (n: number) => `What is to be done (${n})`,
  },
  actionsFile: { vi: 'Nội dung thực hiện', en: 'What is to be done' },
  platforms: {
    vi: (all: number, stated: number) =>
      `${all} nền tảng mà nhiệm vụ kể ra; kế hoạch in trạng thái của ${stated} nền tảng`,
    en: (all: number, stated: number) =>
      `The ${all} platforms that the task lists; the plan prints the state of ${stated} (“đã triển khai” means deployed)`,
  },
  noState: { vi: 'kế hoạch không ghi', en: 'the plan does not say' },
  ofMax: { vi: 'trên', en: 'of' },
} as const satisfies Dictionary;
