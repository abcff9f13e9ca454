import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the dots of what is known. */
export const knownWords = {
  /** Where no score is known. */
  title: { vi: 'Biết gì, chưa biết gì', en: 'What is known, what is not' },
  /** What is scored, after a number. */
  units_province: { vi: 'tỉnh, thành phố', en: 'provinces' },
  units_department: { vi: 'sở', en: 'departments' },
  units_district: { vi: 'huyện, thành phố', en: 'districts' },
  units_commune: { vi: 'xã, phường', en: 'communes' },
  counted: { vi: (n: string, units: string) => `${n} ${units}`, en: (n: string, units: string) => `${n} ${units}` },
  wholeSince: {
    vi: (counted: string, year: number) => `${counted} từ năm ${year}`,
    en: (counted: string, year: number) => `${counted} since ${year}`,
  },
  wholeOf: { vi: (parts: string) => `Đủ điểm của ${parts}`, en: (parts: string) => `Scores of all ${parts}` },
  /** Behind what is known whole. */
  onlyOf: { vi: (parts: string) => `mới có điểm của ${parts}`, en: (parts: string) => `so far of only ${parts}` },
  someOf: { vi: (parts: string) => `Mới có điểm của ${parts}`, en: (parts: string) => `Scores so far of ${parts}` },
  subtitle: {
    vi: 'Mỗi chấm là một đơn vị; số ghi dưới là số có điểm.',
    en: 'Each dot is a unit; the number below: with a score.',
  },
  /** Where targets are among them. */
  subtitleTargets: {
    vi: 'Mỗi chấm là một đơn vị hay chỉ tiêu; số ghi dưới là số có điểm hay kết quả.',
    en: 'Each dot is a unit or a target; the number below: with a score or a result.',
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
  /** Of some levels no source prints how many units there were in a year: the dots are those of another year. */
  assumed: {
    vi: (year: number, counted: number, levels: string) =>
      `Số đơn vị năm ${year} không có trong nguồn đã đọc (${levels}): số chấm tròn lấy theo năm ${counted}.`,
    en: (year: number, counted: number, levels: string) =>
      `The number of units in ${year} is in no source we could read (${levels}): the dots are those of ${counted}.`,
  },
  /** The same, where they are those of the register. */
  registered: {
    vi: (year: number, levels: string) =>
      `Số đơn vị năm ${year} không có trong nguồn đã đọc (${levels}): số chấm tròn lấy theo danh mục đơn vị.`,
    en: (year: number, levels: string) =>
      `The number of units in ${year} is in no source we could read (${levels}): the dots are those of the official list.`,
  },
  edition: { vi: 'Kỳ', en: 'Edition' },
  known: { vi: 'Có điểm', en: 'With a score' },
  part: { vi: 'Chỉ có hạng hoặc khoảng', en: 'Rank or range only' },
  all: { vi: 'Tất cả', en: 'All' },
} as const satisfies Dictionary;
