import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of changes. */
export const changePageWords = {
  changeTitle: {
    vi: (name: string, year: number) => `${name}: thay đổi so với năm ${year}`,
    en: (name: string, year: number) => `${name}: change since ${year}`,
  },
} as const satisfies Dictionary;
