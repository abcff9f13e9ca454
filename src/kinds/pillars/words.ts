import type { Dictionary } from '../../words/strings.ts';

/** Strings of the tables of units and pillars. */
export const pillarsWords = {
  pillarsTitle: {
    vi: (name: string) => `${name}: điểm theo chỉ số chính`,
    en: (name: string) => `${name}: scores by pillar`,
  },
} as const satisfies Dictionary;
