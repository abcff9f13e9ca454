import { mapWords } from '../../words/maps.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the small maps that say where something is. */
export const locatorWords = {
  ...mapWords,
  locatorTitle: {
    vi: (name: string, place: string) => `Vị trí của ${name} trong ${place}`,
    en: (name: string, place: string) => `${name} within ${place}`,
  },
  locatorWhat: {
    vi: (n: number, year: string) =>
      `Đường viền tỉnh và ranh giới ${n} huyện, thành phố năm ${year}; đơn vị được tô đậm.`,
    en: (n: number, year: string) =>
      `Outline of the province and borders of its ${many(n, 'district', 'districts')} in ${year}; the unit is filled.`,
  },
  partsTitle: {
    vi: (name: string, place: string) => `${name} trên bản đồ ${place}`,
    en: (name: string, place: string) => `${name} on the map of ${place}`,
  },
  /** Close up, framed on the unit of today. */
  nearTitle: {
    vi: (name: string, today: string) => `${name} trong ${today}`,
    en: (name: string, today: string) => `${name} within ${today}`,
  },
  nearWhat: {
    vi: (place: string, year: string) =>
      `Ranh giới xã năm ${year}; góc bản đồ là hình ${place} với khung của phần được phóng to.`,
    en: (place: string, year: string) =>
      `Commune borders of ${year}; a corner has the outline of ${place} with the frame of the part shown.`,
  },
  keyParts: { vi: (year: string) => `xã cũ, năm ${year}`, en: (year: string) => `former communes, ${year}` },
  keyDistrict: {
    vi: (name: string, year: string) => `${name}, năm ${year}`,
    en: (name: string, year: string) => `${name}, ${year}`,
  },
  keyToday: {
    vi: (name: string, since: string) => `${name}, từ ${since}`,
    en: (name: string, since: string) => `${name}, since ${since}`,
  },
  keySplit: { vi: 'chỉ một phần vào đây', en: 'only a part went here' },
  countryTitle: {
    vi: (names: string) => `Vị trí của ${names} trong cả nước`,
    en: (names: string) => `${names} within Vietnam`,
  },
  countryWhat: {
    vi: (provinces: string) => `${provinces}; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).`,
    en: (provinces: string) => `The ${provinces}, with the archipelagos Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa).`,
  },
} as const satisfies Dictionary;
