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
  partsKey: {
    vi: (year: string, split: boolean) =>
      `Vẽ theo ranh giới xã năm ${year}${split ? '; xã chỉ có một phần ở đây thì gạch chéo' : ''}`,
    en: (year: string, split: boolean) =>
      `Drawn by commune borders of ${year}${split ? '; a commune of which only a part is here is hatched' : ''}`,
  },
  partsWhat: {
    vi: (year: string, split: boolean) =>
      `Đường viền tỉnh và ranh giới huyện năm ${year}; các xã cũ nay ở trong đơn vị này được tô đậm${split ? ', xã chỉ có một phần thì gạch chéo' : ''}.`,
    en: (year: string, split: boolean) =>
      `Outline of the province and its district borders in ${year}; the communes now in this unit are filled${split ? ', one of which only a part is here is hatched' : ''}.`,
  },
  countryTitle: {
    vi: (names: string) => `Vị trí của ${names} trong cả nước`,
    en: (names: string) => `${names} within Vietnam`,
  },
  countryWhat: {
    vi: (provinces: string) => `${provinces}; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).`,
    en: (provinces: string) => `The ${provinces}, with the archipelagos Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa).`,
  },
} as const satisfies Dictionary;
