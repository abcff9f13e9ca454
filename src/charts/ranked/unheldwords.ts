import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/**
 * Strings of a ranking of which no document is known to withhold its missing values: nobody can say that these are not
 * published, only that they are in no source at hand.
 */
export const unheldWords = {
  rankUnpublished: chartWords.rankUnheld,
  leadsRanksOnly: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; điểm của ${n} trên ${of} ${units} không có trong nguồn đã đọc, chỉ có hạng`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; for ${n} of ${of} ${units} the sources we read have only a rank`,
  },
  leadsPartial: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; điểm của ${n} trên ${of} ${units} không có trong nguồn đã đọc`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; the scores of ${n} of ${of} ${units} are in no source we could read`,
  },
  leadsKnown: {
    vi: (leader: string, score: string, some: string) =>
      `${leader} dẫn đầu với ${score}; nguồn đã đọc chỉ có điểm của ${some}`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; the sources we read have the scores of ${some} only`,
  },
  leadsKnownForced: {
    vi: (leader: string, score: string, some: string) =>
      `${leader} dẫn đầu với ${score}; nguồn đã đọc chỉ có điểm của ${some}, còn lại chỉ biết nằm trong khoảng`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; the sources we read have the scores of ${some} only, the others are known only within a range`,
  },
  ranksOnly: {
    vi: (leader: string, all: string) => `${leader} đứng đầu ${all}; nguồn đã đọc không có điểm của đơn vị nào`,
    en: (leader: string, all: string) => `${leader} ranks first of ${all}; the scores are in no source we could read`,
  },
  someKnown: {
    vi: (some: string) => `Nguồn đã đọc chỉ có điểm của ${some}`,
    en: (some: string) => `The sources we read have the scores of ${some} only`,
  },
  scopeUnclear: {
    vi: (some: string) => `Nguồn đã đọc có điểm của ${some}; nguồn không nói rõ các hạng đã in xét trong phạm vi nào`,
    en: (some: string) =>
      `The sources we read have the scores of ${some}; the source does not say among whom the printed ranks were given`,
  },
  nothingKnown: {
    vi: (of: string | undefined, units: string) =>
      `Nguồn đã đọc không có điểm và hạng của đơn vị nào trong ${of ?? 'các'} ${units}`,
    en: (of: string | undefined, units: string) =>
      `The sources we read have neither score nor rank of any of the ${of === undefined ? '' : `${of} `}${units}`,
  },
  someRanks: {
    vi: (some: string) => `Nguồn đã đọc chỉ có thứ hạng của ${some}, không có điểm`,
    en: (some: string) => `The sources we read have the ranks of ${some}, no scores`,
  },
  rankedCaption: {
    vi: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} đơn vị, ${scored} có điểm, ${unscored} không có điểm trong nguồn đã đọc`,
    en: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} units, ${scored} with a score, ${unscored} in no source we could read`,
  },
} as const satisfies Dictionary;
