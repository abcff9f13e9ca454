import type { Dictionary } from './strings.ts';

/** Words of the range that stands with a rank. */
export const firmnessWords = {
  firm: { vi: 'giữ hạng', en: 'same' },
  ofRange: { vi: (range: string) => `khoảng hạng ${range}`, en: (range: string) => `rank range ${range}` },
  ofFirm: { vi: 'hạng không đổi khi đổi trọng số', en: 'the same rank under other weights' },
  firmTip: { vi: 'Khoảng hạng 90% chỉ gồm chính hạng này', en: 'The 90% rank range is this rank alone' },
  /** Beside the marks; what the range is made of is told in the fold. */
  brief: { vi: 'Trong ngoặc: khoảng hạng khi đổi trọng số', en: 'In brackets: the rank range under other weights' },
  key: {
    vi: (spread: string, draws: string, grade: string) =>
      `Trong ngoặc: khoảng hạng 90% khi trọng số các phần thay đổi tới ±${spread}% (${draws} lần thử; ${grade})`,
    en: (spread: string, draws: string, grade: string) =>
      `In brackets: the 90% rank range when the weights of the parts move by up to ±${spread}% (${draws} draws; ${grade})`,
  },
  keyFirm: { vi: '“giữ hạng”: hạng không đổi khi đổi trọng số', en: '“same”: the same rank under other weights' },
  method: { vi: 'Cách tính', en: 'How it is computed' },
  caption: {
    vi: (grade: string) => `Trong ngoặc: khoảng hạng 90% (${grade})`,
    en: (grade: string) => `In brackets: 90% rank range (${grade})`,
  },
} as const satisfies Dictionary;
