import { mapWords } from '../../words/maps.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the map of districts. */
export const districtMapWords = {
  ...mapWords,
  districtTitleAdjacent: {
    vi: (best: string, last: string, rank: number) => `${best} đứng đầu; ${last} ngay bên cạnh xếp cuối (hạng ${rank})`,
    en: (best: string, last: string, rank: number) =>
      `${best} comes first; ${last}, right next to it, comes last (rank ${rank})`,
  },
  districtTitle: {
    vi: (best: string, last: string, rank: number) => `${best} đứng đầu, ${last} xếp cuối (hạng ${rank})`,
    en: (best: string, last: string, rank: number) => `${best} comes first, ${last} last (rank ${rank})`,
  },
  /** Where no source prints how many were ranked: nobody can be said to come last. */
  districtTitleFirst: {
    vi: (best: string) => `${best} đứng đầu`,
    en: (best: string) => `${best} comes first`,
  },
  districtTitleUnknown: {
    vi: (n?: number) => `Chưa công bố đủ thứ hạng của ${n ?? 'các'} huyện, thành phố`,
    en: (n?: number) => `The ranks of the ${n === undefined ? '' : `${n} `}districts and cities are not all published`,
  },
  /** Where no document is known to withhold what is missing. */
  districtTitleUnheld: {
    vi: (n?: number) => `Nguồn đã đọc không có đủ thứ hạng của ${n ?? 'các'} huyện, thành phố`,
    en: (n?: number) =>
      `No source we could read has all ranks of the ${n === undefined ? '' : `${n} `}districts and cities`,
  },
  /** Of tiles, which follow no boundaries; without a number where no source prints how many were ranked. */
  tileSubtitle: {
    vi: (index: string, year: number, n?: number) => `Thứ hạng ${index} ${year} của ${n ?? 'các'} huyện, thành phố`,
    en: (index: string, year: number, n?: number) =>
      `Rank in the ${index} ${year} of ${n ?? 'the'} districts and cities`,
  },
  districtSubtitle: {
    vi: (index: string, year: number, n: number | undefined, of: string) =>
      `Thứ hạng ${index} ${year} của ${n ?? 'các'} huyện, thành phố, theo ranh giới năm ${of}`,
    en: (index: string, year: number, n: number | undefined, of: string) =>
      `Rank in the ${index} ${year} of ${n ?? 'the'} districts and cities, in the boundaries of ${of}`,
  },
} as const satisfies Dictionary;
