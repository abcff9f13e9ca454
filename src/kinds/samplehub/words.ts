import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page of the fictional province. */
export const sampleHubWords = {
  title: {
    vi: (place: string) => `${place}: một tỉnh hư cấu với đủ số liệu`,
    en: (place: string) => `${place}: a fictional province with full data`,
  },
  heading: {
    vi: (place: string, n: number) => `${place}: khi mọi phụ lục được công bố, cả ${n} đơn vị đều có điểm`,
    en: (place: string, n: number) => `${place}: with every annex published, all ${n} bodies have a score`,
  },
  dek: {
    vi: (place: string, index: string, real: string) =>
      `${place} có cùng cấu trúc với ${index} của ${real} và đủ số cho từng đơn vị, qua đúng chương trình đang tính số thật. Mọi số ở đây đều không có thật.`,
    en: (place: string, index: string, real: string) =>
      `${place} has the same structure as the ${index} of ${real} and a figure for every unit, run through the very program that works out the real ones. None of its figures is real.`,
  },
  /** Where of no real province sources tell how its index is built. */
  dekAlone: {
    vi: (place: string) =>
      `${place} có đủ số cho từng đơn vị, qua đúng chương trình đang tính số thật. Mọi số ở đây đều không có thật.`,
    en: (place: string) =>
      `${place} has a figure for every unit, run through the very program that works out the real ones. None of its figures is real.`,
  },
  rankings: { vi: 'Bảng xếp hạng', en: 'Rankings' },
  scorecards: { vi: 'Phiếu điểm', en: 'Scorecards' },
  scorecardsText: {
    vi: 'Mỗi đơn vị có một phiếu: hạng và độ chắc của hạng, điểm từng chỉ số chính và từng chỉ tiêu, phần nào làm nên khoảng cách với trung bình, với đơn vị đứng trên và với năm trước.',
    en: 'Each unit has one: its rank and how firm that is, points by pillar and indicator, and which parts make up the gap to the mean, to the unit above and to last year.',
  },
  map: { vi: 'Bản đồ điểm cấp xã', en: 'Map of commune scores' },
  best: {
    vi: (name: string, level: string) => `${name} (hạng 1, ${level})`,
    en: (name: string, level: string) => `${name} (first, ${level})`,
  },
  files: { vi: 'Tệp dữ liệu', en: 'Data files' },
  back: {
    vi: (place: string) => `Về số thật của ${place}`,
    en: (place: string) => `Back to the real figures of ${place}`,
  },
} as const satisfies Dictionary;
