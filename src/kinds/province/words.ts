import type { Dictionary } from '../../words/strings.ts';

/** Strings of the scorecards of provinces. */
export const provinceWords = {
  noteLink: {
    vi: (year: number, brief = 'lưu ý khi đọc') => `DTI ${year}: ${brief}`,
    en: (year: number, brief = 'how to read it') => `DTI ${year}: ${brief}`,
  },
  cardDek: {
    vi: 'Thang 0–1. Cách tính đổi qua các năm: so thứ hạng, không so giá trị.',
    en: 'Scale 0–1. The method changed over the years: compare ranks, not values.',
  },
  pillarsOf: {
    vi: (year: number) => `Trụ cột và chỉ số năm ${year}`,
    en: (year: number) => `Pillars and indices of ${year}`,
  },
  noPillars: {
    vi: (year: number) => `Giá trị trụ cột và chỉ số năm ${year} của tỉnh này không có trong nguồn đã đọc.`,
    en: (year: number) => `Pillar and index values of ${year} are in no source we could read.`,
  },
  where: { vi: 'Vị trí trong cả nước', en: 'Where in the country' },
  seeAlso: { vi: 'Trang của tỉnh trên Thước Số', en: 'The province on Thước Số' },
  download: { vi: 'Tải bảng xếp hạng (CSV)', en: 'Download the ranking (CSV)' },
} as const satisfies Dictionary;
