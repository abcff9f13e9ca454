import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of changes. */
export const changePageWords = {
  changeTitle: {
    vi: (name: string) => `${name}: thay đổi so với kỳ trước`,
    en: (name: string) => `${name}: change since the last edition`,
  },
} as const satisfies Dictionary;
