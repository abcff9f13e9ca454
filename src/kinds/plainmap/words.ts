import type { Dictionary } from '../../words/strings.ts';

/** Strings of the map of a place without a ranking. */
export const plainMapWords = {
  mapDek: {
    vi: (n: number, year: string) => `${n} đơn vị cấp xã theo ranh giới năm ${year}.`,
    en: (n: number, year: string) => `${n} communes with their ${year} boundaries.`,
  },
  byDistrict: { vi: 'Theo huyện, thành phố', en: 'By district' },
  became: { vi: 'Từng xã, phường, thị trấn nay thuộc đâu', en: 'What became of each commune' },
  colCommune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
  colCode: { vi: 'Mã', en: 'Code' },
  colSince: { vi: (date: string) => `Từ ${date}`, en: (date: string) => `Since ${date}` },
  colToday: { vi: 'Hiện nay', en: 'Today' },
  notInRegister: { vi: 'danh mục không ghi', en: 'not in the register' },
} as const satisfies Dictionary;
