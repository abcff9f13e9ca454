import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the finder. */
export const findWords = {
  heading: {
    vi: (n: number) => `${n} xã, huyện, sở và tỉnh: tìm theo tên cũ hoặc tên nay`,
    en: (n: number) => `${n} communes, districts, departments, provinces, by old name or new`,
  },
  noScript: {
    vi: 'Trình duyệt không chạy script nên trang không lọc được: chọn vần, rồi dò tên.',
    en: 'Without scripts this page cannot search: choose a letter, then look for the name.',
  },
  letters: { vi: 'Chữ cái', en: 'Letters' },
  /** What the heading counts, part by part. */
  dek: {
    vi: (n: number, places: string, today: number, provinces: number) =>
      `${n} xã, huyện, sở của ${places}${today > 0 ? `; ${today} xã, phường ngày nay ở đó` : ''}; ${provinces} tỉnh, thành phố. Xếp theo vần.`,
    en: (n: number, places: string, today: number, provinces: number) =>
      `${n} communes, districts and departments of ${places}${today > 0 ? `; ${many(today, 'commune or ward', 'communes and wards')} of today there` : ''}; ${many(provinces, 'province', 'provinces')}. From A to Z.`,
  },
  today: {
    vi: (province: string, since: string) => `${province}, từ ${since}`,
    en: (province: string, since: string) => `${province}, since ${since}`,
  },
  /** From when to when there was a unit that has no page, with the older ones, linked, that it was made of. */
  madeOf: {
    vi: (since: string, parts: string) => `từ ${since}, gồm đất của ${parts}`,
    en: (since: string, parts: string) => `since ${since}, with land of ${parts}`,
  },
  madeOfUntil: {
    vi: (since: string, until: string, parts: string) => `từ ${since} đến ${until}, gồm đất của ${parts}`,
    en: (since: string, until: string, parts: string) => `from ${since} until ${until}, with land of ${parts}`,
  },
  /** Of a city that is no part of a province. */
  city: { vi: 'cấp tỉnh', en: 'a city ranked as a province' },
  /** Of a province that is no more as it was. */
  until: { vi: (day: string) => `đến ${day}`, en: (day: string) => `until ${day}` },
} as const satisfies Dictionary;
