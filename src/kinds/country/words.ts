import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page of the national rankings. */
export const countryWords = {
  hubTitle: {
    vi: (index: string, n: number) => `${index}: xếp hạng chuyển đổi số ${n} tỉnh, thành phố`,
    en: (index: string, n: number) => `${index}: the digital-transformation ranking of the ${n} provinces`,
  },
  hubDek: {
    vi: (index: string, publisher: string) =>
      `${index} do ${publisher} công bố, thang 0–1. Cách tính đổi qua các năm, nên chỉ so thứ hạng, không so giá trị giữa các năm.`,
    en: (index: string, publisher: string) =>
      `The ${index} is published by the ${publisher}, from 0 to 1. The method changed over the years, so ranks may be followed over time, values may not.`,
  },
} as const satisfies Dictionary;
