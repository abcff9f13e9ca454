import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the dots of what is known. */
export const knownWords = {
  title: { vi: 'Biết gì, chưa biết gì', en: 'What is known, what is not' },
  subtitle: {
    vi: 'Mỗi chấm là một đơn vị hay một chỉ tiêu, mỗi cột một năm.',
    en: 'Each dot is a unit or a target, each column a year.',
  },
  units: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => many(n, 'unit', 'units') },
  targetsName: { vi: 'Chỉ tiêu', en: 'Targets' },
  targets: { vi: (n: number) => `${n} chỉ tiêu`, en: (n: number) => many(n, 'target', 'targets') },
  country: { vi: 'cả nước', en: 'nationwide' },
  joined: { vi: (a: string, b: string) => `${a}, ${b}`, en: (a: string, b: string) => `${a}, ${b}` },
  of: { vi: (n: number, all: number) => `${n} trên ${all}`, en: (n: number, all: number) => `${n} of ${all}` },
  whole: { vi: (all: number) => `đủ ${all}`, en: (all: number) => `all ${all}` },
  /** Where no source prints of how many. */
  some: { vi: (n: number) => `${n} có điểm`, en: (n: number) => `${n} scored` },
  /** Spoken before a cell. */
  cell: {
    vi: (name: string, year: number) => `${name}, ${year}: `,
    en: (name: string, year: number) => `${name}, ${year}: `,
  },
  /** Spoken behind it. */
  partly: {
    vi: (n: number) => `; ${n} chỉ biết hạng hoặc khoảng`,
    en: (n: number) => `; of ${n} only a rank or a range`,
  },
  none: { vi: 'dữ liệu không có kỳ này', en: 'no such edition in the data' },
  full: { vi: 'có điểm, có kết quả', en: 'has a score or a result' },
  ring: { vi: 'chỉ biết hạng hoặc khoảng', en: 'only a rank or a range is known' },
  speck: { vi: 'không có trong nguồn đã đọc', en: 'in no source we could read' },
  assumed: {
    vi: (cells: string) =>
      `Nguồn không in tổng số đơn vị của: ${cells}. Số chấm ở đó lấy theo danh mục đơn vị hoặc năm khác.`,
    en: (cells: string) =>
      `No source prints how many units there were: ${cells}. The dots follow the official list of units, or another year.`,
  },
  edition: { vi: 'Kỳ', en: 'Edition' },
  known: { vi: 'Có điểm', en: 'With a score' },
  part: { vi: 'Chỉ có hạng hoặc khoảng', en: 'Rank or range only' },
  all: { vi: 'Tất cả', en: 'All' },
} as const satisfies Dictionary;
