import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the line of all units of a ranking. */
export const rollcallWords = {
  what: {
    vi: (all: number, known: number, year: number) =>
      `${all} vạch, mỗi vạch một đơn vị; năm ${year} có ${known} đơn vị có điểm trong nguồn đã đọc.`,
    en: (all: number, known: number, year: number) =>
      `${all} ticks, one a unit; of ${year}, ${many(known, 'unit has', 'units have')} a score in the sources we could read.`,
  },
  inDistrict: {
    vi: (n: number, district: string) => `${n} nơi của ${district}`,
    en: (n: number, district: string) => `${n} in ${district}`,
  },
} as const satisfies Dictionary;
