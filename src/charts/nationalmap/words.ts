import { mapWords } from '../../words/maps.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the map of provinces. */
export const nationalMapWords = {
  ...mapWords,
  indexColumn: { vi: 'Chỉ số', en: 'Index' },
  nationalTitle: {
    vi: (best: string, n: number, index: string, year: number, rest: string) =>
      `${best} đứng đầu ${n} tỉnh, thành phố về ${index} ${year}${rest && `; ${rest}`}`,
    en: (best: string, n: number, index: string, year: number, rest: string) =>
      `${best} comes first of ${n} provinces in the ${index} ${year}${rest && `; ${rest}`}`,
  },
  nationalTitleBrief: {
    vi: (best: string, year: number, rest: string) => `${best} đứng đầu cả nước năm ${year}${rest && `; ${rest}`}`,
    en: (best: string, year: number, rest: string) => `${best} ranks first in ${year}${rest && `; ${rest}`}`,
  },
  nationalTitleOpen: {
    vi: (n: number, index: string, year: number, rest: string) =>
      `${index} ${year} của ${n} tỉnh, thành phố${rest && `: ${rest}`}`,
    en: (n: number, index: string, year: number, rest: string) =>
      `${index} ${year} of ${n} provinces${rest && `: ${rest}`}`,
  },
  nationalPlace: {
    vi: (name: string, rank: string) => `${name} thứ ${rank}`,
    en: (name: string, rank: string) => `${name} ranks ${rank}`,
  },
  nationalSubtitle: {
    vi: (by: string, index: string, year: number, provinces: string) => `${by} ${index} ${year}, theo ${provinces}`,
    en: (by: string, index: string, year: number, provinces: string) =>
      `${by} in the ${index} ${year}, by the ${provinces}`,
  },
  byRank: { vi: 'Thứ hạng', en: 'Rank' },
  classes: {
    vi: (by: string, classes: number, units: number) =>
      `${by}, ${classes} nhóm gần bằng nhau về số đơn vị (${units} đơn vị)`,
    en: (by: string, classes: number, units: number) =>
      `${by}, ${classes} groups of nearly the same number of units (${units} units)`,
  },
  noData: { vi: (n: number) => `Chưa có số liệu (${n})`, en: (n: number) => `No data (${n})` },
  islandsLegend: {
    vi: 'Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa): không có số liệu riêng',
    en: 'Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa): no data of their own',
  },
} as const satisfies Dictionary;
