import type { Dictionary } from './strings.ts';

/** Strings of what can be found, on the front page and in the finder. */
export const findableWords = {
  findDek: {
    vi: (n: number, places: string) =>
      `${n} đơn vị: xã, phường, thị trấn, huyện, sở, ngành của ${places}, cùng 63 tỉnh, thành phố. Xếp theo vần.`,
    en: (n: number, places: string) =>
      `${n} units: communes, districts and departments of ${places}, and the 63 provinces, from A to Z.`,
  },
} as const satisfies Dictionary;
