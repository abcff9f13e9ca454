import { chartWords } from '../../words/charts.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the heat table. */
export const heatWords = {
  ...chartWords,
  heatSubtitle: {
    vi: (measure: string) => `${measure}: từng chỉ số chính; màu: % điểm tối đa`,
    en: (measure: string) => `${measure}, pillar by pillar; colour: % of the maximum`,
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
      `${best} is closest to its maximum, ${high} on average; ${worst} is furthest, ${low}`,
  },
  /** The same in fewer words. */
  heatTitleBrief: {
    vi: (best: string, high: string, worst: string, low: string) =>
      `${best} gần tối đa nhất (${high}), ${worst} xa nhất (${low})`,
    en: (best: string, high: string, worst: string, low: string) =>
      `${best} is nearest to its maximum (${high}), ${worst} furthest (${low})`,
  },
  heatTitleNames: {
    vi: (best: string, worst: string) => `${best} gần điểm tối đa nhất; ${worst} xa nhất`,
    en: (best: string, worst: string) => `${best} is nearest to its maximum, ${worst} furthest`,
  },
  /** Above the buttons of a narrow screen. */
  choosePillar: { vi: 'Chọn chỉ số chính:', en: 'Choose a pillar:' },
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
    vi: (of: string, units: string) => `Chưa thấy công bố điểm chỉ số chính của đơn vị nào trong ${of} ${units}`,
    en: (of: string, units: string) => `Points in the pillars were found in no publication for all ${of} ${units}`,
  },
  /** Where no document is known to withhold them. */
  heatTitleUnheld: {
    vi: (of: string, units: string) => `Nguồn đã đọc không có điểm chỉ số chính của đơn vị nào trong ${of} ${units}`,
    en: (of: string, units: string) => `The sources we read give pillar points for none of ${of} ${units}`,
  },
  heatKey: { vi: '% điểm tối đa:', en: '% of the maximum:' },
  heatRinged: { vi: 'Số có viền: tính lại', en: 'Outlined figures: recomputed' },
  plainCell: { vi: 'không tô: chưa rõ điểm tối đa', en: 'no colour: maximum unknown' },
  notAssessed: { vi: 'chưa đánh giá', en: 'not assessed' },
  unpublishedCell: { vi: 'chưa công bố', en: 'unpublished' },
  unheldCell: { vi: 'không có trong nguồn đã đọc', en: 'in no source we could read' },
} as const satisfies Dictionary;
