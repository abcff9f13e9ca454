import type { Dictionary } from '../../words/strings.ts';

/** Numbers of levels, in words. */
const vi: readonly string[] = ['không', 'một', 'hai', 'ba'];
const en: readonly string[] = ['no', 'one', 'two', 'three'];

/** Strings of the front pages of places. */
export const hubWords = {
  hubTitle: {
    vi: (place: string, levels: number) => `${place}: PDTI xếp hạng ${vi[levels] ?? levels} cấp cơ quan nhà nước`,
    en: (place: string, levels: number) => `${place}: the PDTI ranks state bodies at ${en[levels] ?? levels} levels`,
  },
  /** Of a province of which one level alone was ranked. */
  hubTitleOne: {
    vi: (place: string, level: string) => `${place}: PDTI xếp hạng ${level}`,
    en: (place: string, level: string) => `${place}: the PDTI ranks its ${level}`,
  },
  hubDek: {
    vi: 'PDTI là bộ chỉ số chuyển đổi số của tỉnh, chấm riêng từng cấp: sở, ban, ngành; huyện, thành phố; xã, phường, thị trấn. Ba cấp dùng ba thang điểm, không so với nhau.',
    en: 'The PDTI is the province’s digital-transformation index. Departments, districts and communes are scored on three separate scales that cannot be compared.',
  },
  /** Of a province of which fewer than the three levels were published. */
  hubDekSome: {
    vi: (levels: string) => `PDTI là bộ chỉ số chuyển đổi số của tỉnh. Ở đây có kết quả của: ${levels}.`,
    en: (levels: string) =>
      `The PDTI is the province’s digital-transformation index. Results that are here: ${levels}.`,
  },
  provinceInCountry: {
    vi: (place: string) => `${place} trong cả nước`,
    en: (place: string) => `${place} among the provinces`,
  },
  map: { vi: 'Bản đồ', en: 'Map' },
} as const satisfies Dictionary;
