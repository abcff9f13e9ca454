import type { Dictionary } from '../../words/strings.ts';

/** Numbers of levels, in words. */
const vi: readonly string[] = ['không', 'một', 'hai', 'ba'];
const en: readonly string[] = ['no', 'one', 'two', 'three'];

/** Strings of the front pages of places. */
export const hubWords = {
  hubTitle: {
    vi: (index: string, place: string, levels: number) =>
      `${place}: ${index} xếp hạng ${vi[levels] ?? levels} cấp cơ quan nhà nước`,
    en: (index: string, place: string, levels: number) =>
      `${place}: the ${index} ranks state bodies at ${en[levels] ?? levels} levels`,
  },
  /** Of a province of which one level alone was ranked. */
  hubTitleOne: {
    vi: (index: string, place: string, level: string) => `${place}: ${index} xếp hạng ${level}`,
    en: (index: string, place: string, level: string) => `${place}: the ${index} ranks its ${level}`,
  },
  hubDek: {
    vi: (index: string) =>
      `${index} là bộ chỉ số chuyển đổi số của tỉnh, chấm riêng từng cấp: sở, ban, ngành; huyện, thành phố; xã, phường, thị trấn. Ba cấp dùng ba thang điểm, không so với nhau.`,
    en: (index: string) =>
      `The ${index} is the province’s digital-transformation index. Departments, districts and communes are scored on three separate scales that cannot be compared.`,
  },
  /** Of a province of which fewer than the three levels were published. */
  hubDekSome: {
    vi: (index: string, levels: string) =>
      `${index} là bộ chỉ số chuyển đổi số của tỉnh. Ở đây có kết quả của: ${levels}.`,
    en: (index: string, levels: string) =>
      `The ${index} is the province’s digital-transformation index. Results that are here: ${levels}.`,
  },
  provinceInCountry: {
    vi: (place: string) => `${place} trong cả nước`,
    en: (place: string) => `${place} among the provinces`,
  },
  map: { vi: 'Bản đồ', en: 'Map' },
} as const satisfies Dictionary;
