import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the rankings of places. */
export const rankingWords = {
  full: {
    vi: 'Khi có đủ số, trang này sẽ như ở Tỉnh Mẫu (tỉnh hư cấu)',
    en: 'With full data this page would look like that of Tỉnh Mẫu, a fictional province',
  },
  rankingSubtitle: {
    vi: (index: string, year: number, level: string) => `Chỉ số chuyển đổi số ${index} năm ${year}, ${level}`,
    en: (index: string, year: number, level: string) => `${index} digital-transformation index ${year}, ${level}`,
  },
  allUnits: { vi: 'Nói chung về cả cấp', en: 'About all of them' },
  statements: { vi: 'Những câu có số về cấp này', en: 'Sentences with figures about this level' },
  statementsOpen: { vi: (n: number) => `${n} câu`, en: (n: number) => many(n, 'sentence', 'sentences') },
  /** Where no source prints how many units were ranked. */
  countRegister: {
    vi: (n: number, year: number) =>
      `Không nguồn nào đã đọc in số đơn vị được chấm năm ${year}: ${n} là số đơn vị trong danh mục.`,
    en: (n: number, year: number) =>
      `No source we could read prints how many units were scored in ${year}: ${n} is how many the register has.`,
  },
  countLater: {
    vi: (n: number, year: number, later: number) =>
      `Không nguồn nào đã đọc in số đơn vị được chấm năm ${year}: ${n} là số của kỳ ${later}.`,
    en: (n: number, year: number, later: number) =>
      `No source we could read prints how many units were scored in ${year}: ${n} is the number of ${later}.`,
  },
  lead: {
    vi: (name: string) => `${name} so với đơn vị đứng đầu:`,
    en: (name: string) => `${name} against the leader:`,
  },
} as const satisfies Dictionary;
