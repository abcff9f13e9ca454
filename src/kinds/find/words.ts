import type { Dictionary } from '../../words/strings.ts';

/** Strings of the finder. */
export const findWords = {
  letters: { vi: 'Chữ cái', en: 'Letters' },
  today: {
    vi: (province: string, since: string) => `${province}, đang có từ ${since}`,
    en: (province: string, since: string) => `${province}, in being since ${since}`,
  },
  province: { vi: 'cấp tỉnh', en: 'province' },
} as const satisfies Dictionary;
