import type { Dictionary } from '../../words/strings.ts';

/** Strings of the maps. */
export const mapPageWords = {
  mapTitle: {
    vi: (place: string, n: number, year: number) => `Bản đồ ${n} xã, phường, thị trấn ${place} năm ${year}`,
    en: (place: string, _n: number, year: number) => `Map of the communes of ${place} in ${year}`,
  },
  communeMapTitle: {
    vi: (place: string, n: number, year: number) =>
      `${place} năm ${year}: ${n} xã, phường, thị trấn, bấm vào để mở phiếu`,
    en: (place: string, n: number, year: number) => `${place} in ${year}: ${n} communes, each a link to its scorecard`,
  },
  scoredMapTitle: {
    vi: (place: string, n: number, edition: string) =>
      `${place}: điểm ${edition} của ${n} xã, phường, thị trấn trên bản đồ`,
    en: (place: string, n: number, edition: string) => `${place}: the ${edition} scores of ${n} communes on the map`,
  },
} as const satisfies Dictionary;
