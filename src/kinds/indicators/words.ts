import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of indicators. */
export const indicatorsWords = {
  indicatorsTitle: {
    vi: (name: string, edition: string) => `${name}: từng chỉ tiêu ${edition}`,
    en: (name: string, edition: string) => `${name}: the indicators of ${edition}`,
  },
} as const satisfies Dictionary;
