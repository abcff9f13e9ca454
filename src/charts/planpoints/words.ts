import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the points that the plan has still to win. */
export const planPointWords = {
  ...chartWords,
  planTitle: {
    vi: (name: string, left: string, max: string) => `${name} còn thiếu nhiều điểm nhất: ${left} trên ${max}`,
    en: (name: string, left: string, max: string) => `${name}: most left to win, ${left} of ${max} points`,
  },
  planTitleLevel: {
    vi: (names: string, left: string) => `${names} còn thiếu nhiều nhất, gần như bằng nhau: ${left}`,
    en: (names: string, left: string) => `${names}: most left to win, nearly as much each: ${left} points`,
  },
  planTitleBrief: {
    vi: (names: string) => `${names} còn thiếu nhiều điểm nhất`,
    en: (names: string) => `Most is left to win for ${names}`,
  },
  planTitleMany: {
    vi: (n: string, left: string) => `${n} nơi còn thiếu nhiều điểm nhất, gần như bằng nhau: ${left}`,
    en: (n: string, left: string) => `${n} have most left to win, nearly as much each: ${left} points`,
  },
  planTitleOpen: {
    vi: 'Không nơi nào chắc chắn còn thiếu nhiều điểm nhất',
    en: 'None surely has most points left to win',
  },
  planSubtitle_pillar: {
    vi: (years: string, place: string) =>
      `Điểm năm ${years} của ${place} theo chỉ số chính, ở các chỉ tiêu kế hoạch có in điểm`,
    en: (years: string, place: string) =>
      `${place}’s points in ${years} by pillar, in the indicators whose points the plan prints`,
  },
  planSubtitle_lead: {
    vi: (years: string, _: string) =>
      `Điểm năm ${years} theo cơ quan chủ trì, ở các chỉ tiêu kế hoạch có in điểm; việc chung tính trọn cho từng cơ quan`,
    en: (years: string, _: string) =>
      `Points in ${years} by lead agency, in the indicators whose points the plan prints; shared tasks count whole for each`,
  },
  planBy_pillar: { vi: 'Chỉ số chính', en: 'Pillar' },
  planBy_lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  won: { vi: 'Đã được', en: 'Won' },
  remaining: { vi: 'Còn thiếu', en: 'Still to be won' },
  wonOf: {
    vi: (won: string, max: string, left: string) => `${won}/${max} điểm; còn thiếu ${left}`,
    en: (won: string, max: string, left: string) => `${won} of ${max} points; ${left} left`,
  },
} as const satisfies Dictionary;
