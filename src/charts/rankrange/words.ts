import type { Dictionary } from '../../words/strings.ts';

/** Strings of the chart of rank ranges. */
export const rangeWords = {
  title: {
    vi: (wide: string, of: string, units: string, places: string) =>
      `Đổi trọng số, hạng của ${wide} trên ${of} ${units} xê dịch từ ${places} bậc trở lên`,
    en: (wide: string, of: string, units: string, places: string) =>
      `Under other weights, the ranks of ${wide} of ${of} ${units} vary by ${places} places or more`,
  },
  /** Where no range is wide. */
  titleNone: {
    vi: (of: string, units: string, places: string) =>
      `Đổi trọng số, hạng của ${of} ${units} xê dịch chưa tới ${places} bậc`,
    en: (of: string, units: string, places: string) =>
      `Under other weights, the ranks of ${of} ${units} vary by less than ${places} places`,
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
    vi: (measure: string) => `Khoảng hạng 90%. ${measure}`,
    en: (measure: string) => `90% rank ranges. ${measure}`,
  },
  caption: {
    vi: (draws: string, low: string, high: string, seed: string) =>
      `${draws} lần thử; mỗi lần, trọng số của từng phần được nhân với một số ngẫu nhiên từ ${low} đến ${high} (hạt giống ${seed})`,
    en: (draws: string, low: string, high: string, seed: string) =>
      `${draws} draws; in each, the weight of every part is multiplied by a random number from ${low} to ${high} (seed ${seed})`,
  },
  counted: {
    vi: (wide: string, of: string, places: string, sure: string, top: string) =>
      `chênh từ ${places} bậc trở lên giữa hai đầu: ${wide} trên ${of} đơn vị; trong ${top} hạng đầu: ${sure}`,
    en: (wide: string, of: string, places: string, sure: string, top: string) =>
      `${places} places or more between the ends: ${wide} of ${of} units; among the top ${top}: ${sure}`,
  },
  spread: { vi: (spread: string) => `xê dịch ±${spread}%`, en: (spread: string) => `moved by ±${spread}%` },
  official: { vi: 'Hạng chính thức', en: 'Official rank' },
  range: { vi: 'Khoảng hạng', en: 'Rank range' },
  rangeKey: { vi: 'Khoảng chứa 90% số lần thử', en: 'Range that holds 90% of the draws' },
  standing: {
    vi: (grade: string, spread: string) => `Khoảng hạng: ${grade} với trọng số thay đổi tới ±${spread}%.`,
    en: (grade: string, spread: string) => `Rank ranges: ${grade}, with weights moved by up to ±${spread}%.`,
  },
  median: { vi: 'Trung vị', en: 'Median' },
  group: { vi: 'Nhóm', en: 'Group' },
  groupKey: { vi: 'Ranh giới nhóm', en: 'Border of a group' },
  spoken: {
    vi: (range: string, median: string, group: string) => `khoảng hạng ${range}, trung vị ${median}, nhóm ${group}`,
    en: (range: string, median: string, group: string) => `rank range ${range}, median ${median}, group ${group}`,
  },
  noRange: { vi: 'không có khoảng', en: 'no range' },
  groups: {
    vi: (surely: string) =>
      `Nhóm: trong một nhóm, đơn vị đầu chưa hẳn hơn các đơn vị sau, vì hơn trong chưa tới ${surely}% số lần thử.`,
    en: (surely: string) =>
      `Groups: within a group, the first unit is not surely ahead of the others: it is in fewer than ${surely}% of the draws.`,
  },
  column: { vi: 'Nhóm, khoảng hạng', en: 'Group, rank range' },
  method: {
    vi: (parts: string) =>
      `Thước Số tính, không phải kết quả chính thức. Các phần được đổi trọng số, với số điểm chính thức: ${parts}.`,
    en: (parts: string) =>
      `Computed by Thước Số, not an official result. The parts whose weights were moved, with their official points: ${parts}.`,
  },
} as const satisfies Dictionary;
