import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of editions. */
export const editionWords = {
  headingLed: {
    vi: (place: string, year: number, leaders: string) => `${place} ${year}: ${leaders} dẫn đầu`,
    en: (place: string, year: number, leaders: string) => `${place} ${year}: ${leaders} come first`,
  },
  headingOf: {
    vi: (place: string, year: number, n: string, all: string) =>
      `${place} ${year}: có điểm của ${n} trên ${all} đơn vị`,
    en: (place: string, year: number, n: string, all: string) =>
      `${place} ${year}: scores of ${n} of ${all} bodies known`,
  },
  /** Where no source prints of how many. */
  headingKnown: {
    vi: (place: string, year: number, n: string) => `${place} ${year}: có điểm của ${n} đơn vị`,
    en: (place: string, year: number, n: string) => `${place} ${year}: scores of ${n} bodies known`,
  },
  headingWhole: {
    vi: (place: string, year: number, all: string) => `${place} ${year}: đủ điểm của ${all} đơn vị`,
    en: (place: string, year: number, all: string) => `${place} ${year}: all ${all} bodies have a score`,
  },
  dek: {
    vi: (index: string, decision: string) =>
      `Kết quả chấm điểm chuyển đổi số (bộ chỉ số ${index}) do Ủy ban nhân dân tỉnh phê duyệt tại ${decision}.`,
    en: (index: string, decision: string) =>
      `Digital-transformation scores (the ${index}) as approved by the provincial People’s Committee in ${decision}.`,
  },
  /** Where the document approved nothing: the press, a copy. */
  dekTold: {
    vi: (index: string, document: string) => `Kết quả chấm điểm chuyển đổi số (bộ chỉ số ${index}) theo ${document}.`,
    en: (index: string, document: string) => `Digital-transformation scores (the ${index}) as told by ${document}.`,
  },
  decisionUnknown: { vi: 'một quyết định chưa rõ số', en: 'a decision whose number is unknown' },
  published: { vi: 'Điểm đã công bố', en: 'Scores published' },
  ranks: { vi: 'Hạng biết được', en: 'Ranks known' },
  ranges: {
    vi: (ranks: string, n: number) => `${ranks}, ${n} chỉ biết trong khoảng`,
    en: (ranks: string, n: number) => `${ranks}, ${n} within a range`,
  },
  unit: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => `${n} units` },
  scale: { vi: 'Thang điểm', en: 'Maximum' },
  assumedCount: {
    vi: (year: number) => `nguồn đã đọc không in tổng số, lấy theo năm ${year}`,
    en: (year: number) => `their number is in no source we could read; that of ${year}`,
  },
  registerCount: {
    vi: 'nguồn đã đọc không in tổng số, lấy theo danh mục đơn vị',
    en: 'their number is in no source we could read; that of the register',
  },
  notStated: { vi: 'nguồn không nêu', en: 'not stated in the sources' },
  pillars: { vi: 'Chỉ số chính', en: 'Pillars' },
  indicators: { vi: 'Chỉ tiêu thành phần', en: 'Indicators' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  holds: {
    vi: (annex: string) => `Phần còn thiếu nằm trong ${annex}, không có trong nguồn đã đọc.`,
    en: (annex: string) => `What is missing stands in ${annex}, which is in no source we could read.`,
  },
  others: { vi: 'Các kỳ khác', en: 'Other editions' },
} as const satisfies Dictionary;
