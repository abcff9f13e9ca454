import type { Dictionary } from '../../words/strings.ts';

/** Strings of the slopes of a level. */
export const slopeWords = {
  title: {
    vi: (name: string, from: string, to: string, up: boolean, years: string) =>
      `${name} từ thứ ${from} ${up ? 'lên' : 'xuống'} thứ ${to} ${years}`,
    en: (name: string, from: string, to: string, up: boolean, years: string) =>
      `${name} ${up ? 'rose' : 'fell'} from rank ${from} to ${to} ${years}`,
  },
  subtitle: {
    vi: (place: string, level: string, from: string, to: string) => `Thứ hạng ${level} ${place}, ${from}–${to}`,
    en: (place: string, level: string, from: string, to: string) => `Ranks of ${level} in ${place}, ${from}–${to}`,
  },
  described: {
    vi: (name: string, from: string, to: string) => `${name}: ${from}, rồi ${to}.`,
    en: (name: string, from: string, to: string) => `${name}: ${from}, then ${to}.`,
  },
  /** Beside ranks of the first year of which nobody knows who held them. */
  openRanks: { vi: 'chưa rõ', en: 'not known' },
  notPrinted: {
    vi: (rank: string, year: string) => `Vậy năm ${year} hạng ${rank} (tính lại).`,
    en: (rank: string, year: string) => `So in ${year} it ranked ${rank} (our arithmetic).`,
  },
  change: { vi: 'Thay đổi bậc', en: 'Places gained' },
} as const satisfies Dictionary;
