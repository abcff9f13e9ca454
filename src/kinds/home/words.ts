import { formOf } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page. */
export const homeWords = {
  h1: {
    vi: 'Xã, huyện, sở của bạn đứng ở đâu trong chuyển đổi số?',
    en: 'How far has your commune, district or department gone digital?',
  },
  dek: {
    vi: 'Thứ hạng và điểm lấy từ văn bản nhà nước, báo chí và bản chép; số nào chưa chắc, trang nói rõ.',
    en: 'Ranks and scores from official documents, the press and copies. Where one is uncertain, the page says so.',
  },
  findings: { vi: 'Những điều đáng đọc', en: 'Findings' },
  take: { vi: 'Kiểm lại, tải về, dẫn nguồn', en: 'Check it, download it, cite it' },
  checks: { vi: 'Đối chiếu nguồn', en: 'The sources, checked' },
  checksLine: {
    vi: (contradictions: number, wording: number, all: number) =>
      `Tính lại ${all} điều các nguồn viết: ${contradictions} chỗ mâu thuẫn về số hoặc ngày, ${wording} chỗ gọi khác tên.`,
    en: (contradictions: number, wording: number, all: number) =>
      `${all} printed claims checked: ${contradictions} ${formOf(contradictions, 'contradicts', 'contradict')} a figure or a date, ${wording} ${formOf(wording, 'uses', 'use')} two names for one thing.`,
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
  cite: { vi: 'Cách dẫn nguồn', en: 'How to cite' },
  citation: {
    vi: (documents: string) => `${documents}; qua Thước Số.`,
    en: (documents: string) => `${documents}; via Thước Số.`,
  },
} as const satisfies Dictionary;
