import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page of the national rankings. */
export const countryWords = {
  title: {
    vi: (year: number, finding: string) => `Năm ${year}: ${finding}`,
    en: (year: number, finding: string) => `${year}: ${finding}`,
  },
  dek: {
    vi: (index: string, publisher: string) =>
      `Chỉ số chuyển đổi số cấp tỉnh (${index}) do ${publisher} công bố. Cách tính đổi qua các năm: chỉ so hạng, không so điểm.`,
    en: (index: string, publisher: string) =>
      `The digital-transformation index of provinces (${index}) is published by the ${publisher}. Its method changed: compare ranks over the years, not scores.`,
  },
  findings: { vi: 'Các tỉnh của trang này', en: 'The provinces of this site' },
  years: { vi: 'Bảng xếp hạng từng năm', en: 'The ranking, year by year' },
  list: { vi: 'Từng tỉnh, thành phố', en: 'Province by province' },
  all: { vi: 'Tất cả, theo vần', en: 'All, from A to Y' },
  count: { vi: (n: number) => `${n} tỉnh, thành phố`, en: (n: number) => many(n, 'province', 'provinces') },
} as const satisfies Dictionary;
