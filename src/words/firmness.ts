import type { Dictionary } from './strings.ts';

/** Words of the range that stands with a rank. */
export const firmnessWords = {
  firm: { vi: 'chắc', en: 'firm' },
  ofRange: { vi: (range: string) => `khoảng hạng ${range}`, en: (range: string) => `rank range ${range}` },
  ofFirm: { vi: 'hạng chắc', en: 'firm rank' },
  firmTip: { vi: 'Khoảng hạng 90% chỉ gồm chính hạng này', en: 'The 90% rank range is this rank alone' },
  key: {
    vi: (spread: string, draws: string, grade: string) =>
      `Trong ngoặc: khoảng hạng 90% khi trọng số các phần thay đổi tới ±${spread}% (${draws} lần thử; ${grade})`,
    en: (spread: string, draws: string, grade: string) =>
      `In brackets: the 90% rank range when the weights of the parts move by up to ±${spread}% (${draws} draws; ${grade})`,
  },
  keyFirm: { vi: '“chắc”: khoảng chỉ gồm chính hạng đó', en: '“firm”: the range is that rank alone' },
  method: { vi: 'Cách tính', en: 'How it is computed' },
  caption: {
    vi: (grade: string) => `Trong ngoặc: khoảng hạng 90% (${grade})`,
    en: (grade: string) => `In brackets: 90% rank range (${grade})`,
  },
} as const satisfies Dictionary;
