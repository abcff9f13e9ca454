import { chartWords } from '../../words/charts.ts';
import { common } from '../../words/common.ts';
import type { Dictionary, Picked } from '../../words/strings.ts';

/** Strings of the indicator breakdown. */
export const indicatorWords = {
  ...common,
  ...chartWords,
  rawValue: { vi: 'Giá trị báo cáo', en: 'Reported value' },
  howScored: { vi: 'Cách chấm', en: 'How scored' },
  indicatorsTitle: {
    vi: (name: string, full: string, none: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full}, không có điểm ở ${none} trên ${of} chỉ tiêu năm ${year}`,
    en: (name: string, full: string, none: string, of: string, year: string) =>
      `${name}, ${year}: full points in ${full} of ${of} indicators, none in ${none}`,
  },
  indicatorsTitleNoZero: {
    vi: (name: string, full: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full} trên ${of} chỉ tiêu năm ${year}, không chỉ tiêu nào 0 điểm`,
    en: (name: string, full: string, of: string, year: string) =>
      `${name}, ${year}: full points in ${full} of ${of} indicators, some in every other`,
  },
  indicatorsTitleNoFull: {
    vi: (name: string, none: string, of: string, year: string) =>
      `${name} không có điểm ở ${none} trên ${of} chỉ tiêu năm ${year}, chưa chỉ tiêu nào đủ điểm`,
    en: (name: string, none: string, of: string, year: string) =>
      `${name}, ${year}: no points in ${none} of ${of} indicators, full points in none`,
  },
  indicatorsTitlePart: {
    vi: (name: string, of: string, year: string) =>
      `${name} có một phần điểm ở cả ${of} chỉ tiêu năm ${year}, chưa chỉ tiêu nào đủ điểm`,
    en: (name: string, of: string, year: string) =>
      `${name}, ${year}: some but not all points in each of ${of} indicators`,
  },
  indicatorsTitleSome: {
    vi: (name: string, full: string, none: string, known: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full}, không có điểm ở ${none} trên ${known} chỉ tiêu đã biết điểm (trong ${of}) năm ${year}`,
    en: (name: string, full: string, none: string, known: string, of: string, year: string) =>
      `${name}, ${year}: full points in ${full} of ${known} known indicators (${of} in all), none in ${none}`,
  },
  /** The same in fewer words, the year being in the line below. */
  indicatorsTitleKnown: {
    vi: (name: string, full: string, none: string, known: string) =>
      `${name} đủ điểm ở ${full}, 0 điểm ở ${none} trên ${known} chỉ tiêu đã biết điểm`,
    en: (name: string, full: string, none: string, known: string) =>
      `${name}: full points in ${full} of ${known} known indicators, none in ${none}`,
  },
  indicatorsTitleFull: {
    vi: (name: string, full: string, of: string) => `${name} đủ điểm ở ${full} trên ${of} chỉ tiêu`,
    en: (name: string, full: string, of: string) => `${name}: full points in ${full} of ${of} indicators`,
  },
  indicatorsTitleKnownFull: {
    vi: (name: string, full: string, known: string) => `${name} đủ điểm ở ${full} trên ${known} chỉ tiêu đã biết điểm`,
    en: (name: string, full: string, known: string) => `${name}: full points in ${full} of ${known} known indicators`,
  },
  indicatorsTitleKnownZero: {
    vi: (name: string, none: string, known: string) =>
      `${name} không có điểm ở ${none} trên ${known} chỉ tiêu đã biết điểm`,
    en: (name: string, none: string, known: string) => `${name}: no points in ${none} of ${known} known indicators`,
  },
  indicatorsTitleKnownPart: {
    vi: (name: string, known: string) => `${name} có một phần điểm ở cả ${known} chỉ tiêu đã biết điểm`,
    en: (name: string, known: string) => `${name}: some but not all points in each of ${known} known indicators`,
  },
  indicatorsTitleUnknown: {
    vi: (name: string, year: string) => `${name} năm ${year}: chưa thấy công bố điểm từng chỉ tiêu`,
    en: (name: string, year: string) => `${name}, ${year}: the points of the indicators were found in no publication`,
  },
  indicatorsTitleOpen: {
    vi: (name: string, n: string, of: string, year: string) =>
      `${name} đã biết điểm ${n} trên ${of} chỉ tiêu năm ${year}; chưa thấy công bố điểm tối đa`,
    en: (name: string, n: string, of: string, year: string) =>
      `${name}: points known in ${n} of ${of} indicators in ${year}; their maxima were found in no publication`,
  },
  indicatorsTitleOpenSome: {
    vi: (name: string, n: string, of: string, year: string) =>
      `${name} đã biết điểm ${n} trên ${of} chỉ tiêu năm ${year}; chưa thấy công bố đủ điểm tối đa`,
    en: (name: string, n: string, of: string, year: string) =>
      `${name}: points known in ${n} of ${of} indicators in ${year}; not all maxima are published`,
  },
  indicatorsSubtitleAlone: {
    vi: (index: string, year: string) => `Điểm các chỉ tiêu của ${index} năm ${year} trên điểm tối đa`,
    en: (index: string, year: string) => `Points of the indicators of the ${index}, ${year}, out of their maxima`,
  },
  indicatorsSubtitle: {
    vi: (index: string, year: string, of: string, units: string) =>
      `Điểm từng chỉ tiêu của ${index} năm ${year} trên điểm tối đa, so với trung bình ${of} ${units}`,
    en: (index: string, year: string, of: string, units: string) =>
      `Points of each indicator of the ${index}, ${year}, out of its maximum, against the mean of ${of} ${units}`,
  },
  indicatorsCaption: {
    vi: (subtitle: string, full: string, none: string, known: string, of: string) =>
      `${subtitle}. Đủ điểm: ${full}; không có điểm: ${none}; đã biết điểm: ${known} trên ${of} chỉ tiêu`,
    en: (subtitle: string, full: string, none: string, known: string, of: string) =>
      `${subtitle}. Full points: ${full}; no points: ${none}; points known: ${known} of ${of} indicators`,
  },
  noIndicatorMean: {
    vi: 'Không vẽ trung bình ở chỉ tiêu chưa đủ điểm của các đơn vị',
    en: 'No mean where the points of some units are missing',
  },
  allPoints: { vi: 'đủ điểm', en: 'full points' },
  zeroPoints: { vi: 'không có điểm', en: 'no points' },
  pointsMissing: { vi: 'Chưa có điểm', en: 'No points known' },
  rawTo: {
    vi: (raw: string, points: string) => `${raw} → ${points}`,
    en: (raw: string, points: string) => `${raw} → ${points}`,
  },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  method_published: { vi: 'điểm đã duyệt', en: 'as approved' },
  method_ratio: { vi: 'theo tỷ lệ', en: 'by share' },
  method_binary: { vi: 'có hoặc không', en: 'yes or no' },
  method_tiers: { vi: 'theo bậc', en: 'by steps' },
  'method_min-max': { vi: 'so với các đơn vị', en: 'against the others' },
  explain_published: { vi: 'lấy điểm mà cơ quan chấm đã duyệt', en: 'the points that the assessor approved' },
  explain_ratio: { vi: 'tỷ lệ đạt × điểm tối đa', en: 'share reached × maximum' },
  explain_binary: { vi: 'đủ điểm hoặc 0 điểm', en: 'all points or none' },
  explain_tiers: { vi: 'mỗi bậc đạt được một phần điểm', en: 'each step reached earns a part of the points' },
  'explain_min-max': {
    vi: 'đơn vị thấp nhất 0 điểm, cao nhất đủ điểm',
    en: 'the lowest unit has no points, the highest all',
  },
} as const satisfies Dictionary;

export type IndicatorStrings = Picked<typeof indicatorWords>;
