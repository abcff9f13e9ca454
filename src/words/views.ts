import type { Dictionary } from './strings.ts';

/** Strings of the ways from a ranking to what else is known of it. */
export const views = {
  firmnessLink: { vi: 'Hạng đổi ra sao khi các phần nặng nhẹ khác đi', en: 'How ranks change under other weights' },
  pillarsLink: { vi: 'Điểm theo chỉ số chính', en: 'Scores by pillar' },
  changeLink: {
    vi: (year: number) => `Thay đổi so với năm ${year}`,
    en: (year: number) => `Change since ${year}`,
  },
  boundsLink: { vi: 'Vì sao điểm chỉ biết nằm trong khoảng', en: 'Why these ranges of scores' },
  /** Where ranks alone are forced into intervals. */
  boundsLinkRanks: { vi: 'Vì sao hạng chỉ biết nằm trong khoảng', en: 'Why these ranges of ranks' },
  mapLink: { vi: 'Điểm trên bản đồ', en: 'The scores on a map' },
  years: { vi: 'Kỳ đánh giá', en: 'Editions' },
  levels: { vi: 'Cấp', en: 'Levels' },
  tab_province: { vi: 'Tỉnh', en: 'Provinces' },
  tab_department: { vi: 'Sở, ngành', en: 'Departments' },
  tab_district: { vi: 'Huyện', en: 'Districts' },
  tab_commune: { vi: 'Xã', en: 'Communes' },
  myUnit: { vi: 'Đơn vị của tôi', en: 'My unit' },
  choose: { vi: 'Chọn trong danh sách', en: 'Choose from the list' },
  toRow: { vi: 'Xem dòng này', en: 'See its row' },
  more: { vi: 'Xem kỹ hơn', en: 'Look closer' },
} as const satisfies Dictionary;
