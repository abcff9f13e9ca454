import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of units of today. */
export const todayWords = {
  merged: {
    vi: (name: string, n: number, kinds: string, since: string) => `${name}: gộp từ ${n} ${kinds} ngày ${since}`,
    en: (name: string, n: number, kinds: string, since: string) => `${name}: formed from ${n} ${kinds} on ${since}`,
  },
  /** Of what one unit alone became. */
  renamed: {
    vi: (name: string, before: string, since: string) => `${name}: từ ${since}, trước đó là ${before}`,
    en: (name: string, before: string, since: string) => `${name}: since ${since}, before that ${before}`,
  },
  /** Kinds of several units, in English in the plural. */
  kinds_Phường: { vi: 'phường', en: 'wards' },
  kinds_Xã: { vi: 'xã', en: 'communes' },
  'kinds_Thị trấn': { vi: 'thị trấn', en: 'townships' },
  'kinds_Đặc khu': { vi: 'đặc khu', en: 'special zones' },
  noScore: {
    vi: (kind: string, province: string) =>
      `Thuộc ${province}. Điểm và hạng riêng của ${kind} này không có trong nguồn đã đọc. Trang này không cộng, không lấy trung bình điểm của các đơn vị cũ.`,
    en: (kind: string, province: string) =>
      `In ${province}. A score or rank of this ${kind} itself is in no source we could read. This page neither adds up nor averages those of the older units.`,
  },
  parts: {
    vi: (n: number, year: string) => `${n} đơn vị năm ${year} nay ở đây`,
    en: (n: number, year: string) => `${many(n, 'unit', 'units')} of ${year} now here`,
  },
  /** What of a unit is here, where it is not the whole. */
  share_most: { vi: 'phần lớn ở đây', en: 'most of it is here' },
  share_rest: { vi: 'chỉ một phần ở đây', en: 'only a part is here' },
  share_unknown: {
    vi: 'một phần hoặc toàn bộ ở đây, nguồn đã đọc không ghi rõ',
    en: 'partly or wholly here: no source we could read says which',
  },
  via: {
    vi: (since: string, name: string) => `qua ${name} (${since})`,
    en: (since: string, name: string) => `by way of ${name} (${since})`,
  },
  inYear: { vi: (year: number) => `Năm ${year}:`, en: (year: number) => `In ${year}:` },
  points: { vi: 'điểm', en: 'points' },
  ofYear: { vi: (year: number) => `năm ${year}`, en: (year: number) => `in ${year}` },
  scopeUnclear: {
    vi: '(chưa rõ của tỉnh hay của huyện, thành phố)',
    en: '(unclear if of the province or the district)',
  },
  unknown: {
    vi: (year: number, n: number, all: number) =>
      `Điểm và hạng năm ${year} của ${n === all ? (n === 1 ? 'đơn vị này' : `cả ${n} đơn vị`) : `${n} trên ${all} đơn vị`}:`,
    en: (year: number, n: number, all: number) =>
      `Scores and ranks of ${year} of ${n === all ? (n === 1 ? 'this unit' : `all ${n} units`) : `${n} of the ${all} units`}:`,
  },
  noRanking: {
    vi: (place: string) =>
      `Bảng xếp hạng chuyển đổi số của các xã, huyện thuộc ${place} cũ không có trong nguồn đã đọc.`,
    en: (place: string) =>
      `A digital-transformation ranking of communes or districts of former ${place} is in no source we could read.`,
  },
  districtRank: { vi: (name: string) => `${name}: hạng`, en: (name: string) => `${name}: rank` },
  districts: { vi: 'Huyện, thành phố cũ', en: 'Former districts' },
  resolution: { vi: 'Văn bản', en: 'The resolution' },
  decided: {
    vi: (title: string, issuer: string, number: string, date: string) => `${title}. ${issuer}, ${number}, ${date}.`,
    en: (title: string, issuer: string, number: string, date: string) => `${title}. ${issuer}, ${number}, ${date}.`,
  },
  readIn: { vi: 'Việc gộp đọc từ danh mục', en: 'What was merged was read in registers' },
  code: {
    vi: (code: string) => `Mã đơn vị hành chính nay là ${code}.`,
    en: (code: string) => `Its administrative code today is ${code}.`,
  },
} as const satisfies Dictionary;
