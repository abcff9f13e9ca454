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
  countryTitle: {
    vi: (names: string) => `Vị trí của ${names} trong cả nước`,
    en: (names: string) => `${names} within Vietnam`,
  },
  countryWhat: {
    vi: (provinces: string) => `${provinces}; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).`,
    en: (provinces: string) => `The ${provinces}, with the archipelagos Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa).`,
  },
} as const satisfies Dictionary;
