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
  /** Below the title: who is ranked here, and who leads by the provinces of today. */
  former: {
    vi: (n: string, today: string) => `Theo ${n} tỉnh, thành phố trước sáp nhập. ${today}.`,
    en: (n: string, today: string) => `By the ${n} provinces before the mergers. ${today}.`,
  },
  formerLink: {
    vi: (n: number, leader: string) => `Theo ${n} tỉnh, thành phố ngày nay thì ${leader} đứng đầu`,
    en: (n: number, leader: string) => `By the ${n} provinces of today ${leader} comes first`,
  },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
} as const satisfies Dictionary;
