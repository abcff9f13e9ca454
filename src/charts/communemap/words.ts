import { mapWords } from '../../words/maps.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the map of communes. */
export const communeMapWords = {
  ...mapWords,
  districtColumn: { vi: 'Huyện, thành phố', en: 'District' },
  communeTitle: {
    vi: (n: number, place: string, districts: number, year: string) =>
      `${place} năm ${year}: ${n} xã, phường, thị trấn trong ${districts} huyện, thành phố`,
    en: (n: number, place: string, districts: number, year: string) =>
      `${place} in ${year}: ${n} communes in ${districts} districts and cities`,
  },
  communeTitleNone: {
    vi: (n: number, place: string, index: string, year: number) =>
      `Điểm ${index} ${year} của cả ${n} xã, phường, thị trấn ${place} đều chưa thấy công bố`,
    en: (n: number, place: string, index: string, year: number) =>
      `The ${index} ${year} scores of all ${n} communes of ${place} were found in no publication`,
  },
  communeTitleSome: {
    vi: (known: number, n: number, place: string, index: string, year: number) =>
      `Mới công bố điểm ${index} ${year} của ${known} trong ${n} xã, phường, thị trấn ${place}`,
    en: (known: number, n: number, place: string, index: string, year: number) =>
      `${index} ${year} scores are published for ${known} of the ${n} communes of ${place}`,
  },
  /** Where no document is known to withhold what is missing. */
  communeTitleNoneUnheld: {
    vi: (n: number, place: string, index: string, year: number) =>
      `Nguồn đã đọc không có điểm ${index} ${year} của xã nào trong ${n} xã, phường, thị trấn ${place}`,
    en: (n: number, place: string, index: string, year: number) =>
      `The ${index} ${year} score of each of the ${n} communes of ${place} is in no source we could read`,
  },
  communeTitleSomeUnheld: {
    vi: (known: number, n: number, place: string, index: string, year: number) =>
      `Nguồn đã đọc có điểm ${index} ${year} của ${known} trong ${n} xã, phường, thị trấn ${place}`,
    en: (known: number, n: number, place: string, index: string, year: number) =>
      `The sources we read have the ${index} ${year} scores of ${known} of the ${n} communes of ${place}`,
  },
  communeTitleAll: {
    vi: (best: string, n: number, place: string, index: string, year: number) =>
      `${best} đứng đầu ${n} xã, phường, thị trấn ${place} về ${index} ${year}`,
    en: (best: string, n: number, place: string, index: string, year: number) =>
      `${best} comes first of the ${n} communes of ${place} in the ${index} ${year}`,
  },
  communeSubtitle: {
    vi: (year: string) => `Chọn một nơi trên bản đồ để mở trang của nơi đó; ranh giới năm ${year}`,
    en: (year: string) => `Choose a place on the map to open its page; boundaries of ${year}`,
  },
  communeLegend: { vi: 'Cấp xã', en: 'Communes' },
} as const satisfies Dictionary;
