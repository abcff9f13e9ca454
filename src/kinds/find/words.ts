import type { Dictionary } from '../../words/strings.ts';

/** Strings of the finder. */
export const findWords = {
  heading: {
    vi: (n: number) => `${n} xã, huyện, sở và tỉnh: tìm theo tên cũ hoặc tên nay`,
    en: (n: number) => `${n} communes, districts, departments, provinces, by old name or new`,
  },
  letters: { vi: 'Chữ cái', en: 'Letters' },
  dekToday: {
    vi: (n: number) => `Có cả ${n} xã, phường của ngày nay mà các đơn vị ấy đã gộp vào.`,
    en: (n: number) => `With them the ${n} communes and wards of today that they went into.`,
  },
  today: {
    vi: (province: string, since: string) => `${province}, từ ${since}`,
    en: (province: string, since: string) => `${province}, since ${since}`,
  },
  /** Before the units whose territory a later one took in. */
  madeOf: { vi: 'gồm đất của ', en: 'with land of ' },
  province: { vi: 'cấp tỉnh', en: 'province' },
} as const satisfies Dictionary;
