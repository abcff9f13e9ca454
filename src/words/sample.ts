import type { Dictionary } from './strings.ts';

/** Strings that mark what belongs to the fictional province. */
export const sampleWords = {
  mark: { vi: 'Dữ liệu mô phỏng.', en: 'Simulated data.' },
  /** In brackets after the title of a page. */
  grade: { vi: 'mô phỏng', en: 'simulated' },
  /** Always in sight. */
  strip: { vi: 'Dữ liệu mô phỏng: tỉnh hư cấu', en: 'Simulated data: a fictional province' },
  footer: {
    vi: 'Mọi số trên trang này do máy sinh ra cho một tỉnh hư cấu; không cơ quan nào công bố.',
    en: 'Every figure on this page was made by a program for a fictional province; no office published any of them.',
  },
  note: {
    vi: (place: string) => `${place} không có thật: mọi tên xã, huyện và mọi số trên trang này do máy sinh ra.`,
    en: (place: string) =>
      `${place} does not exist: every commune, district and figure on this page was made by a program.`,
  },
} as const satisfies Dictionary;
