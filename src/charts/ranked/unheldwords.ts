import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/**
 * Strings of a ranking of which no document is known to withhold its missing values: nobody can say that these are not
 * published, only that they are in no source at hand.
 */
export const unheldWords = {
  rankUnpublished: chartWords.rankUnheld,
  nothingKnown: {
    vi: (all: string) => `Điểm và hạng của ${all} không có trong nguồn đã đọc`,
    en: (all: string) => `Scores and ranks of ${all} are in no source we could read`,
  },
  rankedCaption: {
    vi: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} đơn vị, ${scored} có điểm, ${unscored} không có điểm trong nguồn đã đọc`,
    en: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} units, ${scored} with a score, ${unscored} in no source we could read`,
  },
} as const satisfies Dictionary;
