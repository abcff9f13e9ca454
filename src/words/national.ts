import type { Dictionary } from './strings.ts';

/** Strings of all national pages: ranking by year, their front page, scorecards of provinces. */
export const national = {
  hub: { vi: 'Cả nước', en: 'Vietnam' },
  years: { vi: 'Các năm', en: 'Years' },
  /** Who gave out the rankings of some years, behind who gave out the others. */
  publisherOf: {
    vi: (index: string, years: string, publisher: string) => `${index} ${years}: ${publisher}`,
    en: (_index: string, years: string, publisher: string) => `${years}: ${publisher}`,
  },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
} as const satisfies Dictionary;
