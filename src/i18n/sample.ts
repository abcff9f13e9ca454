import type { Dictionary } from './strings.ts';

/** Strings of the pages of the fictional province. */
export const sample = {
  mark: { vi: 'Dữ liệu mô phỏng.', en: 'Simulated data.' },
  note: {
    vi: 'Tỉnh Mẫu không có thật: mọi tên xã, huyện và mọi số trên trang này do máy sinh ra.',
    en: 'Tỉnh Mẫu does not exist: every commune, district and figure on this page was made by a program.',
  },
} as const satisfies Dictionary;
