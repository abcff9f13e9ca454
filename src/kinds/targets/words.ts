import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of the targets of a year. */
export const targetsPageWords = {
  finding: {
    vi: (place: string, period: string, teller: string, met: number, missed: number, all: number) =>
      `${place} ${period}: ${teller} ghi đạt ${met} trên ${all} chỉ tiêu, ${missed} chưa đạt`,
    en: (place: string, period: string, _teller: string, met: number, missed: number, all: number) =>
      `${place}, ${period}: ${met} of ${many(all, 'target', 'targets')} reported met, ${missed} missed`,
  },
  /** Where the report prints no status: what the figures give. */
  findingRecomputed: {
    vi: (place: string, period: string, met: number, missed: number, all: number) =>
      `${place} ${period}: tính lại thì đạt ${met} trên ${all} chỉ tiêu, ${missed} chưa đạt`,
    en: (place: string, period: string, met: number, missed: number, all: number) =>
      `${place}, ${period}: recomputed, ${met} of ${many(all, 'target', 'targets')} met, ${missed} missed`,
  },
  withoutData: {
    vi: (n: number) => `${n} chỉ tiêu chưa có số liệu.`,
    en: (n: number) => `${many(n, 'target has', 'targets have')} no data.`,
  },
  shortfalls: {
    vi: (gaps: string, _n: number) => `Bản in không nêu mức thiếu; tính lại thì thiếu ${gaps} điểm phần trăm.`,
    en: (gaps: string, n: number) =>
      n === 1
        ? `The print does not give the shortfall; recomputed, it is ${gaps} percentage points.`
        : `The print gives no shortfalls; recomputed, they are ${gaps} percentage points.`,
  },
  impossibleAmong: {
    vi: (n: number) => `${n} trong số đó không thể đúng`,
    en: (n: number) => `${n} of them cannot be true`,
  },
  counts: { vi: 'Ba cách đếm', en: 'Three ways of counting' },
  /** Where the report prints no status. */
  countsTwo: { vi: 'Hai cách đếm', en: 'Two ways of counting' },
  colStatus: { vi: 'Kết quả', en: 'Status' },
  countPrinted: { vi: 'Theo bản in', en: 'As printed' },
  countRecomputed: { vi: 'Tính lại từ con số', en: 'Recomputed from the figures' },
  countStrict: { vi: 'Đọc đủ từng chữ', en: 'Read word for word' },
  printedNote: { vi: 'Theo bản in: ghi chú của từng dòng.', en: 'As printed: the note of each row.' },
  printedNoteAnnex: {
    vi: 'Theo bản in: cột ghi chú của phụ lục.',
    en: 'As printed: the note column of the annex.',
  },
  recomputedNote: {
    vi: 'Tính lại: so kết quả với mức phải đạt khi cả hai là số.',
    en: 'Recomputed: result against target where both are figures.',
  },
  /** Where a target lists several things. */
  strictNoteItems: {
    vi: 'Đọc đủ từng chữ: chỉ tiêu kể nhiều thứ thì phải đủ mọi thứ mới là đạt.',
    en: 'Word for word: a target that lists several things is met only when all are done.',
  },
  /** Where none does. */
  strictNote: {
    vi: 'Đọc đủ từng chữ: như tính lại; không so được bằng số thì theo bản in.',
    en: 'Word for word: as recomputed; as printed where there are no figures to compare.',
  },
  /** Where none does, and no status is printed. */
  strictNoteAlone: { vi: 'Đọc đủ từng chữ: như tính lại.', en: 'Word for word: as recomputed.' },
  impossibleNote: {
    vi: 'Kết quả là một tỷ lệ quá 100% thì không kiểm được.',
    en: 'A result that is a share above 100% cannot be checked.',
  },
  total: { vi: 'Cộng', en: 'Total' },
  byAgency: { vi: 'Theo cơ quan thực hiện', en: 'By agency' },
  metOf: {
    vi: (met: number, all: number) => `${met} trên ${all} ghi “Đạt”`,
    en: (met: number, all: number) => `${met} of ${all} rated met`,
  },
  givenOf: {
    vi: (all: number) => `${all} chỉ tiêu`,
    en: (all: number) => many(all, 'target', 'targets'),
  },
  /** Why the strict count is smaller: lists that are not done to the end. */
  lacking: {
    vi: (n: number) => `Có ${n} chỉ tiêu ghi “Đạt” mà kết quả chưa nêu đủ mọi mục.`,
    en: (n: number) =>
      n === 1
        ? '1 target is rated met though its result names only some of the items asked for.'
        : `${n} targets are rated met though their results name only some of the items asked for.`,
  },
  /** Where it is another number than the printed one. */
  strict: {
    vi: (strict: number) => `Đọc đủ từng chữ thì ${strict} chỉ tiêu đạt.`,
    en: (strict: number) => `Read word for word, ${many(strict, 'target is', 'targets are')} met.`,
  },
  /** What is not there of the year, where nothing else that is missing stands before it. */
  missingYear: {
    vi: (year: number) => `Kết quả cả năm ${year} của các chỉ tiêu không có trong nguồn đã đọc.`,
    en: (year: number) => `Full-year ${year} results for the targets are in no source we could read.`,
  },
  /** Before the names of the pages of other years. */
  otherYears: { vi: 'Năm khác', en: 'Other years' },
} as const satisfies Dictionary;
