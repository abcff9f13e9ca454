import type { Dictionary } from '../../words/strings.ts';

/** Strings of the rankings of places. */
export const rankingWords = {
  full: {
    vi: 'Trang này trông ra sao khi có đủ số: xem ở một tỉnh hư cấu',
    en: 'What this page looks like with full data: see a fictional province',
  },
  rankingSubtitle: {
    vi: (index: string, year: number, level: string) => `Chỉ số chuyển đổi số ${index} năm ${year}, ${level}`,
    en: (index: string, year: number, level: string) => `${index} digital-transformation index ${year}, ${level}`,
  },
  allUnits: { vi: 'Nói chung về cả cấp', en: 'Said of the whole level' },
  statements: { vi: 'Những câu có số về cấp này', en: 'Sentences with figures about this level' },
  statementsOpen: { vi: (n: number) => `${n} câu`, en: (n: number) => `${n} sentences` },
  lead: {
    vi: (name: string) => `${name} so với đơn vị đứng đầu:`,
    en: (name: string) => `${name} against the leader:`,
  },
} as const satisfies Dictionary;
