import type { Dictionary } from '../../words/strings.ts';

/** Strings of the course of one unit. */
export const courseWords = {
  moved: {
    vi: (name: string, from: string, to: string, up: boolean, years: string) =>
      `${name} từ hạng ${from} ${up ? 'lên' : 'xuống'} hạng ${to} ${years}`,
    en: (name: string, from: string, to: string, up: boolean, years: string) =>
      `${name} ${up ? 'rose' : 'fell'} from rank ${from} to ${to} ${years}`,
  },
  kept: {
    vi: (name: string, rank: string, from: string, to: string) => `${name} hạng ${rank} cả năm ${from} và ${to}`,
    en: (name: string, rank: string, from: string, to: string) => `${name} ranked ${rank} in both ${from} and ${to}`,
  },
  once: {
    vi: (name: string, rank: string, year: string) => `${name} hạng ${rank} năm ${year}`,
    en: (name: string, rank: string, year: string) => `${name} ranked ${rank} in ${year}`,
  },
  subtitle: {
    vi: (count: string, units: string, from: string, to: string) => `Hạng trong ${count} ${units}, ${from}–${to}`,
    en: (count: string, units: string, from: string, to: string) => `Rank among ${count} ${units}, ${from}–${to}`,
  },
  described: {
    vi: (year: string, rank: string) => `${year}: ${rank}.`,
    en: (year: string, rank: string) => `${year}: ${rank}.`,
  },
  middle: { vi: 'giữa bảng', en: 'middle of the table' },
  year: { vi: 'Năm', en: 'Year' },
  rank: { vi: 'Hạng', en: 'Rank' },
  recomputed: {
    vi: (years: string) => `Hạng ${years} tính lại từ số đã công bố.`,
    en: (years: string) => `Ranks of ${years} are recomputed from published figures.`,
  },
  otherMethods: {
    vi: 'Cách tính có đổi giữa các năm: chỉ so hạng, không so điểm.',
    en: 'The method changed between the years: compare ranks, not scores.',
  },
} as const satisfies Dictionary;
