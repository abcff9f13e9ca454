import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the points that the plan has still to win. */
export const planPointWords = {
  ...chartWords,
  planTitle: {
    vi: (name: string, left: string, max: string) =>
      `Trong các mốc kế hoạch có in điểm, ${name} còn nhiều điểm nhất: ${left} trên ${max}`,
    en: (name: string, left: string, max: string) =>
      `Among the baselines printed with points, ${name} has most left to win: ${left} of ${max}`,
  },
  planTitleLevel: {
    vi: (names: string, left: string) =>
      `Trong các mốc kế hoạch có in điểm, ${names} còn nhiều điểm nhất, gần như bằng nhau: ${left}`,
    en: (names: string, left: string) =>
      `Among the baselines printed with points, ${names} have most left to win, nearly as much each: ${left}`,
  },
  planTitleOpen: {
    vi: 'Điểm còn lại ở các mốc kế hoạch có in điểm: không nơi nào chắc chắn nhiều nhất',
    en: 'Points left to win at the baselines printed with points: none surely has most',
  },
  planSubtitle_pillar: {
    vi: (years: string, place: string) =>
      `Điểm DTI năm ${years} của ${place} theo chỉ số chính, ở các chỉ tiêu kế hoạch có in điểm`,
    en: (years: string, place: string) =>
      `${place}’s DTI points in ${years} by pillar, in the indicators whose points the plan prints`,
  },
  planSubtitle_lead: {
    vi: (years: string, _: string) =>
      `Điểm DTI năm ${years} theo cơ quan chủ trì; nhiệm vụ nhiều cơ quan tính trọn cho từng cơ quan, không cộng các dòng`,
    en: (years: string, _: string) =>
      `DTI points in ${years} by lead agency; shared tasks count whole for each agency, so rows must not be added up`,
  },
  planBy_pillar: { vi: 'Chỉ số chính', en: 'Pillar' },
  planBy_lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  won: { vi: 'Đã được', en: 'Won' },
  remaining: { vi: 'Còn lại', en: 'Still to be won' },
  wonOf: {
    vi: (won: string, max: string, left: string) => `${won}/${max} điểm; còn ${left}`,
    en: (won: string, max: string, left: string) => `${won} of ${max} points; ${left} left`,
  },
} as const satisfies Dictionary;
