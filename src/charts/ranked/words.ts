import { chartWords } from '../../words/charts.ts';
import { formOf, many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of a ranking: as far as what is published allows a finding. */
export const rankedWords = {
  ...chartWords,
  leadsAll: {
    vi: (leader: string, score: string, last: string, low: string) =>
      `${leader} dẫn đầu với ${score}; ${last} cuối bảng với ${low}`,
    en: (leader: string, score: string, last: string, low: string) =>
      `${leader} leads with ${score}; ${last} is last with ${low}`,
  },
  leads: {
    vi: (leader: string, score: string) => `${leader} dẫn đầu với ${score}`,
    en: (leader: string, score: string) => `${leader} leads with ${score}`,
  },
  leadsFocus: {
    vi: (leader: string, score: string, others: string) => `${leader} dẫn đầu với ${score}; ${others}`,
    en: (leader: string, score: string, others: string) => `${leader} leads with ${score}; ${others}`,
  },
  placed: {
    vi: (name: string, rank: string) => `${name} hạng ${rank}`,
    en: (name: string, rank: string) => `${name} ranks ${rank}`,
  },
  leadsRanksOnly: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chỉ có thứ hạng, chưa công bố điểm`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; ${n} of ${of} ${units} ${formOf(n, 'has', 'have')} a rank only, no published score`,
  },
  leadsForced: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chỉ biết điểm nằm trong khoảng`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; ${n} of ${of} ${units} have scores known only within a range`,
  },
  leadsPartial: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chưa công bố điểm`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; the scores of ${n} of ${of} ${units} are not published`,
  },
  /** Where no source prints how many were ranked, nothing is counted out of a number. */
  leadsKnown: {
    vi: (leader: string, score: string, some: string) => `${leader} dẫn đầu với ${score}; mới công bố điểm của ${some}`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; only the scores of ${some} are published`,
  },
  leadsKnownForced: {
    vi: (leader: string, score: string, some: string) =>
      `${leader} dẫn đầu với ${score}; mới công bố điểm của ${some}, còn lại chỉ biết nằm trong khoảng`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; only the scores of ${some} are published, the others are known only within a range`,
  },
  /** The same where some scores are printed, but not as a number. */
  leadsKnownUnreadable: {
    vi: (leader: string, score: string, n: string, unreadable: string) =>
      `${leader} dẫn đầu với ${score}; mới đọc được điểm của ${n} đơn vị, ${unreadable} in lỗi`,
    en: (leader: string, score: string, n: string, unreadable: string) =>
      `${leader} leads with ${score}; ${many(n, 'score', 'scores')} can be read, ${many(unreadable, 'is', 'are')} misprinted`,
  },
  /** Some of the units that were ranked: "3 trên 8 huyện, thành phố". */
  someOf: {
    vi: (n: string, of: string, units: string) => `${n} trên ${of} ${units}`,
    en: (n: string, of: string, units: string) => `${n} of ${of} ${units}`,
  },
  /** The same where no source prints how many were ranked. */
  someUnits: {
    vi: (n: string, units: string) => `${n} ${units}`,
    en: (n: string, units: string) => (n === '1' ? `one of the ${units}` : `${n} ${units}`),
  },
  theUnits: { vi: (units: string) => `các ${units}`, en: (units: string) => `the ${units}` },
  ranksOnly: {
    vi: (leader: string, all: string) => `${leader} đứng đầu ${all}; chưa công bố điểm của đơn vị nào`,
    en: (leader: string, all: string) => `${leader} ranks first of ${all}; no score is published`,
  },
  someKnown: {
    vi: (some: string) => `Mới công bố điểm của ${some}`,
    en: (some: string) => `Scores of ${some} are known`,
  },
  scopeUnclear: {
    vi: (some: string) => `Mới công bố điểm của ${some}; nguồn không nói rõ các hạng đã in xét trong phạm vi nào`,
    en: (some: string) =>
      `Scores of ${some} are published; the source does not say among whom the printed ranks were given`,
  },
  nothingKnown: {
    vi: (of: string | undefined, units: string) =>
      `Chưa công bố điểm và hạng của đơn vị nào trong ${of ?? 'các'} ${units}`,
    en: (of: string | undefined, units: string) =>
      `Neither score nor rank of any of the ${of === undefined ? '' : `${of} `}${units} is published`,
  },
  someRanks: {
    vi: (some: string) => `Mới công bố thứ hạng của ${some}, chưa công bố điểm`,
    en: (some: string) => `Ranks of ${some} are published, no scores`,
  },
  rankedCaption: {
    vi: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} đơn vị, ${scored} có điểm, ${unscored} chưa công bố điểm`,
    en: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} units, ${scored} with a score, ${unscored} without a published score`,
  },
  rankedCaptionUnreadable: {
    vi: (caption: string, n: string) => `${caption}, ${n} có điểm in không đọc được thành số`,
    en: (caption: string, n: string) => `${caption}, ${n} with a printed score that cannot be read as a number`,
  },
  meanLabel: { vi: (mean: string) => `Trung bình ${mean}`, en: (mean: string) => `Mean ${mean}` },
  /** Before a printed figure that cannot be read as a number. */
  printedAs: { vi: 'bản in:', en: 'printed:' },
} as const satisfies Dictionary;
