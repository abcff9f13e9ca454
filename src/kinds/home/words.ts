import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page. */
export const homeWords = {
  title: { vi: 'Thước Số', en: 'Thước Số' },
  h1: {
    vi: 'Xã, huyện, sở của bạn đứng ở đâu trong chuyển đổi số?',
    en: 'How far has your commune, district or department gone digital?',
  },
  dek: {
    vi: 'Thứ hạng và điểm do cơ quan nhà nước công bố; số nào chưa chắc, trang nói rõ.',
    en: 'Ranks and scores as Vietnamese authorities published them. Where a figure is uncertain, the page says so.',
  },
  findings: { vi: 'Những điều đáng đọc', en: 'Findings' },
  /** The first three of a level of a province. */
  leadOf: {
    vi: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
    en: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
  },
  take: { vi: 'Kiểm lại, lấy về dùng', en: 'Check it, take it' },
  checks: { vi: 'Đối chiếu nguồn', en: 'The sources, checked' },
  checksLine: {
    vi: (contradictions: number, wording: number, all: number) =>
      `Tính lại ${all} điểm trong nguồn: ${contradictions} chỗ mâu thuẫn về số hoặc ngày, ${wording} chỗ gọi khác tên.`,
    en: (contradictions: number, wording: number, all: number) =>
      `${all} points recomputed: ${contradictions} contradict each other in a figure or a date, ${wording} name one thing in two ways.`,
  },
  files: { vi: 'Tải bảng số', en: 'Tables to download' },
  fileOf: {
    vi: (place: string, year: number, n: string, units: string) => `${place} ${year}, ${n} ${units}`,
    en: (place: string, year: number, n: string, units: string) => `${place} ${year}, ${n} ${units}`,
  },
  nationwide: { vi: 'Cả nước', en: 'Vietnam' },
  targetsFile: {
    vi: (place: string, when: string) => `Chỉ tiêu ${place}, ${when}`,
    en: (place: string, when: string) => `Targets of ${place}, ${when}`,
  },
  cite: { vi: 'Dẫn: văn bản gốc trước', en: 'Cite the document first' },
  citation: {
    vi: (document: string) => `${document}; theo Thước Số.`,
    en: (document: string) => `${document}; as set out by Thước Số.`,
  },
} as const satisfies Dictionary;
