import type { Dictionary } from './strings.ts';

/** Where published values were read, beside their grade: "Công bố (theo bản chép)". */
export const standingWords = {
  press: { vi: 'theo báo chí', en: 'from the press' },
  secondary: { vi: 'theo bản chép', en: 'from a copy' },
  both: { vi: 'theo báo chí và bản chép', en: 'from the press and copies' },
  partly: { vi: (where: string) => `một phần ${where}`, en: (where: string) => `partly ${where}` },
  toldAs: {
    vi: (words: string) => `Giá trị lấy từ nguồn này được ghi là “${words}”.`,
    en: (words: string) => `Values taken from this source are marked “${words}”.`,
  },
} as const satisfies Dictionary;
