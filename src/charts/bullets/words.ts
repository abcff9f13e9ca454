import { chartWords } from '../../words/charts.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the bullets of targets. */
export const bulletWords = {
  ...chartWords,
  bulletsTitle: {
    vi: (met: string, missed: string, none: string) =>
      `Bản in: ${met} đạt, ${missed} chưa đạt, ${none} chưa có số liệu`,
    en: (met: string, missed: string, none: string) => `Printed: ${met} met, ${missed} missed, ${none} without data`,
  },
  /** Where the report prints no status. */
  bulletsRecomputed: {
    vi: (met: string, missed: string, none: string) =>
      `Tính lại: ${met} đạt, ${missed} chưa đạt, ${none} chưa có số liệu`,
    en: (met: string, missed: string, none: string) => `Recomputed: ${met} met, ${missed} missed, ${none} without data`,
  },
  bulletsStrict: {
    vi: (met: string, missed: string, none: string) =>
      `; đủ từng chữ: ${met} đạt, ${missed} chưa đạt, ${none} chưa có số liệu`,
    en: (met: string, missed: string, none: string) =>
      `; word for word: ${met} met, ${missed} missed, ${none} without data`,
  },
  /** Targets that a strict reading cannot judge, after the three counts. */
  bulletsOpen: {
    vi: (open: string) => ` và ${open} không kiểm được`,
    en: (open: string) => ` and ${open} not checkable`,
  },
  /** Why a result is not judged. */
  impossible: {
    vi: (result: string, whole: string) => `${result} ${whole} là điều không thể, nên không kiểm được đã đạt hay chưa.`,
    en: (result: string, whole: string) =>
      `${result} of ${whole} cannot be, so whether the target is met cannot be checked.`,
  },
  bulletsSubtitle: {
    vi: (n: string, period: string) => `${n} chỉ tiêu: kết quả ${period} so với mức phải đạt cả năm`,
    en: (n: string, period: string) => `${n} targets: results of ${period} against the target for the year`,
  },
  /** After it, where all have a percentage. */
  bulletsPercent: { vi: ', phần trăm', en: ', per cent' },
  /** Where some have one, and are drawn. */
  bulletsPercentBars: { vi: '; thanh: phần trăm', en: '; bars: per cent' },
  bulletsCaption: {
    vi: (subtitle: string, printed: string, strict: string) =>
      `${subtitle}. Đạt, chưa đạt, chưa có số liệu, không kiểm được: bản in ${printed}; đọc đủ từng chữ ${strict}`,
    en: (subtitle: string, printed: string, strict: string) =>
      `${subtitle}. Met, missed, no data, cannot be checked: printed ${printed}; read word for word ${strict}`,
  },
  bulletsCaptionRecomputed: {
    vi: (subtitle: string, recomputed: string) =>
      `${subtitle}. Đạt, chưa đạt, chưa có số liệu, không kiểm được: tính lại ${recomputed}; bản in không ghi trạng thái`,
    en: (subtitle: string, recomputed: string) =>
      `${subtitle}. Met, missed, no data, cannot be checked: recomputed ${recomputed}; no status is printed`,
  },
  target: { vi: 'Mức phải đạt', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  statusPrinted: { vi: 'Bản in', en: 'Printed' },
  statusRecomputed: { vi: 'Tính lại', en: 'Recomputed' },
  statusStrict: { vi: 'Đọc đủ từng chữ', en: 'Read word for word' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  pp: { vi: (gap: string) => `${gap} điểm phần trăm`, en: (gap: string) => `${gap} percentage points` },
  noTarget: { vi: 'không in', en: 'not printed' },
  noStatus: { vi: 'không in', en: 'not printed' },
  noResult: { vi: 'Chưa có số liệu', en: 'No data' },
  /** What was aimed at, beside the result. */
  aim: { vi: (target: string) => `phải đạt ${target}`, en: (target: string) => `target ${target}` },
  aimOver: { vi: (value: string) => `trên ${value}`, en: (value: string) => `over ${value}` },
  aimInWords: { vi: 'mức phải đạt ghi bằng lời', en: 'target in words' },
  aimNone: { vi: 'không in mức phải đạt', en: 'no target printed' },
  notePrinted: { vi: 'Ghi chú của bản in', en: 'Printed note' },
  agency: { vi: 'Cơ quan thực hiện', en: 'Agency' },
  row: { vi: (id: string) => `dòng ${id}`, en: (id: string) => `row ${id}` },
  tally_met: { vi: (n: string) => `${n} đạt`, en: (n: string) => `${n} met` },
  tally_missed: { vi: (n: string) => `${n} chưa đạt`, en: (n: string) => `${n} missed` },
  'tally_no-data': { vi: (n: string) => `${n} chưa có số liệu`, en: (n: string) => `${n} without data` },
  'tally_not-computable': { vi: (n: string) => `${n} không kiểm được`, en: (n: string) => `${n} not checkable` },
  /** Heading of a group: how many, and how they stand. */
  groupCount: {
    vi: (n: string, tallies: string) => `${n} chỉ tiêu: ${tallies}`,
    en: (n: string, tallies: string) => `${many(n, 'target', 'targets')}: ${tallies}`,
  },
  noneKey: { vi: 'Chưa có số liệu', en: 'No data' },
  items: {
    vi: (done: string, wanted: string, lacking: string) =>
      `${done}/${wanted} mục được nêu trong kết quả; không nêu: ${lacking}`,
    en: (done: string, wanted: string, lacking: string) =>
      `${done} of ${wanted} items named in the result; not named: ${lacking}`,
  },
  itemsAll: {
    vi: (wanted: string) => `${wanted}/${wanted} mục được nêu trong kết quả`,
    en: (wanted: string) => `all ${wanted} items named in the result`,
  },
  targetKey: { vi: 'Mức phải đạt', en: 'Target' },
  resultKey: { vi: 'Kết quả', en: 'Result' },
  breakKey: { vi: 'Vượt 100%, cắt trục', en: 'Beyond 100%, axis broken' },
} as const satisfies Dictionary;
