import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the hub of a province that has targets or a plan, and no ranking. */
export const goalHubWords = {
  titleBoth: {
    vi: (place: string) => `${place}: chỉ tiêu và kế hoạch chuyển đổi số`,
    en: (place: string) => `${place}: digital targets and plan`,
  },
  titleTargets: {
    vi: (place: string) => `${place}: chỉ tiêu chuyển đổi số`,
    en: (place: string) => `${place}: digital targets`,
  },
  titlePlan: {
    vi: (place: string) => `${place}: kế hoạch chuyển đổi số`,
    en: (place: string) => `${place}: plan to raise the DTI`,
  },
  /** `at` is when the results were read. */
  finding: {
    vi: (place: string, _teller: string, met: number, all: number, at: string) =>
      `${place}: ghi đạt ${met} trên ${all} chỉ tiêu ${at}`,
    en: (place: string, _teller: string, met: number, all: number, at: string) =>
      `${place}: ${met} of ${many(all, 'target', 'targets')} reported met ${at}`,
  },
  /** Where the report prints no status: what the figures give. */
  findingRecomputed: {
    vi: (place: string, met: number, all: number, at: string, unrated: string) =>
      `${place}: tính lại thì đạt ${met} trên ${all} chỉ tiêu ${at}; ${unrated}`,
    en: (place: string, met: number, all: number, at: string, unrated: string) =>
      `${place}: recomputed, ${met} of ${many(all, 'target', 'targets')} met ${at}; ${unrated}`,
  },
  strict: {
    vi: (met: number) => `Đọc đủ từng chữ thì ${met} chỉ tiêu đạt.`,
    en: (met: number) => `Read word for word, the count is ${met}.`,
  },
  left: {
    vi: (points: string, years: string) =>
      `Kế hoạch nâng chỉ số chuyển đổi số (DTI) cho thấy năm ${years} còn thiếu ${points} điểm.`,
    en: (points: string, years: string) =>
      `The plan to raise the digital-transformation index (DTI) shows ${points} points still to be won in ${years}, in the indicators whose points it prints.`,
  },
  /** Where there are several plans. */
  leftOf: {
    vi: (year: number, points: string, years: string) =>
      `Kế hoạch năm ${year} nâng chỉ số chuyển đổi số (DTI) cho thấy năm ${years} còn thiếu ${points} điểm.`,
    en: (year: number, points: string, years: string) =>
      `The ${year} plan to raise the digital-transformation index (DTI) shows ${points} points still to be won in ${years}, in the indicators whose points it prints.`,
  },
  unranked: {
    vi: 'Bảng xếp hạng sở, huyện, xã của tỉnh không có trong nguồn đã đọc.',
    en: 'A ranking of the province’s departments, districts or communes is in no source we could read.',
  },
  /** The finding, and the newest rank among the provinces behind it. */
  withRank: {
    vi: (finding: string, rank: string, all: number, year: number) =>
      `${finding}; hạng ${rank} trên ${all} tỉnh năm ${year}`,
    en: (finding: string, rank: string, all: number, year: number) =>
      `${finding}; rank ${rank} of ${all} provinces in ${year}`,
  },
  findings: { vi: 'Những điều đáng đọc', en: 'Findings' },
  more: { vi: 'Xem thêm', en: 'More' },
  missing: { vi: 'Còn thiếu gì', en: 'What is missing' },
  planTitle: {
    vi: (years: string, n: number, points: string, max: string) =>
      `Năm ${years} còn thiếu ${points} trên ${max} điểm ở ${n} chỉ tiêu`,
    en: (years: string, n: number, points: string, max: string) =>
      `${points} of ${max} points on ${many(n, 'indicator', 'indicators')} were still to be won in ${years}`,
  },
  won: { vi: 'Đã được', en: 'Won' },
  planKicker: {
    vi: (year: number) => `Kế hoạch năm ${year} nâng chỉ số chuyển đổi số`,
    en: (year: number) => `The ${year} plan to raise the digital-transformation index`,
  },
  agencies: { vi: 'Cơ quan thực hiện', en: 'Agencies' },
  groups: { vi: 'Nhóm cơ quan', en: 'Groups of agencies' },
  named: { vi: (n: number) => `${n} nhóm`, en: (n: number) => many(n, 'group', 'groups') },
  places: {
    vi: (districts: number, communes: number, year: string) =>
      `${districts} huyện, thành phố${communes > 0 ? ` và ${communes} xã, phường, thị trấn` : ''} năm ${year}`,
    en: (districts: number, communes: number, year: string) =>
      `${many(districts, 'district', 'districts')}${communes > 0 ? ` and ${many(communes, 'commune', 'communes')}` : ''} in ${year}`,
  },
  merged: {
    vi: (date: string, place: string, name: string, basis: string) => `Từ ${date}, ${place} thuộc ${name} (${basis}).`,
    en: (date: string, place: string, name: string, basis: string) =>
      `Since ${date} ${place} has been part of ${name} (${basis}).`,
  },
} as const satisfies Dictionary;
