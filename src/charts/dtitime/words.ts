import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the ranks over the years. */
export const timeWords = {
  ...chartWords,
  timeMoved: {
    vi: (name: string, from: string, fromYear: string, to: string, toYear: string, up: boolean) =>
      `${name} từ hạng ${from} năm ${fromYear} ${up ? 'lên' : 'xuống'} hạng ${to} năm ${toYear}`,
    en: (name: string, from: string, fromYear: string, to: string, toYear: string, up: boolean) =>
      `${name} went ${up ? 'up' : 'down'} from ${from} in ${fromYear} to ${to} in ${toYear}`,
  },
  timeKept: {
    vi: (name: string, rank: string, fromYear: string, toYear: string) =>
      `${name} hạng ${rank} cả năm ${fromYear} và ${toYear}`,
    en: (name: string, rank: string, fromYear: string, toYear: string) =>
      `${name} ranked ${rank} in both ${fromYear} and ${toYear}`,
  },
  timeOnce: {
    vi: (name: string, rank: string, year: string) => `${name} hạng ${rank} năm ${year}`,
    en: (name: string, rank: string, year: string) => `${name} ranked ${rank} in ${year}`,
  },
  timeUnknown: {
    vi: (name: string) => `${name} chưa có hạng nào được công bố`,
    en: (name: string) => `${name} has no published rank`,
  },
  timeUnheld: {
    vi: (name: string) => `Nguồn đã đọc không có hạng nào của ${name}`,
    en: (name: string) => `The sources we read give no rank of ${name}`,
  },
  timeSubtitle: {
    vi: (of: string, from: string, to: string) =>
      `Hạng DTI trong ${of} tỉnh, thành phố, ${from}–${to}; điểm giữa các năm không so được vì bộ chỉ số thay đổi`,
    en: (of: string, from: string, to: string) =>
      `DTI rank among ${of} provinces, ${from}–${to}; scores are not comparable between years because the framework changed`,
  },
  timeGap: {
    vi: (name: string, year: string) => `${name} ${year}: chưa công bố`,
    en: (name: string, year: string) => `${name} ${year}: unpublished`,
  },
  /** Where no document is known to withhold the rank. */
  timeGapUnheld: {
    vi: (name: string, year: string) => `${name} ${year}: không có trong nguồn đã đọc`,
    en: (name: string, year: string) => `${name} ${year}: in no source we could read`,
  },
  year: { vi: 'Năm', en: 'Year' },
} as const satisfies Dictionary;
