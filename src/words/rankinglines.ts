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
  top: {
    vi: (names: string) => `${names} đứng đầu`,
    en: (names: string) => `${names} are on top`,
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
