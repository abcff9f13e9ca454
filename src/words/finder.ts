import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the finder that stand in pages. */
export const finderFormWords = {
  label: { vi: 'Tên xã, huyện, sở hay tỉnh', en: 'Name of a commune, district, department or province' },
  short: { vi: 'Tìm xã, huyện, sở, tỉnh', en: 'Find a place or department' },
  go: { vi: 'Tìm', en: 'Find' },
  hint: {
    vi: 'Tên cũ hay tên mới, không cần gõ dấu; gõ mã của cơ quan thống kê cũng được.',
    en: 'Its old name or the one of today, with or without accents, or its code at the statistics office.',
  },
} as const satisfies Dictionary;

/** Strings that its script says. */
export const finderWords = {
  results: { vi: 'Đơn vị tìm thấy', en: 'Units found' },
  current: { vi: 'Đang có', en: 'Names of today' },
  former: { vi: 'Tên cũ', en: 'Former names' },
  department: { vi: 'Sở, ban, ngành', en: 'Departments' },
  province: { vi: 'Cấp tỉnh', en: 'Provinces' },
  related: { vi: 'Liên quan qua sáp nhập', en: 'Related by mergers' },
  similar: { vi: 'Gần giống', en: 'Similar' },
  until: { vi: (day: string) => `đến ${day}`, en: (day: string) => `until ${day}` },
  /** Before the name of the unit that the territory of another went into. */
  now: { vi: 'nay thuộc', en: 'now in' },
  partly: { vi: 'phần lớn nay thuộc', en: 'most of it now in' },
  later: { vi: 'sau thuộc', en: 'later in' },
  parts: {
    vi: (n: number) => `gộp ${n} nơi cũ`,
    en: (n: number) => `made of ${many(n, 'former unit', 'former units')}`,
  },
  found: {
    vi: (n: number, isMore: boolean) => `${n}${isMore ? ' đơn vị trở lên' : ' đơn vị'}`,
    en: (n: number, isMore: boolean) => (isMore ? `${n} or more units` : many(n, 'unit', 'units')),
  },
  /** Where more were found than are shown: how many are. */
  showing: { vi: (n: number) => `hiện ${n} nơi gần nhất`, en: (n: number) => `the nearest ${n} shown` },
  none: {
    vi: (query: string) => `Không có đơn vị nào khớp với “${query}”.`,
    en: (query: string) => `No unit matches “${query}”.`,
  },
  failed: { vi: 'Không tải được danh sách đơn vị.', en: 'The list of units could not be loaded.' },
  all: { vi: 'Xem tất cả đơn vị, theo vần', en: 'See all units, A to Z' },
  allFound: { vi: 'Xem tất cả kết quả', en: 'See all results' },
  listed: {
    vi: (n: string, query: string) => `${n} khớp với “${query}”.`,
    en: (n: string, query: string) => `${n} for “${query}”.`,
  },
} as const satisfies Dictionary;
