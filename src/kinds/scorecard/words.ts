import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the scorecards of units. */
export const scorecardWords = {
  indicatorsLink: {
    vi: (n: number) => `Điểm và chênh lệch theo chỉ tiêu (${n})`,
    en: (n: number) => `Points and differences by indicator (${n})`,
  },
  notScored: { vi: 'chưa triển khai đánh giá', en: 'not scored in this edition' },
  noRemark: { vi: 'Báo cáo không nêu tên đơn vị này.', en: 'The report does not name this unit.' },
  communesOf: {
    vi: (n: number, year: string) => `${n} xã, phường, thị trấn năm ${year}`,
    en: (n: number, year: string) => `${many(n, 'commune', 'communes')} in ${year}`,
  },
  sameDistrict: {
    vi: (n: number) => `${n} xã, phường, thị trấn cùng đơn vị cấp huyện`,
    en: (n: number) => `${many(n, 'other commune', 'other communes')} of the same district`,
  },
  district: { vi: 'Huyện, thành phố', en: 'Its district' },
  where: { vi: 'Ở đâu', en: 'Where it is' },
  aboutHolder: { vi: 'Văn bản này là gì, đã tìm ở đâu', en: 'What this document is, and where we looked for it' },
  missing: { vi: 'Số còn thiếu nằm ở đâu', en: 'Where the missing figures stand' },
  missingCommune: {
    vi: (annex: string, document: string, index: string) =>
      `Điểm và hạng ${index} của từng xã nằm ở ${annex} của ${document}. Phụ lục này không có trong nguồn đã đọc.`,
    en: (annex: string, document: string, _index: string) =>
      `Commune scores and ranks are in ${annex} of ${document}. That annex is in no source we could read.`,
  },
  missingCommunes: {
    vi: (index: string) => `Điểm và hạng ${index} của từng xã không có trong nguồn đã đọc.`,
    en: (_index: string) => 'Commune scores and ranks are in no source we could read.',
  },
  missingScores: {
    vi: 'Điểm từng chỉ số chính và chỉ tiêu không có trong nguồn đã đọc.',
    en: 'Pillar and indicator scores are in no source we could read.',
  },
  missingUnit: {
    vi: 'Điểm hoặc hạng của xã này không có trong nguồn đã đọc.',
    en: 'The score or the rank of this commune is in no source we could read.',
  },
  missingPlace: {
    vi: 'Điểm hoặc hạng của đơn vị này không có trong nguồn đã đọc.',
    en: 'The score or the rank of this unit is in no source we could read.',
  },
  missingIndicators: {
    vi: 'Điểm từng chỉ tiêu thành phần không có trong nguồn đã đọc.',
    en: 'Indicator scores are in no source we could read.',
  },
  approved: {
    vi: (decision: string) => `Kết quả được phê duyệt tại ${decision}.`,
    en: (decision: string) => `The results were approved in ${decision}.`,
  },
  downloadList: {
    vi: (year?: number) => `Tải danh sách đơn vị${year ? ` năm ${year}` : ''} (CSV, chưa có điểm và hạng)`,
    en: (year?: number) => `Download the list of units${year ? ` of ${year}` : ''} (CSV, without scores and ranks)`,
  },
  download: {
    vi: (year?: number) => `Tải bảng xếp hạng${year ? ` năm ${year}` : ''} (CSV)`,
    en: (year?: number) => `Download the ranking${year ? ` of ${year}` : ''} (CSV)`,
  },
  code: {
    vi: (year: string) => `Mã đơn vị hành chính năm ${year}`,
    en: (year: string) => `Administrative code in ${year}`,
  },
  unnamed: {
    vi: (n: number) =>
      `Báo cáo đếm đủ ${n} sở, ban, ngành nhưng không nguồn nào đã đọc nêu đủ tên. Tên đơn vị này để trống, không đoán.`,
    en: (n: number) =>
      `The report counts ${n} departments but no source we could read names them all. This one is left unnamed rather than guessed.`,
  },
} as const satisfies Dictionary;
