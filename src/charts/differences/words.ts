import { chartWords } from '../../words/charts.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the account of a difference. Amounts come with their unit ("12,3 điểm"), signed ones with their sign. */
export const differenceWords = {
  ...chartWords,
  mean: { vi: 'trung bình', en: 'the mean' },
  unitAbove: { vi: 'đơn vị ngay trên', en: 'the unit just above' },
  /** The mean over those units that have a figure. */
  meanOfSome: {
    vi: (n: string) => `trung bình của ${n} đơn vị có số`,
    en: (n: string) => `the mean of the ${n} units with a figure`,
  },
  unitsOfMean: { vi: 'Số đơn vị có số', en: 'Units with a figure' },
  rest: { vi: 'Phần còn lại', en: 'The rest' },
  restOfPillars: {
    vi: 'Phần còn lại: trung bình của mỗi chỉ số chính chỉ tính trên các đơn vị có số, nên không cộng thành trung bình của tổng điểm.',
    en: 'The rest: the mean of each pillar is over the units with a figure, so that these do not add up to the mean of the totals.',
  },
  restOfIndicators: {
    vi: (reasons: string) => `Phần còn lại không tách được theo chỉ tiêu: ${reasons}.`,
    en: (reasons: string) => `The rest cannot be told by indicator: ${reasons}.`,
  },
  restUnknown: {
    vi: (n: string) => `đơn vị này không có số ở ${n} chỉ tiêu`,
    en: (n: string) => `this unit has no figure in ${many(n, 'indicator', 'indicators')}`,
  },
  restBases: {
    vi: 'ở vài chỉ tiêu, có đơn vị không có số nên trung bình chỉ tính trên các đơn vị có số',
    en: 'in some indicators a unit has no figure, and the mean is over those that have one',
  },
  restSums: {
    vi: 'cộng các chỉ tiêu không được đúng điểm của chỉ số chính',
    en: 'the indicators do not add up to the points of their pillars',
  },
  inKnown: {
    vi: (n: string) => `tách được theo ${n} chỉ tiêu có số`,
    en: (n: string) => `told by the ${n} indicators with a figure`,
  },
  subtitleIndicators: {
    vi: (index: string, year: string, other: string) =>
      `Chênh lệch điểm theo chỉ tiêu của ${index} năm ${year} so với ${other}`,
    en: (index: string, year: string, other: string) =>
      `Difference in points by indicator of the ${index}, ${year}, from ${other}`,
  },
  indicatorsCaption: {
    vi: (subtitle: string, n: string) => `${subtitle}; ${n} chỉ tiêu có số`,
    en: (subtitle: string, n: string) => `${subtitle}; ${n} indicators with a figure`,
  },
  ownYear: { vi: (year: string) => `năm ${year}`, en: (year: string) => year },
  more: {
    vi: (name: string, other: string, by: string) => `${name} hơn ${other} ${by}`,
    en: (name: string, other: string, by: string) => `${name} is ${by} above ${other}`,
  },
  less: {
    vi: (name: string, other: string, by: string) => `${name} kém ${other} ${by}`,
    en: (name: string, other: string, by: string) => `${name} is ${by} below ${other}`,
  },
  level: {
    vi: (name: string, other: string) => `${name} bằng điểm ${other}`,
    en: (name: string, other: string) => `${name} has as many points as ${other}`,
  },
  moreThanBefore: {
    vi: (name: string, other: string, by: string, year: string) => `${name} năm ${year} tăng ${by} so với ${other}`,
    en: (name: string, other: string, by: string, year: string) => `${name} gained ${by} between ${other} and ${year}`,
  },
  lessThanBefore: {
    vi: (name: string, other: string, by: string, year: string) => `${name} năm ${year} giảm ${by} so với ${other}`,
    en: (name: string, other: string, by: string, year: string) => `${name} lost ${by} between ${other} and ${year}`,
  },
  levelWithBefore: {
    vi: (name: string, other: string, year: string) => `${name} năm ${year} bằng điểm ${other}`,
    en: (name: string, other: string, year: string) => `${name} has as many points in ${year} as in ${other}`,
  },
  only: { vi: (part: string) => `chỉ ở ${part}`, en: (part: string) => `all of it in ${part}` },
  mostly: {
    vi: (part: string, up: boolean) => `hơn nửa ${up ? 'nhờ' : 'do'} ${part}`,
    en: (part: string) => `more than half of it in ${part}`,
  },
  alone: {
    vi: (part: string, by: string, up: boolean) => `riêng ${part} ${up ? 'hơn' : 'kém'} ${by}`,
    en: (part: string, by: string) => `by ${by} in ${part} alone`,
  },
  aloneSince: {
    vi: (part: string, by: string, up: boolean) => `riêng ${part} ${up ? 'tăng' : 'giảm'} ${by}`,
    en: (part: string, by: string, up: boolean) => `${up ? 'gaining' : 'losing'} ${by} in ${part} alone`,
  },
  chiefly: {
    vi: (parts: string, by: string) => `nhiều nhất ở ${parts} (${by})`,
    en: (parts: string, by: string) => `most of all in ${parts} (${by})`,
  },
  /** The same without amounts, where there is no room for them. */
  chieflyBrief: {
    vi: (parts: string) => `nhiều nhất ở ${parts}`,
    en: (parts: string) => `most of all in ${parts}`,
  },
  bothWaysBrief: {
    vi: (best: string, worst: string) => `hơn nhất ở ${best}, kém nhất ở ${worst}`,
    en: (best: string, worst: string) => `most above in ${best}, most below in ${worst}`,
  },
  everywhere: { vi: 'ở mọi chỉ số chính', en: 'in every pillar' },
  everyIndicator: { vi: 'ở mọi chỉ tiêu', en: 'in every indicator' },
  bothWays: {
    vi: (best: string, up: string, worst: string, down: string) =>
      `hơn nhiều nhất ở ${best} (${up}), kém nhiều nhất ở ${worst} (${down})`,
    en: (best: string, up: string, worst: string, down: string) =>
      `furthest above in ${best} (${up}), furthest below in ${worst} (${down})`,
  },
  meanOf: {
    vi: (of: string, units: string) => `trung bình ${of} ${units}`,
    en: (of: string, units: string) => `the mean of ${of} ${units}`,
  },
  subtitle_points: {
    vi: (index: string, year: string, other: string) =>
      `Chênh lệch điểm từng chỉ số chính của ${index} năm ${year} so với ${other}`,
    en: (index: string, year: string, other: string) =>
      `Difference in points in each pillar of the ${index}, ${year}, from ${other}`,
  },
  subtitle_index: {
    vi: (index: string, year: string, other: string) =>
      `Phần của từng chỉ số trong chênh lệch ${index} năm ${year} so với ${other}`,
    en: (index: string, year: string, other: string) =>
      `Part of each index in the difference of the ${index}, ${year}, from ${other}`,
  },
  byIndicator: {
    vi: 'Chỉ tiêu chênh lệch nhiều',
    en: 'Indicators that differ much',
  },
  others: {
    vi: (n: string) => `${n} chỉ tiêu còn lại`,
    en: (n: string) => `The other ${n} indicators`,
  },
  total: { vi: 'Cộng', en: 'Sum' },
  bothSides: {
    vi: 'số nhỏ: điểm của đơn vị − điểm để so',
    en: 'small figures: the unit’s points − those compared with',
  },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  moreKey: { vi: 'Hơn', en: 'More' },
  lessKey: { vi: 'Kém', en: 'Less' },
  rounded: {
    vi: 'Các số đã làm tròn khi in; tổng tính từ số chưa làm tròn.',
    en: 'Figures are rounded in print; the sum is made of unrounded ones.',
  },
  offTotal: {
    vi: (parts: string, totals: string) =>
      `Cộng các chỉ số chính được ${parts}, còn tổng điểm chênh ${totals}: bảng nguồn không khớp.`,
    en: (parts: string, totals: string) =>
      `The pillars add up to ${parts}, while the totals differ by ${totals}: the source's table does not agree with itself.`,
  },
} as const satisfies Dictionary;
