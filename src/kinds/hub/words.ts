import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front pages of places. */
export const hubWords = {
  title: {
    vi: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
    en: (place: string, year: number, finding: string) => `${place} ${year}: ${finding}`,
  },
  /** Where nothing is known of any ranking. */
  titleBare: {
    vi: (place: string) => `${place} chấm điểm chuyển đổi số các cơ quan của tỉnh`,
    en: (place: string) => `${place} scores the digital transformation of its state bodies`,
  },
  dek: {
    vi: (index: string, levels: string) => `Điểm chuyển đổi số (bộ chỉ số ${index}) của ${levels}.`,
    en: (index: string, levels: string) => `Digital-transformation scores (the ${index}) for ${levels}.`,
  },
  dekOne: {
    vi: (index: string, level: string) => `Tỉnh chấm điểm chuyển đổi số (bộ chỉ số ${index}). Ở đây có ${level}.`,
    en: (index: string, level: string) =>
      `The province scores digital transformation (its index is called ${index}). Here are its ${level}.`,
  },
  rankings: { vi: 'Bảng xếp hạng, từng cấp từng năm', en: 'Rankings, by level and year' },
  findings: { vi: 'Lên xuống qua các năm', en: 'Up and down over the years' },
  units: { vi: 'Các đơn vị', en: 'The units' },
  editionOf: { vi: (edition: string) => `Cả kỳ: ${edition}`, en: (edition: string) => `The whole edition: ${edition}` },
  map: { vi: 'Bản đồ các xã', en: 'Map of the communes' },
} as const satisfies Dictionary;
