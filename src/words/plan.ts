import { formOf, many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of plans to raise the DTI, wherever they stand. */
export const planWords = {
  title: {
    vi: (place: string, year: number) => `${place}: kế hoạch nâng chỉ số chuyển đổi số năm ${year}`,
    en: (place: string, year: number) => `${place}: the ${year} plan to raise the digital index`,
  },
  /** `targets` is `targetCount`, with `alsoInActions` where there are any. */
  dek: {
    vi: (tasks: number, targets: string, baselines: number, years: string) =>
      `Kế hoạch có ${tasks} nhiệm vụ, ${targets} và in điểm năm ${years} của ${baselines} chỉ tiêu. Đó chỉ là một phần của chỉ số chuyển đổi số (DTI): các chỉ tiêu khác không có điểm trong kế hoạch.`,
    en: (tasks: number, targets: string, baselines: number, years: string) =>
      `The plan has ${tasks} tasks and ${targets}, and prints the ${years} points of ${baselines} indicators. These are only a part of the digital-transformation index (DTI): it gives no points for the others.`,
  },
  /** Of a plan that prints no points of any year. */
  dekWithout: {
    vi: (tasks: number, targets: string) => `Kế hoạch có ${tasks} nhiệm vụ, ${targets} và không in điểm năm nào.`,
    en: (tasks: number, targets: string) =>
      `The plan has ${tasks} tasks and ${targets}, and prints no points of any year.`,
  },
  targetCount: { vi: (n: number) => `${n} mục tiêu`, en: (n: number) => many(n, 'target', 'targets') },
  alsoInActions: {
    vi: (n: number) => ` (thêm ${n} con số phải đạt nêu trong nội dung thực hiện)`,
    en: (n: number) =>
      ` (${n} more ${formOf(n, 'figure to be reached stands', 'figures to be reached stand')} among its actions)`,
  },
  left: { vi: 'Còn thiếu', en: 'Still to be won' },
  original: { vi: 'Bản in', en: 'In Vietnamese' },
  coordinators: { vi: 'Phối hợp', en: 'With' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  targets: { vi: 'Mục tiêu', en: 'Targets' },
  /** Figures to be reached that the plan prints under its actions, not under its targets. */
  inActions: { vi: 'Con số nêu trong nội dung thực hiện', en: 'Figures among the actions' },
  noTargets: { vi: 'Bản in không có dòng mục tiêu.', en: 'No target line is printed.' },
  baselines: { vi: (years: string) => `Điểm năm ${years}`, en: (years: string) => `Points in ${years}` },
  noBaselines: {
    vi: (years: string) => `Bản in không có điểm năm ${years}.`,
    en: (years: string) => `No ${years} points are printed.`,
  },
  actions: {
    vi: (n: number) => `Nội dung thực hiện (${n})`,
    en: (n: number) => `What is to be done (${n})`,
  },
  platforms: {
    vi: (all: number, stated: number) =>
      `${all} nền tảng mà nhiệm vụ kể ra; kế hoạch in trạng thái của ${stated} nền tảng`,
    en: (all: number, stated: number) =>
      `The ${all} platforms that the task lists; the plan prints the state of ${stated}`,
  },
  noState: { vi: 'kế hoạch không ghi', en: 'the plan does not say' },
  ofMax: { vi: 'trên', en: 'of' },
} as const satisfies Dictionary;
