import type { Dictionary } from './strings.ts';

/** Words of the range that stands with a rank. */
export const firmnessWords = {
  firm: { vi: 'không đổi', en: 'same' },
  ofRange: { vi: (range: string) => `khoảng hạng ${range}`, en: (range: string) => `rank range ${range}` },
  ofFirm: { vi: 'hạng không đổi dù các phần nặng nhẹ khác đi', en: 'the same rank under other weights' },
  firmTip: { vi: 'Giữ hạng này trong 90% số lần thử', en: 'This rank alone in 90% of the draws' },
  /** Beside the marks; what the range is made of is told in the fold. */
  brief: {
    vi: 'Trong ngoặc: hạng có thể có nếu các phần nặng nhẹ khác đi',
    en: 'In brackets: ranks it could have under other weights',
  },
  key: {
    vi: (spread: string, draws: string, grade: string) =>
      `Trong ngoặc: khoảng hạng trong 90% của ${draws} lần thử, mỗi lần trọng số (phần nặng, phần nhẹ) thay đổi tới ±${spread}% (${grade})`,
    en: (spread: string, draws: string, grade: string) =>
      `In brackets: the 90% rank range when the weights of the parts move by up to ±${spread}% (${draws} draws; ${grade})`,
  },
  keyFirm: { vi: '“không đổi”: hạng vẫn thế trong 90% số lần thử', en: '“same”: the same rank under other weights' },
  method: { vi: 'Cách tính', en: 'How it is computed' },
  caption: {
    vi: (grade: string) => `Trong ngoặc: khoảng hạng trong 90% số lần thử (${grade})`,
    en: (grade: string) => `In brackets: 90% rank range (${grade})`,
  },
} as const satisfies Dictionary;
