import type { Dictionary } from '../../words/strings.ts';

/** Strings of the chart of rank ranges. */
export const rangeWords = {
  title: {
    vi: (wide: string, of: string, units: string, places: string) =>
      `${wide} trên ${of} ${units} có thể đổi từ ${places} hạng trở lên nếu các phần nặng nhẹ khác đi`,
    en: (wide: string, of: string, units: string, places: string) =>
      `With other weights, ${wide} of ${of} ${units} could move across ${places} places or more`,
  },
  /** The same in fewer words. */
  titleBrief: {
    vi: (wide: string, of: string, units: string, places: string) =>
      `${wide} trên ${of} ${units} có thể đổi từ ${places} hạng trở lên`,
    en: (wide: string, of: string, units: string, places: string) =>
      `${wide} of ${of} ${units} could move across ${places} places or more`,
  },
  /** Where no range is wide. */
  titleNone: {
    vi: (of: string, units: string, places: string) =>
      `Không nơi nào trong ${of} ${units} đổi tới ${places} hạng dù các phần nặng nhẹ khác đi`,
    en: (of: string, units: string, places: string) =>
      `With other weights, none of the ${of} ${units} would move across ${places} places`,
  },
  sureTop: {
    vi: (names: string, top: string) => `${names} vẫn trong ${top} hạng đầu`,
    en: (names: string, top: string) => `${names} still ranks among the top ${top}`,
  },
  sureTops: {
    vi: (names: string, top: string) => `${names} vẫn trong ${top} hạng đầu`,
    en: (names: string, top: string) => `${names} still rank among the top ${top}`,
  },
  noneTop: {
    vi: (top: string) => `không đơn vị nào luôn trong ${top} hạng đầu`,
    en: (top: string) => `none always ranks among the top ${top}`,
  },
  subtitle: {
    vi: (measure: string) => `Khoảng hạng trong 90% số lần thử. ${measure}`,
    en: (measure: string) => `90% rank ranges. ${measure}`,
  },
  caption: {
    vi: (draws: string, low: string, high: string, seed: string) =>
      `${draws} lần thử; mỗi lần, trọng số của từng phần được nhân với một số ngẫu nhiên từ ${low} đến ${high} (dãy số ngẫu nhiên ${seed})`,
    en: (draws: string, low: string, high: string, seed: string) =>
      `${draws} draws; in each, the weight of every part is multiplied by a random number from ${low} to ${high} (seed ${seed})`,
  },
  counted: {
    vi: (wide: string, of: string, places: string, sure: string, top: string) =>
      `chênh từ ${places} bậc trở lên giữa hai đầu: ${wide} trên ${of} đơn vị; trong ${top} hạng đầu: ${sure}`,
    en: (wide: string, of: string, places: string, sure: string, top: string) =>
      `${places} places or more between the ends: ${wide} of ${of} units; among the top ${top}: ${sure}`,
  },
  spread: {
    vi: (spread: string) => `trọng số thay đổi tới ±${spread}%`,
    en: (spread: string) => `weights moved by up to ±${spread}%`,
  },
  official: { vi: 'Hạng chính thức', en: 'Official rank' },
  range: { vi: 'Khoảng hạng', en: 'Rank range' },
  rangeKey: { vi: 'Hạng trong 90% số lần thử', en: 'Range that holds 90% of the draws' },
  standing: {
    vi: (grade: string, spread: string) => `Khoảng hạng: ${grade} với trọng số thay đổi tới ±${spread}%.`,
    en: (grade: string, spread: string) => `Rank ranges: ${grade}, with weights moved by up to ±${spread}%.`,
  },
  median: { vi: 'Hạng giữa', en: 'Middle rank' },
  group: { vi: 'Nhóm', en: 'Group' },
  groupKey: { vi: 'Cùng nhóm: chưa chắc ai hơn', en: 'One group: not sure who is ahead' },
  spoken: {
    vi: (range: string, median: string, group: string) => `khoảng hạng ${range}, hạng giữa ${median}, nhóm ${group}`,
    en: (range: string, median: string, group: string) => `rank range ${range}, middle rank ${median}, group ${group}`,
  },
  noRange: { vi: 'không có khoảng', en: 'no range' },
  groups: {
    vi: (surely: string) =>
      `Nhóm: đơn vị đầu nhóm đứng trên từng đơn vị sau trong chưa tới ${surely}% số lần thử, nên chưa chắc ai hơn.`,
    en: (surely: string) =>
      `A group: the first of it is ahead of each other one in fewer than ${surely}% of the draws.`,
  },
  column: { vi: 'Nhóm, khoảng hạng', en: 'Group, rank range' },
  method: {
    vi: (parts: string) =>
      `Thước Số tính, không phải kết quả chính thức. Các phần được đổi trọng số, với số điểm chính thức: ${parts}.`,
    en: (parts: string) =>
      `Computed by Thước Số, not an official result. The parts whose weights were moved, with their official points: ${parts}.`,
  },
} as const satisfies Dictionary;
