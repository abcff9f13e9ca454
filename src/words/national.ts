import type { Dictionary } from './strings.ts';

/** Strings of the national pages: hub, rankings by year, province scorecards. */
export const national = {
  hub: { vi: 'Cả nước', en: 'Vietnam' },
  hubTitle: {
    vi: 'DTI: xếp hạng chuyển đổi số 63 tỉnh, thành phố',
    en: 'DTI: the digital-transformation ranking of the 63 provinces',
  },
  hubDek: {
    vi: 'DTI do Bộ Thông tin và Truyền thông (DTI 2024: Bộ Khoa học và Công nghệ) công bố, thang 0–1. Cách tính đổi qua các năm, nên chỉ so thứ hạng, không so giá trị giữa các năm.',
    en: 'The DTI is published by the Ministry of Information and Communications (2024: Ministry of Science and Technology), from 0 to 1. The method changed over the years, so ranks may be followed over time, values may not.',
  },
  years: { vi: 'Các năm', en: 'Years' },
  yearTitle: {
    vi: (year: number) => `DTI ${year}: xếp hạng các tỉnh, thành phố`,
    en: (year: number) => `DTI ${year}: ranking of the provinces`,
  },
  yearDek: {
    vi: (year: number, scores: number, all: number) =>
      `Chỉ số chuyển đổi số cấp tỉnh năm ${year}, thang 0–1; có điểm của ${scores} trên ${all} tỉnh, thành phố.`,
    en: (year: number, scores: number, all: number) =>
      `Provincial digital-transformation index ${year}, from 0 to 1; scores known for ${scores} of ${all} provinces.`,
  },
  noteLink: {
    vi: (year: number, brief = 'lưu ý khi đọc') => `DTI ${year}: ${brief}`,
    en: (year: number, brief = 'how to read it') => `DTI ${year}: ${brief}`,
  },
  cardDek: {
    vi: 'Thang 0–1. Cách tính đổi qua các năm: so thứ hạng, không so giá trị.',
    en: 'Scale 0–1. The method changed over the years: compare ranks, not values.',
  },
  afterMerger: { vi: 'Sau sáp nhập: 34 tỉnh, thành phố', en: 'After the mergers: 34 provinces' },
  afterMergerDek: {
    vi: 'Những hạng DTI 2024 của tỉnh mới đọc được trong nguồn.',
    en: 'The 2024 DTI ranks of the new provinces found in the sources.',
  },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  pillars: { vi: 'Trụ cột và chỉ số', en: 'Pillars and indices' },
  neighbours: { vi: 'Đứng cạnh trong bảng xếp hạng', en: 'Neighbours in the ranking' },
  noPillars: {
    vi: (year: number) => `Giá trị trụ cột và chỉ số năm ${year} của tỉnh này không có trong nguồn đã có.`,
    en: (year: number) => `Pillar and index values of ${year} are not in the sources at hand.`,
  },
  where: { vi: 'Vị trí trong cả nước', en: 'Where in the country' },
  seeAlso: { vi: 'Trang của tỉnh trên Thước Số', en: 'The province on Thước Số' },
  became: { vi: 'Nay là tỉnh nào', en: 'What it became' },
  unchanged: {
    vi: 'Tỉnh trong danh mục 63 tỉnh, thành phố, có hiệu lực đến 30/6/2025.',
    en: 'One of the 63 provinces of the register in force until 30 June 2025.',
  },
  download: { vi: 'Tải bảng xếp hạng (CSV)', en: 'Download the ranking (CSV)' },
} as const satisfies Dictionary;
