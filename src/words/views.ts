import type { Dictionary } from './strings.ts';

/** Strings of the pages that look at one ranking from another side: its pillars, how firm its ranks are. */
export const views = {
  method: { vi: 'Cách tính', en: 'How it is worked out' },
  firmnessTitle: {
    vi: (name: string) => `${name}: hạng chắc đến đâu`,
    en: (name: string) => `${name}: how firm the ranks are`,
  },
  firmnessDek: {
    vi: (draws: string, spread: string) =>
      `Trọng số của các phần do người lập bộ chỉ số chọn. Chúng tôi cho mỗi trọng số tăng giảm tối đa ${spread}%, xếp hạng lại ${draws} lần và ghi khoảng chứa 90% số lần của từng đơn vị.`,
    en: (draws: string, spread: string) =>
      `The weights of the parts were chosen by those who made the index. We let each weight move by up to ${spread}%, ranked anew ${draws} times, and give the range that holds 90% of each unit’s ranks.`,
  },
  firmnessLink: { vi: 'Hạng chắc đến đâu', en: 'How firm the ranks are' },
  pillarsTitle: {
    vi: (name: string) => `${name}: điểm theo chỉ số chính`,
    en: (name: string) => `${name}: scores by pillar`,
  },
  pillarsLink: { vi: 'Điểm theo chỉ số chính', en: 'Scores by pillar' },
  changeTitle: {
    vi: (name: string) => `${name}: thay đổi so với kỳ trước`,
    en: (name: string) => `${name}: change since the last edition`,
  },
  changeLink: { vi: 'Thay đổi so với kỳ trước', en: 'Change since the last edition' },
  indicatorsTitle: {
    vi: (name: string, year: number) => `${name}: từng chỉ tiêu PDTI ${year}`,
    en: (name: string, year: number) => `${name}: the indicators of PDTI ${year}`,
  },
  indicatorsLink: {
    vi: (n: number) => `Điểm và chênh lệch theo chỉ tiêu (${n})`,
    en: (n: number) => `Points and differences by indicator (${n})`,
  },
  boundsLink: { vi: 'Vì sao suy ra các khoảng điểm này', en: 'Why these intervals of scores' },
  mapLink: { vi: 'Điểm trên bản đồ', en: 'The scores on a map' },
  more: { vi: 'Xem kỹ hơn', en: 'Look closer' },
} as const satisfies Dictionary;
