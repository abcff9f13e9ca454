import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front pages of places. */
export const hubWords = {
  /** Where nothing is known of any ranking. */
  titleBare: {
    vi: (place: string) => `${place} chấm điểm chuyển đổi số các cơ quan của tỉnh`,
    en: (place: string) => `${place} scores the digital transformation of its state bodies`,
  },
  dek: {
    vi: (index: string, levels: string) => `Điểm chuyển đổi số theo ${index}, bộ chỉ số của tỉnh: ${levels}.`,
    en: (index: string, levels: string) =>
      `Digital-transformation scores by the ${index}, the province’s own index, for ${levels}.`,
  },
  dekOne: {
    vi: (index: string, level: string) => `Tỉnh chấm điểm chuyển đổi số (bộ chỉ số ${index}). Ở đây có ${level}.`,
    en: (index: string, level: string) =>
      `The province scores digital transformation (its index is called ${index}). Here are its ${level}.`,
  },
  /** Levels, with what an English word does not say of the units in them. */
  of_department: { vi: 'sở, ban, ngành', en: 'departments' },
  of_district: { vi: 'cấp huyện', en: 'districts (with cities)' },
  of_commune: { vi: 'cấp xã', en: 'communes (with wards and townships)' },
  of_province: { vi: 'các tỉnh', en: 'provinces' },
  rankings: { vi: 'Bảng xếp hạng, từng cấp từng năm', en: 'Rankings, by level and year' },
  findings: { vi: 'Lên xuống qua các năm', en: 'Up and down over the years' },
  /** All units with a page, and the year of which they are. */
  units: {
    vi: (counts: string, year: string) => `${counts} năm ${year}`,
    en: (counts: string, year: string) => `${counts} in ${year}`,
  },
  editionOf: {
    vi: (edition: string) => `Toàn bộ kết quả ${edition}`,
    en: (edition: string) => `All results of ${edition}`,
  },
  map: { vi: 'Bản đồ các xã', en: 'Map of the communes' },
} as const satisfies Dictionary;
