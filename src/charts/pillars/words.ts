import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pillar chart, of indices and of points. */
export const pillarWords = {
  ...chartWords,
  /** The part furthest from the mean. */
  furthestAbove: {
    vi: (part: string, score: string) => `; vượt nhiều nhất là ${part} (${score})`,
    en: (part: string, score: string) => `; furthest above it in ${part} (${score})`,
  },
  furthestBelow: {
    vi: (part: string, score: string) => `; kém nhiều nhất là ${part} (${score})`,
    en: (part: string, score: string) => `; furthest below it in ${part} (${score})`,
  },
  /** The same without its score, where there is no room for it. */
  mostAbove: {
    vi: (part: string) => `, nhất là ${part}`,
    en: (part: string) => `, most of all in ${part}`,
  },
  mostBelow: {
    vi: (part: string) => `; kém nhất ở ${part}`,
    en: (part: string) => `; furthest below in ${part}`,
  },
  /** Where one part alone is held against a mean. */
  pillarsOneAbove: {
    vi: (name: string, part: string, year: string) => `${name} trên trung bình ở ${part} năm ${year}`,
    en: (name: string, part: string, year: string) => `${name} is above the mean in ${part} in ${year}`,
  },
  pillarsOneBelow: {
    vi: (name: string, part: string, year: string) => `${name} dưới trung bình ở ${part} năm ${year}`,
    en: (name: string, part: string, year: string) => `${name} is below the mean in ${part} in ${year}`,
  },
  pillarsTitleAlone: {
    vi: (name: string, year: string, parts: string, best: string) =>
      `${name} năm ${year}: cao nhất trong các ${parts} là ${best}`,
    en: (name: string, year: string, parts: string, best: string) =>
      `${name}, ${year}: highest of the ${parts} is ${best}`,
  },
  pillarsOnly: {
    vi: (name: string, year: string, part: string, score: string) =>
      `${name} năm ${year}: chỉ mới biết ${part} (${score})`,
    en: (name: string, year: string, part: string, score: string) =>
      `${name}, ${year}: only ${part} is known (${score})`,
  },
  publishedParts: {
    vi: (parts: string) => `${parts} đã công bố`,
    en: (parts: string) => `published ${parts}`,
  },
  meanParts: {
    vi: (parts: string) => `${parts} có trung bình`,
    en: (parts: string) => `${parts} that have a mean`,
  },
  pillarsUnknown: {
    vi: (name: string, year: string, parts: string) => `${name} năm ${year}: chưa thấy công bố điểm ${parts} nào`,
    en: (name: string, year: string, parts: string) =>
      `${name}, ${year}: the scores of the ${parts} were found in no publication`,
  },
  /** Where no document is known to withhold them. */
  pillarsUnheld: {
    vi: (name: string, year: string, parts: string) =>
      `${name} năm ${year}: không có điểm ${parts} nào trong nguồn đã đọc`,
    en: (name: string, year: string, parts: string) =>
      `${name}, ${year}: the scores of the ${parts} are in no source we could read`,
  },
  pillarsSubtitle: {
    vi: (index: string, of: string, units: string) =>
      `Trụ cột và chỉ số chính của ${index}, thang từ 0 đến 1, so với ${of} ${units}`,
    en: (index: string, of: string, units: string) =>
      `Pillars and main indices of the ${index}, scale from 0 to 1, against ${of} ${units}`,
  },
  pillarsSubtitleAlone: {
    vi: (index: string) => `Trụ cột và chỉ số chính của ${index}, thang từ 0 đến 1`,
    en: (index: string) => `Pillars and main indices of the ${index}, scale from 0 to 1`,
  },
  pillarsCaption: {
    vi: (subtitle: string, year: string) => `${subtitle}, năm ${year}`,
    en: (subtitle: string, year: string) => `${subtitle}, ${year}`,
  },
  pillarsCaptionAbove: {
    vi: (n: string, of: string, parts: string) => `; trên trung bình: ${n} trên ${of} ${parts}`,
    en: (n: string, of: string, parts: string) => `; above the mean: ${n} of ${of} ${parts}`,
  },
  pillarsTotal: {
    vi: (name: string, index: string, score: string) => `${name}: ${index} đạt ${score}`,
    en: (name: string, index: string, score: string) => `${name}: ${score} in the ${index}`,
  },
  parts_index: { vi: 'trụ cột', en: 'pillars' },
  parts_points: { vi: 'chỉ số chính', en: 'pillars' },
  part: { vi: 'Chỉ số', en: 'Index' },
  best: { vi: 'Cao nhất', en: 'Best' },
  meanBest: {
    vi: (mean: string, best: string) => `trung bình ${mean}, cao nhất ${best}`,
    en: (mean: string, best: string) => `mean ${mean}, best ${best}`,
  },
  noMean: {
    vi: 'Không có trung bình: điểm của một số đơn vị không có trong nguồn đã đọc',
    en: 'No mean: the points of some units are in no source we could read',
  },
  mostUnpublished: { vi: 'Điểm tối đa không có trong nguồn đã đọc', en: 'Maximum in no source we could read' },
  mostUnheld: { vi: 'Điểm tối đa không có trong nguồn đã đọc', en: 'Maximum in no source we could read' },
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
  pillarsAboveBrief: {
    vi: (name: string, n: string, of: string, parts: string) => `${name} trên trung bình ở ${n} trên ${of} ${parts}`,
    en: (name: string, n: string, of: string, parts: string) => `${name} is above the mean in ${n} of ${of} ${parts}`,
  },
  pillarsAllAbove: {
    vi: (name: string, of: string, parts: string, year: string) =>
      `${name} trên trung bình ở cả ${of} ${parts} năm ${year}`,
    en: (name: string, of: string, parts: string, year: string) =>
      `${name} is above the mean in all ${of} ${parts} in ${year}`,
  },
  pillarsAllBelow: {
    vi: (name: string, of: string, parts: string, year: string) =>
      `${name} dưới trung bình ở cả ${of} ${parts} năm ${year}`,
    en: (name: string, of: string, parts: string, year: string) =>
      `${name} is below the mean in all ${of} ${parts} in ${year}`,
  },
  /** Where some lie on the mean, or one alone is held against it. */
  pillarsNoneAbove: {
    vi: (name: string, of: string, parts: string, year: string) =>
      `${name} năm ${year} không trên trung bình ở ${parts} nào, trong số ${of}`,
    en: (name: string, of: string, parts: string, year: string) =>
      `${name} is above the mean in none of ${of} ${parts} in ${year}`,
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
  /** Where the parts of which points are known are all at their maximum. */
  pillarsFullOne: {
    vi: (name: string, year: string, pillar: string, score: string) =>
      `${name} năm ${year} đạt điểm tối đa về ${pillar}: ${score}`,
    en: (name: string, year: string, pillar: string, score: string) =>
      `${name}, ${year}: full points in ${pillar}, ${score}`,
  },
  pillarsFullNames: {
    vi: (name: string, year: string, pillars: string) => `${name} năm ${year} đạt điểm tối đa về ${pillars}`,
    en: (name: string, year: string, pillars: string) => `${name}, ${year}: full points in ${pillars}`,
  },
  pillarsFull: {
    vi: (n: string, parts: string) => `đủ điểm tối đa ở ${n} ${parts}`,
    en: (n: string, parts: string) => `at the maximum in ${n} of the ${parts}`,
  },
  /** The same in fewer words. */
  pillarsFullBrief: {
    vi: (n: string) => `đủ điểm tối đa ở ${n}`,
    en: (n: string) => `at the maximum in ${n}`,
  },
  pillarsNearestBrief: {
    vi: (pillar: string) => `gần tối đa nhất là ${pillar}`,
    en: (pillar: string) => `closest to it in ${pillar}`,
  },
  pillarsNearest: {
    vi: (pillar: string, score: string) => `gần điểm tối đa nhất là ${pillar} (${score})`,
    en: (pillar: string, score: string) => `closest to the maximum is ${pillar} (${score})`,
  },
} as const satisfies Dictionary;
