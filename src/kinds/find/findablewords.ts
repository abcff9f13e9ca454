import type { Dictionary } from '../../words/strings.ts';

/** Strings of what can be found, on the front page and in the finder. */
export const findableWords = {
  findDek: {
    vi: (n: number, places: string, provinces: number) =>
      `${n} đơn vị: xã, phường, thị trấn, huyện, sở, ngành của ${places}, cùng ${provinces} tỉnh, thành phố. Xếp theo vần.`,
    en: (n: number, places: string, provinces: number) =>
      `${n} units: communes, districts and departments of ${places}, and the ${provinces} provinces, from A to Z.`,
  },
} as const satisfies Dictionary;
