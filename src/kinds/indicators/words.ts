import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of indicators. */
export const indicatorsWords = {
  indicatorsTitle: {
    vi: (name: string, year: number) => `${name}: từng chỉ tiêu PDTI ${year}`,
    en: (name: string, year: number) => `${name}: the indicators of PDTI ${year}`,
  },
} as const satisfies Dictionary;
