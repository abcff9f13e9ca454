import type { Dictionary } from '../../words/strings.ts';

/** Strings of the ruler of a unit's years. */
export const lifespanWords = {
  withheld: {
    vi: (year: number) => `kỳ ${year}: chưa thấy công bố`,
    en: (year: number) => `${year}: found in no publication`,
  },
  unheld: {
    vi: (year: number) => `kỳ ${year}: không có trong nguồn đã đọc`,
    en: (year: number) => `${year}: in no source we could read`,
  },
  decided: {
    vi: (day: string, year: number) => `${day}: duyệt kết quả ${year}`,
    en: (day: string, year: number) => `${day}: results of ${year} approved`,
  },
} as const satisfies Dictionary;
