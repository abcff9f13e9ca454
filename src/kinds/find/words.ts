import type { Dictionary } from '../../words/strings.ts';

/** Strings of the finder. */
export const findWords = {
  letters: { vi: 'Chữ cái', en: 'Letters' },
  province: { vi: 'cấp tỉnh', en: 'province' },
} as const satisfies Dictionary;
