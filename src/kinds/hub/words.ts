import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front pages of places. */
export const hubWords = {
  /** Where nothing is known of any ranking. */
  titleBare: {
    vi: (place: string) => `${place} chấm điểm chuyển đổi số các cơ quan của tỉnh`,
    en: (place: string) => `${place} scores the digital transformation of its state bodies`,
  },
  dek: {
    vi: (index: string, levels: string) => `Điểm theo chỉ số chuyển đổi số của tỉnh (${index}): ${levels}.`,
    en: (index: string, _levels: string) => `Scores by the province’s own digital index (${index}).`,
  },
  dekOne: {
    vi: (index: string, level: string) => `Tỉnh chấm điểm chuyển đổi số (bộ chỉ số ${index}). Ở đây có ${level}.`,
    en: (index: string, level: string) =>
      `The province scores digital transformation (its index is called ${index}). Here are its ${level}.`,
  },
  rankings: { vi: 'Bảng xếp hạng các năm', en: 'Rankings by year' },
  findings: { vi: 'Lên xuống qua các năm', en: 'Up and down over the years' },
  /** All units with a page, and the year of which they are. */
  units: { vi: (year: string) => `Các đơn vị năm ${year}`, en: (year: string) => `The units of ${year}` },
  editionOf: { vi: (year: number) => `Kết quả năm ${year}`, en: (year: number) => `Results of ${year}` },
  map: { vi: 'Bản đồ các xã', en: 'Map of the communes' },
} as const satisfies Dictionary;
