import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of a ranking: as far as what is published allows a finding. */
export const rankedWords = {
  ...chartWords,
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
  leadsSecond: {
    vi: (leader: string, score: string, second: string, next: string) =>
      `${leader} dẫn đầu với ${score}; ${second} thứ hai với ${next}`,
    en: (leader: string, score: string, second: string, next: string) =>
      `${leader} leads with ${score}; ${second} is second with ${next}`,
  },
  leadsNext: {
    vi: (leader: string, score: string, second: string) => `${leader} dẫn đầu với ${score}; ${second} thứ hai`,
    en: (leader: string, score: string, second: string) => `${leader} leads with ${score}; ${second} is second`,
  },
  leadsAbove: {
    vi: (leader: string, score: string, some: string) => `${leader} dẫn đầu với ${score}; ${some} trên trung bình`,
    en: (leader: string, score: string, some: string) => `${leader} leads with ${score}; ${some} are above the mean`,
  },
  firstSecond: {
    vi: (leader: string, second: string) => `${leader} đứng đầu; ${second} thứ hai`,
    en: (leader: string, second: string) => `${leader} ranks first; ${second} is second`,
  },
  /** Of a ranking whose scores are not known, or whose first has too long a name. */
  leadsBare: {
    vi: (leader: string, all: string) => `${leader} đứng đầu ${all}`,
    en: (leader: string, all: string) => `${leader} ranks first of ${all}`,
  },
  leadMany: {
    vi: (n: string, all: string) => `${n} đơn vị cùng đứng đầu ${all}`,
    en: (n: string, all: string) => `${n} share the first place of ${all}`,
  },
  scoredOne: {
    vi: (name: string, score: string) => `${name} đạt ${score}`,
    en: (name: string, score: string) => `${name} scored ${score}`,
  },
  scoredBest: {
    vi: (n: string, units: string, name: string, score: string) =>
      `Trong ${n} ${units} có điểm, ${name} cao nhất: ${score}`,
    en: (n: string, units: string, name: string, score: string) =>
      `Of ${n} ${units} with a score, ${name} has the highest: ${score}`,
  },
  meanAlone: {
    vi: (all: string, mean: string) => `${all} đạt trung bình ${mean}`,
    en: (all: string, mean: string) => `${all} average ${mean}`,
  },
  meanPrinted: {
    vi: (all: string, mean: string) => `Nguồn in trung bình của ${all} là ${mean}, nhưng tự mâu thuẫn`,
    en: (all: string, mean: string) => `The source prints ${mean} as the mean of ${all}, but contradicts itself`,
  },
  /** Where one sentence prints it of several years. */
  meanOfYears: {
    vi: (units: string, mean: string, years: string) =>
      `Cùng một trung bình ${mean} của ${units} được in cho cả năm ${years}`,
    en: (units: string, mean: string, years: string) => `One mean of ${units}, ${mean}, is printed for both ${years}`,
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
  nothingKnown: {
    vi: (all: string) => `Chưa thấy công bố điểm và hạng của ${all}`,
    en: (all: string) => `Scores and ranks of ${all} were found in no publication`,
  },
  someRanks: {
    vi: (some: string) => `Đã biết thứ hạng của ${some}`,
    en: (some: string) => `Ranks of ${some} are known`,
  },
  /** How much is known: "3 trên 8 huyện, thành phố có điểm, 5 chỉ biết nằm trong khoảng". */
  knownScores: { vi: (some: string) => `${some} có điểm`, en: (some: string) => `scores known for ${some}` },
  knownRanges: {
    vi: (n: string) => `${n} chỉ biết điểm nằm trong khoảng`,
    en: (n: string) => `${n} known only within a range`,
  },
  knownUnreadable: {
    vi: (n: string, printed: string) => `${n} điểm in sai (${printed})`,
    en: (n: string, printed: string) => `${n} misprinted (${printed})`,
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
  /** Above a list of units of which nothing is known. */
  askByUnit: {
    vi: 'Mỗi đơn vị có một trang: đã biết gì về nơi ấy, và hỏi số còn thiếu ở đâu.',
    en: 'Each unit has a page: what is known of it, and where the missing figures can be asked for.',
  },
  /** The way from a list of the units of a district to its page. */
  pageOf: { vi: (name: string) => `Về ${name}`, en: (name: string) => `About ${name}` },
  /** Where a range of scores reaches past a printed score that it may not pass. */
  widerThanPrint: {
    vi: 'Khoảng điểm rộng hơn số in một chút, vì số in có thể đã làm tròn hay cắt bớt',
    en: 'Ranges are wider than print, which may be rounded',
  },
  /** Where no source says among whom the ranks were given. */
  scopeUnclear: {
    vi: (ranks: string) => `Nguồn không nói hạng ${ranks} là của tỉnh hay của huyện, thành phố`,
    en: (ranks: string) => `The source does not say whether ${ranks} are ranks in the province or in the district`,
  },
  /** Before a printed figure that cannot be read as a number. */
  printedAs: { vi: 'bản in:', en: 'printed:' },
} as const satisfies Dictionary;
