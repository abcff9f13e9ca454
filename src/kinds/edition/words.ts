import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of editions. */
export const editionWords = {
  editionDek: {
    vi: (decision: string) => `Kết quả do UBND tỉnh phê duyệt tại ${decision}.`,
    en: (decision: string) => `Results approved by the provincial People’s Committee in ${decision}.`,
  },
  /** Where the document approved nothing: the press, a copy. */
  editionToldDek: {
    vi: (document: string) => `Kết quả theo ${document}.`,
    en: (document: string) => `Results as told by ${document}.`,
  },
  editionPartial: {
    vi: 'Những số còn thiếu không có trong nguồn đã đọc.',
    en: 'The missing figures are in no source we could read.',
  },
  decisionUnknown: { vi: 'một quyết định chưa rõ số', en: 'a decision whose number is unknown' },
  colUnits: { vi: 'Số đơn vị', en: 'Units' },
  colMax: { vi: 'Điểm tối đa', en: 'Maximum' },
  assumedCount: {
    vi: (year: number) => `nguồn đã đọc không in, lấy theo năm ${year}`,
    en: (year: number) => `in no source we could read; that of ${year}`,
  },
  registerCount: {
    vi: 'nguồn đã đọc không in, lấy theo danh mục đơn vị',
    en: 'in no source we could read; that of the register',
  },
  notStated: { vi: 'nguồn không nêu', en: 'not stated in the sources' },
  colPillars: { vi: 'Chỉ số chính', en: 'Pillars' },
  colIndicators: { vi: 'Chỉ tiêu thành phần', en: 'Indicators' },
} as const satisfies Dictionary;
