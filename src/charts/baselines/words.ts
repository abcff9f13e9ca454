import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the baselines of the plan. */
export const baselineWords = {
  ...chartWords,
  baselinesTitle: {
    vi: (bad: string, printed: string) => `${bad} trên ${printed} phần trăm kế hoạch ghi không khớp với điểm`,
    en: (bad: string, printed: string) => `${bad} of ${printed} percentages do not match points ÷ maximum`,
  },
  /** Closes the title where none of them can be called wrong. */
  baselinesOpen: {
    vi: '; kế hoạch không nói là của gì',
    en: '; the plan does not say what they are of',
  },
  baselinesSubtitle: {
    vi: (n: string, year: string) =>
      `Điểm năm ${year} của ${n} chỉ tiêu: phần trăm kế hoạch ghi, và phần trăm tính từ điểm`,
    en: (n: string, year: string) =>
      `Points of ${year} on ${n} indicators: the printed percentage, and points ÷ maximum recomputed`,
  },
  baselinesCaption: {
    vi: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Không khớp với điểm chia điểm tối đa: ${bad} trên ${printed} phần trăm kế hoạch ghi`,
    en: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Not points over maximum: ${bad} of ${printed} printed percentages`,
  },
  percentPrinted: { vi: 'Kế hoạch ghi', en: 'Printed' },
  percentRecomputed: { vi: 'Tính từ điểm', en: 'Recomputed' },
  percentMissing: { vi: 'không in', en: 'not printed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  scoreOf: {
    vi: (score: string, max: string) => `${score}/${max} điểm`,
    en: (score: string, max: string) => `${score} of ${max} points`,
  },
} as const satisfies Dictionary;
