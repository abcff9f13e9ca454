import type { Dictionary } from './strings.ts';

/** Strings of what can be found, on the front page and in the finder. */
export const findableWords = {
  findDek: {
    vi: (n: number) =>
      `${n} đơn vị: xã, phường, thị trấn, huyện, sở, ngành của Ninh Bình và Ninh Thuận, cùng 63 tỉnh, thành phố. Xếp theo vần.`,
    en: (n: number) =>
      `${n} units: communes, districts and departments of Ninh Bình and Ninh Thuận, and the 63 provinces, from A to Z.`,
  },
} as const satisfies Dictionary;
