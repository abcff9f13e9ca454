import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of units of today. */
export const todayWords = {
  merged: {
    vi: (name: string, kinds: string, since: string) => `${name}: gộp từ ${kinds} ngày ${since}`,
    en: (name: string, kinds: string, since: string) => `${name}: formed from ${kinds} on ${since}`,
  },
  /** Of what one unit alone became. */
  renamed: {
    vi: (name: string, before: string, since: string) => `${name}: từ ${since}, trước đó là ${before}`,
    en: (name: string, before: string, since: string) => `${name}: since ${since}, before that ${before}`,
  },
  /** How many units there are of a kind. */
  count_Phường: { vi: (n: number) => `${n} phường`, en: (n: number) => many(n, 'ward', 'wards') },
  count_Xã: { vi: (n: number) => `${n} xã`, en: (n: number) => many(n, 'commune', 'communes') },
  'count_Thị trấn': { vi: (n: number) => `${n} thị trấn`, en: (n: number) => many(n, 'township', 'townships') },
  'count_Đặc khu': { vi: (n: number) => `${n} đặc khu`, en: (n: number) => many(n, 'special zone', 'special zones') },
  noScore: {
    vi: (kind: string, province: string) =>
      `Thuộc ${province}. Điểm và hạng riêng của ${kind} này không có trong nguồn đã đọc. Điểm dưới đây là của từng đơn vị cũ.`,
    en: (kind: string, province: string) =>
      `In ${province}. A score or rank of this ${kind} itself is in no source we could read. Scores below are those of the old units, one by one.`,
  },
  parts: {
    vi: (n: number, year: string) => `${n} đơn vị năm ${year} nay ở đây`,
    en: (n: number, year: string) => `${many(n, 'unit', 'units')} of ${year} now here`,
  },
  /** Why there are more of them than the heading counts. */
  earlier: {
    vi: (n: number, since: string) =>
      `Ngay trước ngày ${since} là ${n} đơn vị, vì có đơn vị đã nhập với nhau trước đó.`,
    en: (n: number, since: string) =>
      `Just before ${since} they were ${n}, for some had merged with each other earlier.`,
  },
  /** What of a unit is here, where it is not the whole. */
  share_most: { vi: 'phần lớn ở đây', en: 'most of it is here' },
  share_rest: { vi: 'chỉ một phần ở đây', en: 'only a part is here' },
  share_unknown: {
    vi: 'một phần hoặc toàn bộ ở đây, nguồn đã đọc không ghi rõ',
    en: 'partly or wholly here: no source we could read says which',
  },
  via: {
    vi: (since: string, name: string) => `từ ${since} thuộc ${name}`,
    en: (since: string, name: string) => `from ${since} in ${name}`,
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
