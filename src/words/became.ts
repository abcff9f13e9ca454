import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings that tell what units became. */
export const becameWords = {
  /** Shares of the territory of what ended: the sentence goes on with the name. */
  share_whole: { vi: (name: string) => `thuộc ${name}`, en: (name: string) => `part of ${name}` },
  share_most: { vi: (name: string) => `phần lớn thuộc ${name}`, en: (name: string) => `mostly in ${name}` },
  share_rest: { vi: (name: string) => `phần còn lại thuộc ${name}`, en: (name: string) => `the rest in ${name}` },
  share_some: { vi: (name: string) => `một phần thuộc ${name}`, en: (name: string) => `some in ${name}` },
  share_unknown: {
    vi: (name: string) => `một phần hoặc toàn bộ thuộc ${name}`,
    en: (name: string) => `partly or wholly in ${name}`,
  },
  /** Titles: what the larger part of it, or all, is in. */
  title_whole: {
    vi: (name: string, heir: string) => `${name} nay thuộc ${heir}`,
    en: (name: string, heir: string) => `${name} is now part of ${heir}`,
  },
  title_most: {
    vi: (name: string, heir: string) => `${name} nay phần lớn thuộc ${heir}`,
    en: (name: string, heir: string) => `${name} is now mostly in ${heir}`,
  },
  title_unknown: {
    vi: (name: string, heir: string) => `${name} nay một phần hoặc toàn bộ thuộc ${heir}`,
    en: (name: string, heir: string) => `${name} is now partly or wholly in ${heir}`,
  },
  mergedWith: {
    vi: (heir: string, day: string, others: string) => `Cùng nhập vào ${heir} ngày ${day}: ${others}.`,
    en: (heir: string, day: string, others: string) => `Merged into ${heir} on ${day} together with ${others}.`,
  },
  aloneInto: {
    vi: (heir: string, day: string) => `Thuộc ${heir} từ ${day}.`,
    en: (heir: string, day: string) => `In ${heir} since ${day}.`,
  },
  partOf: { vi: (name: string) => `một phần ${name}`, en: (name: string) => `a part of ${name}` },
  /** Beside a unit of today in a list. */
  parts: {
    vi: (n: number) => (n === 1 ? 'từ 1 đơn vị cũ' : `gộp từ ${n} đơn vị cũ`),
    en: (n: number) => (n === 1 ? 'from one former unit' : `from ${n} former units`),
  },
  /** A unit that goes on under the same name is another one all the same. */
  sameName: { vi: (name: string) => `${name} mới`, en: (name: string) => `the new ${name}` },
  nowIn: {
    vi: (shares: string, province: string, since: string) => `Nay ${shares}, ${province}, từ ${since}`,
    en: (shares: string, province: string, since: string) => `Now ${shares}, ${province}, since ${since}`,
  },
  inBetween: {
    vi: (since: string, name: string) => `Trước đó, từ ${since}: ${name}.`,
    en: (since: string, name: string) => `Before that, from ${since}: ${name}.`,
  },
  inBetweenMostly: {
    vi: (since: string, name: string) => `Trước đó, từ ${since}: phần lớn thuộc ${name}.`,
    en: (since: string, name: string) => `Before that, from ${since}: mostly in ${name}.`,
  },
  unknown: { vi: 'Danh mục đã đọc không ghi đơn vị kế thừa.', en: 'The register at hand names no successor.' },
  levelEnded: {
    vi: (day: string) => `Cấp huyện không còn từ ${day}.`,
    en: (day: string) => `The district level was abolished on ${day}.`,
  },
  levelEndedIn: {
    vi: (day: string, names: string, province: string) =>
      `Cấp huyện không còn từ ${day}; địa bàn nay thuộc ${names}, ${province}.`,
    en: (day: string, names: string, province: string) =>
      `The district level was abolished on ${day}; its land is now in ${names}, ${province}.`,
  },
  levelEndedCount: {
    vi: (day: string, n: number) => `Cấp huyện không còn từ ${day}; địa bàn nay thuộc ${n} xã, phường.`,
    en: (day: string, n: number) =>
      `The district level was abolished on ${day}; its land is now in ${many(n, 'commune or ward', 'communes and wards')}.`,
  },
  seeHeirs: { vi: 'Xem nơi của bạn', en: 'Find your commune' },
  provinceMerged: {
    vi: (day: string, others: string, name: string) => `Từ ${day} hợp nhất với ${others} thành ${name} mới`,
    en: (day: string, others: string, name: string) => `Merged with ${others} into the new ${name} on ${day}`,
  },
  provinceBecame: {
    vi: (day: string, name: string) => `Từ ${day} là ${name}`,
    en: (day: string, name: string) => `Became ${name} on ${day}`,
  },
  provinceStays: {
    vi: (day: string) => `Không sáp nhập với tỉnh nào khi các tỉnh được sắp xếp ngày ${day}: vẫn giữ nguyên.`,
    en: (day: string) => `Not merged with any other when provinces were rearranged on ${day}: it continues as before.`,
  },
} as const satisfies Dictionary;
