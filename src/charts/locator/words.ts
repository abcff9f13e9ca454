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
    vi: (n: number) =>
      `Đường viền tỉnh và ranh giới ${many(n, 'huyện, thành phố', 'huyện, thành phố')} năm 2023; đơn vị được tô đậm.`,
    en: (n: number) =>
      `Outline of the province and borders of its ${many(n, 'district', 'districts')} in 2023; the unit is filled.`,
  },
  countryTitle: {
    vi: (names: string) => `Vị trí của ${names} trong cả nước`,
    en: (names: string) => `${names} within Vietnam`,
  },
  countryWhat: {
    vi: '63 tỉnh, thành phố trước ngày 1/7/2025; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).',
    en: 'The 63 provinces before 1 July 2025, with the archipelagos Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa).',
  },
} as const satisfies Dictionary;
