import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of editions. */
export const editionWords = {
  headingLed: {
    vi: (year: number, leaders: string) => `Năm ${year}: ${leaders}`,
    en: (year: number, leaders: string) => `First in ${year}: ${leaders}`,
  },
  leads_department: {
    vi: (name: string) => `${name} dẫn đầu các sở`,
    en: (name: string) => `${name} (departments)`,
  },
  leads_district: {
    vi: (name: string) => `${name} dẫn đầu các huyện`,
    en: (name: string) => `${name} (districts)`,
  },
  leads_commune: {
    vi: (name: string) => `${name} dẫn đầu các xã`,
    en: (name: string) => `${name} (communes)`,
  },
  leads_province: {
    vi: (name: string) => `${name} dẫn đầu các tỉnh`,
    en: (name: string) => `${name} (provinces)`,
  },
  headingOf: {
    vi: (place: string, year: number, n: string, all: string) =>
      `${place} ${year}: có điểm của ${n} trên ${all} đơn vị`,
    en: (place: string, year: number, n: string, all: string) =>
      `${place} ${year}: scores of ${n} of ${all} units known`,
  },
  /** Where no source prints of how many. */
  headingKnown: {
    vi: (place: string, year: number, n: string) => `${place} ${year}: có điểm của ${n} đơn vị`,
    en: (place: string, year: number, n: string) => `${place} ${year}: scores of ${n} units known`,
  },
  headingWhole: {
    vi: (place: string, year: number, all: string) => `${place} ${year}: đủ điểm của ${all} đơn vị`,
    en: (place: string, year: number, all: string) => `${place} ${year}: all ${all} units have a score`,
  },
  dek: {
    vi: (index: string, decision: string) =>
      `Điểm chuyển đổi số theo ${index}, bộ chỉ số của tỉnh, do Ủy ban nhân dân tỉnh phê duyệt tại ${decision}.`,
    en: (index: string, decision: string) =>
      `Digital-transformation scores by the ${index}, the province’s own index, approved by its People’s Committee in ${decision}.`,
  },
  /** Where the document approved nothing: the press, a copy. */
  dekTold: {
    vi: (index: string, document: string) =>
      `Điểm chuyển đổi số theo ${index}, bộ chỉ số của tỉnh; nguồn: ${document}.`,
    en: (index: string, document: string) =>
      `Digital-transformation scores by the ${index}, the province’s own index, as told by ${document}.`,
  },
  decisionUnknown: { vi: 'một quyết định chưa rõ số', en: 'a decision whose number is unknown' },
  published: { vi: 'Có điểm', en: 'With a score' },
  ranks: { vi: 'Có hạng', en: 'With a rank' },
  ranges: {
    vi: (ranks: string, n: number) => `${ranks}; ${n} chỉ biết khoảng`,
    en: (ranks: string, n: number) => `${ranks}; ${n} within a range`,
  },
  units: {
    vi: (level: string, n: number) => `${level}: ${n} đơn vị`,
    en: (level: string, n: number) => `${level}: ${many(n, 'unit', 'units')}`,
  },
  /** Where no source prints the number of that year: it is that of another. */
  unitsAssumed: {
    vi: (level: string, n: number, year: number, counted: number) =>
      `${level}: ${n} đơn vị năm ${counted}; số đơn vị năm ${year} không có trong nguồn đã đọc`,
    en: (level: string, n: number, year: number, counted: number) =>
      `${level}: ${many(n, 'unit', 'units')} in ${counted}; the number for ${year} is in no source we could read`,
  },
  /** The same, counted in the register. */
  unitsRegistered: {
    vi: (level: string, n: number, year: number) =>
      `${level}: ${n} đơn vị theo danh mục; số đơn vị năm ${year} không có trong nguồn đã đọc`,
    en: (level: string, n: number, year: number) =>
      `${level}: ${many(n, 'unit', 'units')} in the official list; the number for ${year} is in no source we could read`,
  },
  scale: { vi: 'Điểm tối đa', en: 'Maximum points' },
  pillars: { vi: 'Chỉ số chính', en: 'Pillars' },
  indicators: { vi: 'Chỉ tiêu thành phần', en: 'Indicators' },
  documents: { vi: 'Số liệu lấy từ đâu', en: 'Where the figures come from' },
  holds: {
    vi: (annex: string) => `Phần còn thiếu nằm trong ${annex}, không có trong nguồn đã đọc.`,
    en: (annex: string) => `What is missing stands in ${annex}, which is in no source we could read.`,
  },
  others: { vi: 'Kết quả năm khác', en: 'Results of other years' },
} as const satisfies Dictionary;
