import type { Dictionary } from './strings.ts';

/** Sentences that the data fill in. */
export const findings = {
  ranked: {
    vi: (name: string, rank: string, of: number, year: number) => `${name}: hạng ${rank} trên ${of} năm ${year}`,
    en: (name: string, rank: string, of: number, year: number) => `${name}: rank ${rank} of ${of} in ${year}`,
  },
  rankedAlone: {
    vi: (name: string, rank: string, year: number) => `${name}: hạng ${rank} năm ${year}`,
    en: (name: string, rank: string, year: number) => `${name}: rank ${rank} in ${year}`,
  },
  moved: {
    vi: (places: number) =>
      places === 0 ? ', giữ nguyên' : places > 0 ? `, tăng ${places} bậc` : `, giảm ${-places} bậc`,
    en: (places: number) => (places === 0 ? ', unchanged' : places > 0 ? `, up ${places}` : `, down ${-places}`),
  },
  /** After it, where the edition before is not of the year before. */
  since: { vi: (year: number) => ` so với năm ${year}`, en: (year: number) => ` since ${year}` },
  rankScopeUnclear: {
    vi: (name: string, rank: string, year: number, within: string) =>
      `${name}: hạng ${rank} năm ${year}, chưa rõ của tỉnh hay ${within}`,
    en: (name: string, rank: string, year: number, within: string) =>
      `${name}: rank ${rank} in ${year}, unclear if of the province or the ${within}`,
  },
  /** Where the district is not said. */
  within: { vi: 'huyện, thành phố', en: 'district' },
  /** After a name and an earlier rank, before a later range of ranks. */
  rankedBefore: {
    vi: (name: string, rank: string, year: number) => `${name}: hạng ${rank} năm ${year}; `,
    en: (name: string, rank: string, year: number) => `${name}: rank ${rank} in ${year}; `,
  },
  laterUnpublished: {
    vi: (year: number) => `năm ${year} chưa thấy công bố`,
    en: (year: number) => `${year} found in no publication`,
  },
  /** Where no document is known to withhold what is missing. */
  laterUnheld: {
    vi: (year: number) => `năm ${year} không có trong nguồn đã đọc`,
    en: (year: number) => `${year} in no source we could read`,
  },
  /** What a range of ranks is said of. */
  named: { vi: (name: string) => `${name}: `, en: (name: string) => `${name}: ` },
  rankRangeAlone: {
    vi: (told: string, low: string, high: string, year: number) => `${told}hạng ${low}–${high} năm ${year}`,
    en: (told: string, low: string, high: string, year: number) => `${told}rank ${low}–${high} in ${year}`,
  },
  rankRange: {
    vi: (told: string, low: string, high: string, of: number, year: number) =>
      `${told}hạng ${low}–${high} trên ${of} năm ${year}`,
    en: (told: string, low: string, high: string, of: number, year: number) =>
      `${told}rank ${low}–${high} of ${of} in ${year}`,
  },
  /** Of a score without a rank. */
  scored: {
    vi: (name: string, score: string, scale: 'points' | 'index', year: number) =>
      `${name}: ${score}${scale === 'points' ? ' điểm' : ''} năm ${year}`,
    en: (name: string, score: string, scale: 'points' | 'index', year: number) =>
      `${name}: ${score}${scale === 'points' ? ' points' : ''} in ${year}`,
  },
  rankUnpublished: {
    vi: (name: string, year: number) => `${name}: chưa thấy công bố thứ hạng năm ${year}`,
    en: (name: string, year: number) => `${name}: ${year} rank found in no publication`,
  },
  rankUnheld: {
    vi: (name: string, year: number) => `${name}: hạng năm ${year} không có trong nguồn đã đọc`,
    en: (name: string, year: number) => `${name}: ${year} rank in no source we could read`,
  },
  scoreUnheld: {
    vi: (index: string, year: number) => `Điểm ${index} năm ${year} không có trong nguồn đã đọc.`,
    en: (index: string, year: number) => `The ${year} ${index} score is in no source we could read.`,
  },
  scoreUnpublished: {
    vi: (index: string, year: number) => `Điểm ${index} năm ${year} chưa thấy công bố.`,
    en: (index: string, year: number) => `The ${year} ${index} score was found in no publication.`,
  },
  scoreBounded: {
    vi: (index: string, year: number, low: string, high: string) =>
      `Điểm ${index} năm ${year} không được in, nhưng các câu đã công bố cho biết nó nằm trong khoảng từ ${low} đến ${high}.`,
    en: (index: string, year: number, low: string, high: string) =>
      `The ${year} ${index} score was not printed, but published sentences show that it lies between ${low} and ${high}.`,
  },
  /** Where the document was read in part only. */
  scoreBoundedUnread: {
    vi: (index: string, year: number, low: string, high: string) =>
      `Điểm ${index} năm ${year} không có trong phần đã đọc, nhưng các câu đã công bố cho biết nó nằm trong khoảng từ ${low} đến ${high}.`,
    en: (index: string, year: number, low: string, high: string) =>
      `The ${year} ${index} score is not in the part we could read, but published sentences show that it lies between ${low} and ${high}.`,
  },
  scoreAtMostUnread: {
    vi: (index: string, year: number, high: string) =>
      `Điểm ${index} năm ${year} không có trong phần đã đọc, nhưng các câu đã công bố không cho nó vượt quá ${high}.`,
    en: (index: string, year: number, high: string) =>
      `The ${year} ${index} score is not in the part we could read, but published sentences keep it at ${high} or below.`,
  },
  scoreAtMost: {
    vi: (index: string, year: number, high: string) =>
      `Điểm ${index} năm ${year} không được in, nhưng các câu đã công bố không cho nó vượt quá ${high}.`,
    en: (index: string, year: number, high: string) =>
      `The ${year} ${index} score was not printed, but published sentences keep it at ${high} or below.`,
  },
  scoreUnreadable: {
    vi: (index: string, year: number, printed: string) =>
      `Điểm ${index} năm ${year} được in là “${printed}”, không đọc được thành số.`,
    en: (index: string, year: number, printed: string) =>
      `The ${year} ${index} score is printed as “${printed}”, which cannot be read as a number.`,
  },
  scoreAlone: {
    vi: (index: string, year: number, score: string) => `${index} năm ${year}: ${score}.`,
    en: (index: string, year: number, score: string) => `${index} ${year}: ${score}.`,
  },
  scoreAgainstMean: {
    vi: (index: string, year: number, score: string, mean: string) =>
      `${index} năm ${year}: ${score}, trung bình ${mean}.`,
    en: (index: string, year: number, score: string, mean: string) => `${index} ${year}: ${score}, mean ${mean}.`,
  },
} as const satisfies Dictionary;
