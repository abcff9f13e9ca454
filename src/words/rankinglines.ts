import type { Dictionary } from './strings.ts';

/** Strings of a ranking in a line. */
export const rankingLineWords = {
  line: {
    vi: (leader: string, known: string) => `${leader} dẫn đầu; ${known}`,
    en: (leader: string, known: string) => `${leader} first; ${known}`,
  },
  several: {
    vi: (n: string, units: string) => `${n} ${units} cùng`,
    en: (n: string, units: string) => `${n} ${units} joint`,
  },
  /** The first three districts of a province. */
  top: {
    vi: (place: string, year: number, names: string) => `Các huyện ${place} ${year}: ${names} dẫn đầu chuyển đổi số`,
    en: (place: string, year: number, names: string) => `${place} ${year}: ${names} lead its districts`,
  },
  /** The same where that has no room. */
  topBrief: {
    vi: (place: string, year: number, names: string) => `${place} ${year}: ${names} dẫn đầu`,
    en: (place: string, year: number, names: string) => `${place} ${year}: ${names} lead`,
  },
  /** A finding with whom it is of, and when. */
  of: {
    vi: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
    en: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
  },
  known: {
    vi: (n: string, units: string) => `có điểm của ${n} ${units}`,
    en: (n: string, units: string) => `scores of ${n} ${units} are known`,
  },
  knownOf: {
    vi: (n: string, all: string) => `có điểm của ${n} trên ${all}`,
    en: (n: string, all: string) => `scores of ${n} of ${all} are known`,
  },
  whole: { vi: (all: string) => `đủ điểm của cả ${all}`, en: (all: string) => `all ${all} scores are known` },
  none: {
    vi: (units: string) => `điểm của ${units} không có trong nguồn đã đọc`,
    en: (units: string) => `scores of the ${units} are in no source we could read`,
  },
} as const satisfies Dictionary;
