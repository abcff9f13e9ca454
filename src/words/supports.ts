import type { StatementKind } from '../model/factkinds.ts';
import type { InEachLanguage } from '../model/languages.ts';
import type { Dictionary } from './strings.ts';

/** What a quote supports, in a line: used by the pages of the sources. */
export const supports = {
  edition: {
    vi: (index: string, year: number, level: string) => `${index} ${year}, ${level.toLowerCase()}`,
    en: (index: string, year: number, level: string) => `${index} ${year}, ${level.toLowerCase()}`,
  },
  score: {
    vi: (unit: string, index: string, year: number, value: string) => `${unit}: điểm ${index} ${year} là ${value}`,
    en: (unit: string, index: string, year: number, value: string) => `${unit}: ${index} ${year} score of ${value}`,
  },
  rank: {
    vi: (unit: string, index: string, year: number, value: string) => `${unit}: hạng ${index} ${year} là ${value}`,
    en: (unit: string, index: string, year: number, value: string) => `${unit}: ${index} ${year} rank of ${value}`,
  },
  partScore: {
    vi: (unit: string, index: string, year: number, pillar: string, value: string) =>
      `${unit}: ${pillar}, ${index} ${year}, giá trị ${value}`,
    en: (unit: string, index: string, year: number, pillar: string, value: string) =>
      `${unit}: ${pillar}, ${index} ${year}, value ${value}`,
  },
  partRank: {
    vi: (unit: string, index: string, year: number, pillar: string, value: string) =>
      `${unit}: hạng về ${pillar}, ${index} ${year}, là ${value}`,
    en: (unit: string, index: string, year: number, pillar: string, value: string) =>
      `${unit}: rank in ${pillar}, ${index} ${year}, of ${value}`,
  },
  remarkOfUnit: {
    vi: (unit: string, about: string) => `Nhận xét về ${unit}${about}`,
    en: (unit: string, about: string) => `Remark on ${unit}${about}`,
  },
  remarkOfLevel: {
    vi: (level: string, about: string) => `Nhận xét chung về ${level.toLowerCase()}${about}`,
    en: (level: string, about: string) => `Remark on ${level.toLowerCase()} as a whole${about}`,
  },
  target: {
    vi: (id: string, name: string) => `Mục tiêu ${id}: ${name}`,
    en: (id: string, name: string) => `Target ${id}: ${name}`,
  },
  task: {
    vi: (place: string, id: string) => `Kế hoạch nâng chỉ số chuyển đổi số của ${place}, nhiệm vụ ${id}`,
    en: (place: string, id: string) => `${place} plan to raise the digital index, task ${id}`,
  },
  planned: {
    vi: (_place: string, id: string, printed: string) => `Mục tiêu của nhiệm vụ ${id}: ${printed}`,
    en: (place: string, id: string) => `Target under task ${id} of the ${place} plan to raise the digital index`,
  },
  action: {
    vi: (place: string, id: string) =>
      `Kế hoạch nâng chỉ số chuyển đổi số của ${place}, nội dung thực hiện của nhiệm vụ ${id}`,
    en: (place: string, id: string) => `${place} plan to raise the digital index, what is to be done under task ${id}`,
  },
  platform: {
    vi: (name: string, id: string, place: string) =>
      `${name}, nhiệm vụ ${id} của kế hoạch nâng chỉ số chuyển đổi số của ${place}`,
    en: (name: string, id: string, place: string) =>
      `${name}, task ${id} of the ${place} plan to raise the digital index`,
  },
  baseline: {
    vi: (metric: string, year: number, score: string, max: string) =>
      `${metric}: ${score} trên ${max} điểm năm ${year}`,
    en: (metric: string, year: number, score: string, max: string) => `${metric}: ${score} of ${max} points in ${year}`,
  },
  passage: {
    vi: (place: string, gist: string) => `Báo cáo về ${place}: ${gist}`,
    en: (place: string, gist: string) => `Reports on ${place}: ${gist}`,
  },
  check: {
    vi: (claim: string) => `Đối chiếu: ${claim}`,
    en: (claim: string) => `Check: ${claim}`,
  },
  afterMerger: {
    vi: (index: string, year: number, name: string) => `${index} ${year} sau sáp nhập: ${name}`,
    en: (index: string, year: number, name: string) => `${index} ${year} after the mergers: ${name}`,
  },
  accessStep: {
    vi: (article: string, name: string) => `Cách xin một văn bản, ${article}: ${name}`,
    en: (article: string, name: string) => `How to ask for a document, ${article}: ${name}`,
  },
  kind_mean: { vi: 'điểm trung bình', en: 'mean score' },
  kind_mean_some: { vi: 'điểm trung bình của một số đơn vị', en: 'mean score of some units' },
  kind_mean_disputed: { vi: 'điểm trung bình còn nghi vấn', en: 'mean score in doubt' },
  kind_sum: { vi: 'tổng điểm', en: 'sum of the scores' },
  kind_mean_change: { vi: 'thay đổi của điểm trung bình', en: 'change of the mean score' },
  kind_change_min: { vi: 'mức tăng ít nhất', en: 'smallest rise' },
  kind_change_max: { vi: 'mức tăng nhiều nhất', en: 'largest rise' },
  kind_all_rose: { vi: 'đơn vị đều tăng điểm', en: 'units all rose' },
  kind_rank_change: { vi: 'số bậc thay đổi', en: 'change of places' },
  kind_order: { vi: 'thứ tự các đơn vị', en: 'order of the units' },
  kind_rank_range: { vi: 'nhóm thứ hạng', en: 'group of ranks' },
  kind_max_points: { vi: 'điểm tối đa', en: 'maximum points' },
  kind_pillar_count: { vi: 'số chỉ số chính', en: 'number of pillars' },
  kind_indicator_count: { vi: 'số chỉ tiêu thành phần', en: 'number of indicators' },
  kind_unit_count: { vi: 'số đơn vị', en: 'number of units' },
  kind_units_at_max: { vi: 'số đơn vị đạt điểm tối đa', en: 'units at the maximum' },
  kind_units_at_max_except: {
    vi: 'số đơn vị đạt điểm tối đa nếu không tính một chỉ tiêu',
    en: 'units at the maximum but for one indicator',
  },
  kind_units_at_zero: { vi: 'số đơn vị chưa có điểm', en: 'units without points' },
  kind_units_share: { vi: 'phần đơn vị đã làm', en: 'share of units that have done it' },
  kind_units_partial: { vi: 'đơn vị chưa đạt điểm tối đa', en: 'units below the maximum' },
} as const satisfies Dictionary & Record<`kind_${StatementKind}`, InEachLanguage<string>>;
