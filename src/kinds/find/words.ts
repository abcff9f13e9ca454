import type { Dictionary } from '../../words/strings.ts';

/** Strings of the finder. */
export const findWords = {
  letters: { vi: 'Chữ cái', en: 'Letters' },
  /** Before the units whose territory a later one took in. */
  madeOf: { vi: 'gồm đất của ', en: 'with land of ' },
  province: { vi: 'cấp tỉnh', en: 'province' },
} as const satisfies Dictionary;
