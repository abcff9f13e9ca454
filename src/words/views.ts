import type { Dictionary } from './strings.ts';

/** Strings of the ways from a ranking to what else is known of it. */
export const views = {
  firmnessLink: { vi: 'Hạng chắc đến đâu', en: 'How firm the ranks are' },
  pillarsLink: { vi: 'Điểm theo chỉ số chính', en: 'Scores by pillar' },
  changeLink: {
    vi: (year: number) => `Thay đổi so với năm ${year}`,
    en: (year: number) => `Change since ${year}`,
  },
  boundsLink: { vi: 'Vì sao suy ra các khoảng điểm này', en: 'Why these intervals of scores' },
  /** Where ranks alone are forced into intervals. */
  boundsLinkRanks: { vi: 'Vì sao suy ra các khoảng hạng này', en: 'Why these intervals of ranks' },
  mapLink: { vi: 'Điểm trên bản đồ', en: 'The scores on a map' },
  years: { vi: 'Kỳ đánh giá', en: 'Editions' },
  levels: { vi: 'Cấp', en: 'Levels' },
  tab_province: { vi: 'Tỉnh', en: 'Provinces' },
  tab_department: { vi: 'Sở, ngành', en: 'Departments' },
  tab_district: { vi: 'Huyện', en: 'Districts' },
  tab_commune: { vi: 'Xã', en: 'Communes' },
  more: { vi: 'Xem kỹ hơn', en: 'Look closer' },
} as const satisfies Dictionary;
