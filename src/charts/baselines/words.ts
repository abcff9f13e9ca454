import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the baselines of the plan. */
export const baselineWords = {
  ...chartWords,
  baselinesTitle: {
    vi: (bad: string, printed: string) => `Kế hoạch in ${printed} tỷ lệ; ${bad} tỷ lệ không khớp với điểm`,
    en: (bad: string, printed: string) => `${bad} of ${printed} printed percentages do not match the points`,
  },
  /** Closes the title where none of them can be called wrong. */
  baselinesOpen: {
    vi: '; kế hoạch không nói là tỷ lệ gì',
    en: '; the plan does not say of what',
  },
  baselinesSubtitle: {
    vi: (n: string, year: string) => `${n} chỉ tiêu có điểm năm ${year}: tỷ lệ kế hoạch in, và tỷ lệ tính từ điểm`,
    en: (n: string, year: string) =>
      `${n} indicators with points of ${year}: the printed percentage, and the one that the points give`,
  },
  baselinesCaption: {
    vi: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Khác điểm chia điểm tối đa: ${bad} trên ${printed} tỷ lệ in`,
    en: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Not points over maximum: ${bad} of ${printed} printed percentages`,
  },
  percentPrinted: { vi: 'Kế hoạch in', en: 'Printed' },
  percentRecomputed: { vi: 'Tính từ điểm', en: 'From the points' },
  percentMissing: { vi: 'không in', en: 'not printed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  scoreOf: {
    vi: (score: string, max: string) => `${score}/${max} điểm`,
    en: (score: string, max: string) => `${score} of ${max} points`,
  },
} as const satisfies Dictionary;
