import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of targets, wherever they stand. */
export const targetWords = {
  /** `at` is when the results were read. */
  title: {
    vi: (place: string, at: string) => `${place}: chỉ tiêu chuyển đổi số ${at}`,
    en: (place: string, at: string) => `${place}: digital targets ${at}`,
  },
  /** A share as printed, and what it is a share of. */
  resultOf: {
    vi: (result: string, whole: string) => `${result} ${whole}`,
    en: (result: string, whole: string) => `${result} of ${whole}`,
  },
  impossible: {
    vi: (n: number, results: string) => `Có ${n} kết quả ghi “Đạt” không thể đúng vì quá 100%: ${results}.`,
    en: (n: number, results: string) =>
      `${many(n, 'result', 'results')} rated met cannot be true, being above 100%: ${results}.`,
  },
  /** Who says how many are met. */
  teller_official: { vi: 'báo cáo', en: 'the report' },
  teller_press: { vi: 'báo chí', en: 'the press' },
  teller_secondary: { vi: 'bản chép', en: 'a copy' },
  /** Where the report prints the counts and its rows give the same. */
  countedAgain: {
    vi: (teller: string, rows: string) =>
      `${teller} tự in các số đạt, chưa đạt, chưa có số liệu; đếm lại ${rows} cũng ra như vậy.`,
    en: (teller: string, rows: string) =>
      `${teller} itself prints how many are met, missed and without data; counting ${rows} gives the same.`,
  },
  /** After a count that the report does not print. */
  unrated: {
    vi: (teller: string) => `${teller} không in trạng thái`,
    en: (teller: string) => `${teller} prints no status`,
  },
  rows: { vi: 'từng dòng', en: 'the rows' },
  annexRows: { vi: 'từng dòng phụ lục', en: 'the rows of the annex' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  points: { vi: 'điểm phần trăm', en: 'percentage points' },
  target: { vi: 'Mức phải đạt', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  noTarget: { vi: 'Bản in để trống', en: 'Left empty in print' },
  noResult: { vi: 'Bản in không có kết quả', en: 'No result in print' },
  printedStatus: { vi: 'Bản in ghi', en: 'Printed' },
  strictStatus: { vi: 'Đọc đủ từng chữ', en: 'Read word for word' },
} as const satisfies Dictionary;
