import type { Dictionary } from '../../words/strings.ts';

/** Nothing where the communes were never ranked. */
const inYear = {
  vi: (year: number | undefined) => (year === undefined ? '' : ` năm ${year}`),
  en: (year: number | undefined) => (year === undefined ? '' : ` in ${year}`),
};

/** Strings of the maps. */
export const mapPageWords = {
  mapTitle: {
    vi: (place: string, n: number, year?: number) => `Bản đồ ${n} xã, phường, thị trấn ${place}${inYear.vi(year)}`,
    en: (place: string, _n: number, year?: number) => `Map of the communes of ${place}${inYear.en(year)}`,
  },
  communeMapTitle: {
    vi: (place: string, n: number, year?: number) =>
      `${place}${inYear.vi(year)}: ${n} xã, phường, thị trấn, bấm vào để mở phiếu`,
    en: (place: string, n: number, year?: number) =>
      `${place}${inYear.en(year)}: ${n} communes, each a link to its scorecard`,
  },
} as const satisfies Dictionary;
