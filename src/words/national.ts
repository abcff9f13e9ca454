import type { Dictionary } from './strings.ts';

/** Strings of all national pages: ranking by year, their front page, scorecards of provinces. */
export const national = {
  hub: { vi: 'Cả nước', en: 'Vietnam' },
  years: { vi: 'Các năm', en: 'Years' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
} as const satisfies Dictionary;
