import type { Dictionary } from './strings.ts';

/** Strings of checks and documents that more than one kind of page uses. */
export const evidence = {
  // Pages, as links name them
  pageNational: {
    vi: (index: string, year: number) => `${index} ${year} của các tỉnh`,
    en: (index: string, year: number) => `${index} ${year} of the provinces`,
  },
  pageRanking: {
    vi: (index: string, place: string, year: number, level: string) => `${index} ${place} ${year}, ${level}`,
    en: (index: string, place: string, year: number, level: string) => `${place} ${index} ${year}, ${level}`,
  },
  pageTargets: {
    vi: (place: string, year: number) => `Chỉ tiêu ${year} của ${place}`,
    en: (place: string, year: number) => `${place} targets ${year}`,
  },
  /** The year is told where a province has several plans. */
  pagePlan: {
    vi: (place: string, year: number | undefined) =>
      `Kế hoạch nâng chỉ số chuyển đổi số${year === undefined ? '' : ` năm ${year}`} của ${place}`,
    en: (place: string, year: number | undefined) =>
      `${place} ${year === undefined ? 'plan' : `plan of ${year}`} to raise the digital index`,
  },

  // Reconciliation
  checksTitle: { vi: 'Đối chiếu các nguồn', en: 'The sources, recomputed' },
  // Sources
  sourcesTitle: { vi: 'Nguồn', en: 'Sources' },
  'access_not-released': { vi: 'Văn bản không có trong tay', en: 'Not at hand' },
  access_full: { vi: 'Đọc toàn văn', en: 'Read in full' },
  access_excerpt: { vi: 'Chỉ đọc được một phần', en: 'Read in part' },
  access_cited: { vi: 'Chỉ được dẫn', en: 'Known by citation only' },
  standing_official: { vi: 'Văn bản của cơ quan nhà nước', en: 'Document of an authority' },
  standing_press: { vi: 'Báo chí', en: 'Press' },
  standing_secondary: { vi: 'Bản chép, tổng hợp của bên khác', en: 'Copy or compilation by others' },
  noDate: { vi: 'không rõ ngày', en: 'date unknown' },
  awaitedScores: {
    vi: (count: string) => `thiếu điểm của ${count}`,
    en: (count: string) => `the scores of ${count} are missing`,
  },
  awaitedRanks: {
    vi: (count: string) => `thiếu hạng của ${count}`,
    en: (count: string) => `the ranks of ${count} are missing`,
  },
  awaitedAll: {
    vi: (all: string) => `thiếu điểm và hạng của cả ${all} đơn vị`,
    en: (all: string) => `the scores and ranks of all ${all} units are missing`,
  },
  awaited: {
    vi: (all: string, what: string) => `trên ${all} đơn vị, ${what}`,
    en: (all: string, what: string) => `of ${all} units, ${what}`,
  },
  /** Where no source at hand prints how many were ranked, a count out of that number says whence it comes. */
  awaitedRegister: {
    vi: (words: string) => `${words} (nguồn đã đọc không in số đơn vị; tính theo danh mục đơn vị)`,
    en: (words: string) => `${words} (as many as in the official list: the number is in no source we could read)`,
  },
  awaitedAssumed: {
    vi: (words: string, year: number) => `${words} (nguồn đã đọc không in số đơn vị; tính theo năm ${year})`,
    en: (words: string, year: number) => `${words} (as many as in ${year}: the number is in no source we could read)`,
  },
  awaitedFramework: {
    vi: 'Danh sách chỉ tiêu thành phần và điểm tối đa của từng chỉ tiêu không có trong nguồn đã đọc.',
    en: 'The list of indicators and the maximum points of each are in no source we could read.',
  },
} as const satisfies Dictionary;
