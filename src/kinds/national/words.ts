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
    vi: (index: string, year: number, n: number) =>
      `${index} ${year} tính cho ${n} tỉnh, thành phố ngày nay: những nơi nguồn có in, và những nơi các tỉnh của trang này nhập vào.`,
    en: (index: string, year: number, n: number) =>
      `The ${year} ${index} for the ${n} provinces of today: those that sources print, and those that the provinces of this site went into.`,
  },
  /** How values that nobody printed were worked out. */
  afterMergerRule: {
    vi: 'Số tính lại là trung bình các tỉnh cũ, như nguồn nêu cách tính; cách này cho đúng mọi hạng đã in.',
    en: 'Recomputed figures are means of the former provinces, the rule that a source states; it gives every printed rank.',
  },
  partsOf: {
    vi: (names: string) => `gồm ${names} cũ`,
    en: (names: string) => `the former ${names}`,
  },
} as const satisfies Dictionary;
