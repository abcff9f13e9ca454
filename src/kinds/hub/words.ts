import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front pages of places. */
export const hubWords = {
  hubTitle: {
    vi: (place: string) => `${place}: PDTI xếp hạng ba cấp cơ quan nhà nước`,
    en: (place: string) => `${place}: the PDTI ranks state bodies at three levels`,
  },
  hubDek: {
    vi: 'PDTI là bộ chỉ số chuyển đổi số của tỉnh, chấm riêng từng cấp: sở, ban, ngành; huyện, thành phố; xã, phường, thị trấn. Ba cấp dùng ba thang điểm, không so với nhau.',
    en: 'The PDTI is the province’s digital-transformation index. Departments, districts and communes are scored on three separate scales that cannot be compared.',
  },
  provinceInCountry: {
    vi: (place: string) => `${place} trong cả nước`,
    en: (place: string) => `${place} among the provinces`,
  },
  map: { vi: 'Bản đồ', en: 'Map' },
} as const satisfies Dictionary;
