import type { Dictionary } from '../../words/strings.ts';

/** Strings of the national rankings. */
export const nationalWords = {
  yearTitle: {
    vi: (edition: string) => `${edition}: xếp hạng các tỉnh, thành phố`,
    en: (edition: string) => `${edition}: ranking of the provinces`,
  },
  yearDek: {
    vi: (year: number, scores: number, all: number) =>
      `Chỉ số chuyển đổi số cấp tỉnh năm ${year}, thang 0–1; có điểm của ${scores} trên ${all} tỉnh, thành phố.`,
    en: (year: number, scores: number, all: number) =>
      `Provincial digital-transformation index ${year}, from 0 to 1; scores known for ${scores} of ${all} provinces.`,
  },
  afterMerger: {
    vi: (n: number) => `Sau sáp nhập: ${n} tỉnh, thành phố`,
    en: (n: number) => `After the mergers: ${n} provinces`,
  },
  afterMergerDek: {
    vi: (index: string, year: number) => `Những hạng ${index} ${year} của tỉnh mới đọc được trong nguồn.`,
    en: (index: string, year: number) => `The ${year} ${index} ranks of the new provinces found in the sources.`,
  },
} as const satisfies Dictionary;
