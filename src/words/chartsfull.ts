import type { Dictionary } from './strings.ts';

/** Strings of the charts that full publication makes possible: pillars in points, heat table, indicators, differences. */
export const fullWords = {
  pillar: { vi: 'Chỉ số chính', en: 'Pillar' },
  most: { vi: 'Tối đa', en: 'Maximum' },
  mostUnpublished: { vi: 'Chưa công bố điểm tối đa', en: 'Maximum unpublished' },
  ofMost: {
    vi: (score: string, most: string) => `${score}\u00a0/\u00a0${most}`,
    en: (score: string, most: string) => `${score}\u00a0/\u00a0${most}`,
  },

  pillarsPointsSubtitle: {
    vi: (index: string, year: string, of: string, units: string) =>
      `Điểm từng chỉ số chính của ${index} năm ${year}, so với ${of} ${units}; thanh: % điểm tối đa`,
    en: (index: string, year: string, of: string, units: string) =>
      `Points in each pillar of the ${index}, ${year}, against ${of} ${units}; bars: % of the maximum`,
  },
  pillarsPointsSubtitleAlone: {
    vi: (index: string, year: string) => `Điểm theo chỉ số chính của ${index} năm ${year}; thanh: % điểm tối đa`,
    en: (index: string, year: string) => `Points by pillar of the ${index}, ${year}; bars: % of the maximum`,
  },
  pillarsPointsCaptionAlone: {
    vi: (subtitle: string, n: string, of: string, full: string, parts: string) =>
      `${subtitle}. Đã biết điểm: ${n} trên ${of} ${parts}; đủ điểm tối đa: ${full}`,
    en: (subtitle: string, n: string, of: string, full: string, parts: string) =>
      `${subtitle}. Points known: ${n} of ${of} ${parts}; at the maximum: ${full}`,
  },
  pillarsPointsCaption: {
    vi: (subtitle: string, n: string, of: string, full: string, parts: string) =>
      `${subtitle}. Trên trung bình: ${n} trên ${of} ${parts}; đủ điểm tối đa: ${full}`,
    en: (subtitle: string, n: string, of: string, full: string, parts: string) =>
      `${subtitle}. Above the mean: ${n} of ${of} ${parts}; at the maximum: ${full}`,
  },
  pillarsAbove: {
    vi: (name: string, n: string, of: string, parts: string, year: string) =>
      `${name} trên trung bình ở ${n} trên ${of} ${parts} năm ${year}`,
    en: (name: string, n: string, of: string, parts: string, year: string) =>
      `${name} is above the mean in ${n} of ${of} ${parts} in ${year}`,
  },
  pillarsKnown: {
    vi: (name: string, parts: string, year: string) => `${name} năm ${year}, điểm từng ${parts}`,
    en: (name: string, parts: string, year: string) => `${name}, ${year}: points in the ${parts}`,
  },
  pillarsSome: {
    vi: (name: string, n: string, of: string, parts: string, year: string) =>
      `${name} năm ${year}: đã biết điểm ${n} trên ${of} ${parts}`,
    en: (name: string, n: string, of: string, parts: string, year: string) =>
      `${name}, ${year}: points known in ${n} of ${of} ${parts}`,
  },
  pillarsFull: {
    vi: (n: string, parts: string) => `đủ điểm tối đa ở ${n} ${parts}`,
    en: (n: string, parts: string) => `at the maximum in ${n} of the ${parts}`,
  },
  pillarsNearest: {
    vi: (pillar: string, score: string) => `gần điểm tối đa nhất là ${pillar} (${score})`,
    en: (pillar: string, score: string) => `closest to the maximum is ${pillar} (${score})`,
  },

  heatSubtitle: {
    vi: (measure: string) => `Điểm từng chỉ số chính của ${measure}; màu: % điểm tối đa`,
    en: (measure: string) => `Points in each pillar, ${measure}; colour: % of the maximum`,
  },
  heatCaption: {
    vi: (subtitle: string, shown: string, of: string, units: string, known: string) =>
      `${subtitle}. ${shown} trên ${of} ${units}; đã biết điểm: ${known}`,
    en: (subtitle: string, shown: string, of: string, units: string, known: string) =>
      `${subtitle}. ${shown} of ${of} ${units}; with known points: ${known}`,
  },
  heatCaptionPart: {
    vi: (subtitle: string, shown: string, of: string, units: string, known: string) =>
      `${subtitle}. ${shown} trên ${of} ${units}; đã biết điểm ít nhất một chỉ số chính: ${known}`,
    en: (subtitle: string, shown: string, of: string, units: string, known: string) =>
      `${subtitle}. ${shown} of ${of} ${units}; with known points in one pillar or more: ${known}`,
  },
  heatTitle: {
    vi: (best: string, high: string, worst: string, low: string) =>
      `${best} gần điểm tối đa nhất, trung bình ${high}; ${worst} xa nhất, ${low}`,
    en: (best: string, high: string, worst: string, low: string) =>
      `Closest to its maximum: ${best}, ${high} on average; furthest from it: ${worst}, ${low}`,
  },
  heatTitleOne: {
    vi: (pillar: string, mean: string) => `${pillar}: trung bình ${mean}`,
    en: (pillar: string, mean: string) => `${pillar}: ${mean} on average`,
  },
  heatTitleSome: {
    vi: (n: string, of: string, units: string) => `Đã biết điểm từng chỉ số chính của ${n} trên ${of} ${units}`,
    en: (n: string, of: string, units: string) => `Points in each pillar are known for ${n} of ${of} ${units}`,
  },
  heatTitleOnly: {
    vi: (pillar: string, n: string, of: string, units: string) => `Đã biết điểm ${pillar} của ${n} trên ${of} ${units}`,
    en: (pillar: string, n: string, of: string, units: string) =>
      `Points in ${pillar} are known for ${n} of ${of} ${units}`,
  },
  heatTitlePart: {
    vi: (n: string, of: string, units: string) => `Đã biết điểm ít nhất một chỉ số chính của ${n} trên ${of} ${units}`,
    en: (n: string, of: string, units: string) => `Points in one pillar or more are known for ${n} of ${of} ${units}`,
  },
  heatTitleNone: {
    vi: (of: string, units: string) => `Chưa công bố điểm chỉ số chính của đơn vị nào trong ${of} ${units}`,
    en: (of: string, units: string) => `Points in the pillars are unpublished for all ${of} ${units}`,
  },
  heatKey: { vi: '% điểm tối đa:', en: '% of the maximum:' },
  heatLimit: {
    vi: (shown: string, of: string, units: string) => `${shown} đơn vị đầu trong ${of} ${units}`,
    en: (shown: string, of: string, units: string) => `The first ${shown} of ${of} ${units}`,
  },
  heatRinged: { vi: 'Số có viền: tính lại', en: 'Outlined figures: recomputed' },
  plainCell: { vi: 'không tô: chưa rõ điểm tối đa', en: 'no colour: maximum unknown' },
  notAssessed: { vi: 'chưa đánh giá', en: 'not assessed' },
  unpublishedCell: { vi: 'chưa công bố', en: 'unpublished' },
  otherUnits: { vi: 'Đơn vị khác', en: 'Other units' },

  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  rawValue: { vi: 'Giá trị báo cáo', en: 'Reported value' },
  howScored: { vi: 'Cách chấm', en: 'How scored' },
  indicatorsTitle: {
    vi: (name: string, full: string, none: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full}, không có điểm ở ${none} trên ${of} chỉ tiêu năm ${year}`,
    en: (name: string, full: string, none: string, of: string, year: string) =>
      `${name} has all points in ${full} and none in ${none} of ${of} indicators in ${year}`,
  },
  indicatorsTitleNoZero: {
    vi: (name: string, full: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full} trên ${of} chỉ tiêu năm ${year}, không chỉ tiêu nào 0 điểm`,
    en: (name: string, full: string, of: string, year: string) =>
      `${name} has all points in ${full} of ${of} indicators in ${year}, and some in every other`,
  },
  indicatorsTitleNoFull: {
    vi: (name: string, none: string, of: string, year: string) =>
      `${name} không có điểm ở ${none} trên ${of} chỉ tiêu năm ${year}, chưa chỉ tiêu nào đủ điểm`,
    en: (name: string, none: string, of: string, year: string) =>
      `${name} has no points in ${none} of ${of} indicators in ${year}, and all points in no other`,
  },
  indicatorsTitlePart: {
    vi: (name: string, of: string, year: string) =>
      `${name} có một phần điểm ở cả ${of} chỉ tiêu năm ${year}, chưa chỉ tiêu nào đủ điểm`,
    en: (name: string, of: string, year: string) =>
      `${name} has some but not all points in each of ${of} indicators in ${year}`,
  },
  indicatorsTitleSome: {
    vi: (name: string, full: string, none: string, known: string, of: string, year: string) =>
      `${name} đủ điểm ở ${full}, không có điểm ở ${none} trên ${known} chỉ tiêu đã biết điểm (trong ${of}) năm ${year}`,
    en: (name: string, full: string, none: string, known: string, of: string, year: string) =>
      `${name} has all points in ${full} and none in ${none} of the ${known} indicators (of ${of}) known in ${year}`,
  },
  indicatorsTitleUnknown: {
    vi: (name: string, year: string) => `${name} năm ${year}: chưa công bố điểm từng chỉ tiêu`,
    en: (name: string, year: string) => `${name}, ${year}: the points of the indicators are unpublished`,
  },
  indicatorsTitleOpen: {
    vi: (name: string, n: string, of: string, year: string) =>
      `${name} đã biết điểm ${n} trên ${of} chỉ tiêu năm ${year}; điểm tối đa chưa công bố`,
    en: (name: string, n: string, of: string, year: string) =>
      `${name}: points known in ${n} of ${of} indicators in ${year}; their maxima are unpublished`,
  },
  indicatorsTitleOpenSome: {
    vi: (name: string, n: string, of: string, year: string) =>
      `${name} đã biết điểm ${n} trên ${of} chỉ tiêu năm ${year}; chưa công bố đủ điểm tối đa`,
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
      `${subtitle}. All points: ${full}; no points: ${none}; points known: ${known} of ${of} indicators`,
  },
  noIndicatorMean: {
    vi: 'Không vẽ trung bình ở chỉ tiêu chưa đủ điểm của các đơn vị',
    en: 'No mean where the points of some units are missing',
  },
  allPoints: { vi: 'đủ điểm', en: 'all points' },
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
