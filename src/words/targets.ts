import type { Dictionary } from './strings.ts';

/** Strings of the page of the 28 targets. */
export const targetWords = {
  short: { vi: 'Chỉ tiêu 2024', en: 'Targets 2024' },
  title: { vi: 'Ninh Thuận: chỉ tiêu chuyển đổi số giữa năm 2024', en: 'Ninh Thuận: digital targets at mid-2024' },
  finding: {
    vi: (met: number, missed: number, open: number, all: number) =>
      `Ninh Thuận nửa đầu năm 2024: báo cáo ghi đạt ${met} trên ${all} chỉ tiêu, ${missed} chưa đạt, ${open} chưa có số liệu`,
    en: (met: number, missed: number, open: number, all: number) =>
      `Ninh Thuận, first half of 2024: ${met} of ${all} targets reported met, ${missed} missed, ${open} without data`,
  },
  dek: {
    vi: (gaps: string, strict: number) =>
      `Bản in không nêu mức thiếu; tính lại thì thiếu ${gaps} điểm phần trăm. Đọc đủ từng chữ của mục tiêu thì ${strict} chỉ tiêu đạt.`,
    en: (gaps: string, strict: number) =>
      `The print gives no shortfalls; recomputed, they are ${gaps} percentage points. Read word for word, ${strict} targets are met.`,
  },
  /** A share as printed, and what it is a share of. */
  resultOf: {
    vi: (result: string, whole: string) => `${result} ${whole}`,
    en: (result: string, whole: string) => `${result} of ${whole}`,
  },
  impossible: {
    vi: (n: number, results: string) => `${n} kết quả ghi “Đạt” không thể đúng vì quá 100%: ${results}.`,
    en: (n: number, results: string) =>
      `${n} ${n === 1 ? 'result' : 'results'} rated met cannot be true, being above 100%: ${results}.`,
  },
  impossibleAmong: {
    vi: (n: number) => `${n} trong số đó không thể đúng`,
    en: (n: number) => `${n} of them cannot be true`,
  },
  counts: { vi: 'Ba cách đếm', en: 'Three ways of counting' },
  colStatus: { vi: 'Kết quả', en: 'Status' },
  countPrinted: { vi: 'Theo bản in', en: 'As printed' },
  countRecomputed: { vi: 'Tính lại từ con số', en: 'Recomputed from the figures' },
  countStrict: { vi: 'Đọc đủ từng chữ', en: 'Read word for word' },
  countsNote: {
    vi: 'Theo bản in: cột ghi chú của phụ lục. Tính lại: so kết quả với mục tiêu khi cả hai là số. Đọc đủ từng chữ: mục tiêu kể nhiều thứ thì phải đủ mọi thứ mới là đạt. Kết quả là một tỷ lệ quá 100% thì không kiểm được.',
    en: 'As printed: the note column of the annex. Recomputed: result against target where both are figures. Word for word: a target that lists several things is met only when all are done. A result that is a share above 100% cannot be checked.',
  },
  /** Where the report prints the counts and its rows give the same. */
  countedAgain: {
    vi: 'Báo cáo tự in các số đạt, chưa đạt, chưa có số liệu; đếm lại từng dòng phụ lục cũng ra như vậy.',
    en: 'The report itself prints how many are met, missed and without data; counting the rows of the annex gives the same.',
  },
  total: { vi: 'Cộng', en: 'Total' },
  chartTitle: { vi: 'Mục tiêu và kết quả của từng chỉ tiêu', en: 'Target and result, one by one' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  points: { vi: 'điểm %', en: 'percentage points' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  noTarget: { vi: 'Bản in để trống', en: 'Left empty in print' },
  noResult: { vi: 'Bản in không có kết quả', en: 'No result in print' },
  printedStatus: { vi: 'Bản in ghi', en: 'Printed' },
  recomputedStatus: { vi: 'Tính lại', en: 'Recomputed' },
  strictStatus: { vi: 'Đọc đủ từng chữ', en: 'Word for word' },
  itemsMissing: {
    vi: (items: string) => `Kết quả không nêu: ${items}`,
    en: (items: string) => `Not named in the result: ${items}`,
  },
  itemsCount: {
    vi: (done: number, wanted: number) => `Kết quả nêu ${done} trên ${wanted} thứ mục tiêu kể.`,
    en: (done: number, wanted: number) => `The result names ${done} of the ${wanted} things the target lists.`,
  },
  notes: { vi: 'Điều cần biết khi đọc từng chỉ tiêu', en: 'What to know when reading each target' },
  byAgency: { vi: 'Theo cơ quan thực hiện', en: 'By agency' },
  metOf: {
    vi: (met: number, all: number) => `${met} trên ${all} ghi “Đạt”`,
    en: (met: number, all: number) => `${met} of ${all} rated met`,
  },
  table: { vi: 'Cả phụ lục, như bản in', en: 'The whole annex, as printed' },
  tableNote: {
    vi: 'Ba cột cuối do trang này tính lại.',
    en: 'The printed cells are in Vietnamese. The last three columns are recomputed here.',
  },
  colNumber: { vi: 'Chỉ tiêu', en: 'No.' },
  colName: { vi: 'Nội dung', en: 'Target' },
  colAgency: { vi: 'Đơn vị thực hiện', en: 'Agency' },
  colNote: { vi: 'Ghi chú của bản in', en: 'Printed note' },
} as const satisfies Dictionary;
