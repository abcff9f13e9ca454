import { mapWords } from '../../words/maps.ts';
import { formOf } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the map of districts. */
export const districtMapWords = {
  ...mapWords,
  districtTitleAdjacent: {
    vi: (best: string, next: string) => `${best} đứng đầu; ${next} ngay bên cạnh xếp thứ hai`,
    en: (best: string, next: string) => `${best} comes first; ${next}, right next to it, comes second`,
  },
  districtTitle: {
    vi: (best: string, next: string) => `${best} đứng đầu, ${next} thứ hai`,
    en: (best: string, next: string) => `${best} comes first, ${next} second`,
  },
  /** Where it is not sure who comes second. */
  districtTitleFirst: {
    vi: (best: string) => `${best} đứng đầu`,
    en: (best: string) => `${best} comes first`,
  },
  /** Where the ranks of some are not known: those that are, in their order. */
  districtTitleTop: {
    vi: (names: string, others: string, _n: number) => `${names} dẫn đầu${others}`,
    en: (names: string, others: string, n: number) => `${names} ${formOf(n, 'leads', 'lead')}${others}`,
  },
  districtAlso: {
    vi: (name: string, rank: string) => `; ${name} hạng ${rank}`,
    en: (name: string, rank: string) => `; ${name} ranks ${rank}`,
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
    vi: (index: string, year: number, n?: number) =>
      `Hạng chuyển đổi số (${index} ${year}) của ${n ?? 'các'} huyện, thành phố`,
    en: (index: string, year: number, n?: number) =>
      `Digital-transformation rank (${index} ${year}) of ${n ?? 'the'} districts and cities`,
  },
  districtSubtitle: {
    vi: (index: string, year: number, n: number | undefined, of: string) =>
      `Hạng chuyển đổi số (${index} ${year}) của ${n ?? 'các'} huyện, thành phố, theo ranh giới năm ${of}`,
    en: (index: string, year: number, n: number | undefined, of: string) =>
      `Digital-transformation rank (${index} ${year}) of ${n ?? 'the'} districts and cities, in the boundaries of ${of}`,
  },
} as const satisfies Dictionary;
