import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the baselines of the plan. */
export const baselineWords = {
  ...chartWords,
  baselinesTitle: {
    vi: (bad: string, printed: string) => `${bad} trên ${printed} tỷ lệ in không bằng điểm chia điểm tối đa`,
    en: (bad: string, printed: string) => `${bad} of ${printed} printed percentages are not points over maximum`,
  },
  /** Closes the title where none of them can be called wrong. */
  baselinesOpen: {
    vi: '; kế hoạch không nói là tỷ lệ gì',
    en: '; the plan does not say of what',
  },
  baselinesSubtitle: {
    vi: (n: string, year: string) => `${n} mốc điểm năm ${year}: tỷ lệ in, và điểm chia điểm tối đa tính lại`,
    en: (n: string, year: string) => `${n} baselines of ${year}: printed percentage, and score over maximum recomputed`,
  },
  baselinesCaption: {
    vi: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Khác điểm chia điểm tối đa: ${bad} trên ${printed} tỷ lệ in`,
    en: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Not points over maximum: ${bad} of ${printed} printed percentages`,
  },
  percentPrinted: { vi: 'Tỷ lệ in', en: 'Printed' },
  percentRecomputed: { vi: 'Tỷ lệ tính lại', en: 'Recomputed' },
  percentMissing: { vi: 'không in', en: 'not printed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  scoreOf: {
    vi: (score: string, max: string) => `${score}/${max} điểm`,
    en: (score: string, max: string) => `${score} of ${max} points`,
  },
} as const satisfies Dictionary;
