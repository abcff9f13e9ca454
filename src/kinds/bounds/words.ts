import type { FactKind } from '../../model/factkinds.ts';
import type { InEachLanguage } from '../../model/languages.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings about values that are not printed, but known to lie within a range. */
export const boundWords = {
  title: {
    vi: (index: string, place: string, year: number, level: string) =>
      `${index} ${place} ${year}, ${level}: vì sao chỉ biết nằm trong khoảng`,
    en: (index: string, place: string, year: number, level: string) =>
      `${index} ${place} ${year}, ${level}: why these ranges`,
  },
  heading: {
    vi: (units: string, year: number, low: string, high: string) =>
      `Điểm năm ${year} của ${units} chỉ có thể nằm trong khoảng ${low}–${high}`,
    en: (units: string, year: number, low: string, high: string) =>
      `The ${year} scores of ${units} can only lie between ${low} and ${high}`,
  },
  headingMost: {
    vi: (units: string, year: number, high: string) => `Điểm năm ${year} của ${units} chỉ có thể tới ${high}`,
    en: (units: string, year: number, high: string) => `The ${year} scores of ${units} can be at most ${high}`,
  },
  /** Where ranks alone are forced. */
  headingRanks: {
    vi: (units: string, year: number, low: string, high: string) =>
      `Hạng năm ${year} của ${units} chỉ có thể từ ${low} đến ${high}`,
    en: (units: string, year: number, low: string, high: string) =>
      `The ${year} ranks of ${units} can only be ${low} to ${high}`,
  },
  one_department: { vi: 'sở, ban, ngành', en: 'department' },
  one_district: { vi: 'huyện, thành phố', en: 'district or city' },
  one_commune: { vi: 'xã, phường, thị trấn', en: 'commune' },
  one_province: { vi: 'tỉnh, thành phố', en: 'province' },
  dek: {
    vi: (told: string) =>
      `Điểm ấy không có trong nguồn đã đọc, nhưng những câu đã công bố${told && ` (${told})`} chỉ cho phép một khoảng. Dưới đây là từng khoảng và đúng những câu đặt ra nó.`,
    en: (told: string) =>
      `These scores are in no source we could read, but published sentences${told && ` (${told})`} leave each of them no more than a range. Each range stands here with exactly the sentences that set it.`,
  },
  dekRanks: {
    vi: (told: string) =>
      `Hạng ấy không có trong nguồn đã đọc, nhưng những câu đã công bố${told && ` (${told})`} chỉ cho phép một khoảng. Dưới đây là từng khoảng và đúng những câu đặt ra nó.`,
    en: (told: string) =>
      `These ranks are in no source we could read, but published sentences${told && ` (${told})`} leave each of them no more than a range. Each range stands here with exactly the sentences that set it.`,
  },
  said_scores: { vi: 'điểm vài đơn vị', en: 'a few scores' },
  said_places: { vi: 'thứ tự', en: 'the order' },
  said_total: { vi: 'tổng điểm', en: 'sums' },
  said_means: { vi: 'trung bình', en: 'means' },
  said_rises: { vi: 'mức tăng', en: 'rises' },
  said_pillars: { vi: 'điểm tối đa', en: 'maxima' },
  method: { vi: 'Cách tính', en: 'How it is worked out' },
  score: {
    vi: (low: string, high: string) => `Điểm từ ${low} đến ${high}`,
    en: (low: string, high: string) => `Score from ${low} to ${high}`,
  },
  atMost: { vi: (high: string) => `Điểm không quá ${high}`, en: (high: string) => `Score of at most ${high}` },
  rank: {
    vi: (low: string, high: string) => `Hạng từ ${low} đến ${high}`,
    en: (low: string, high: string) => `Rank from ${low} to ${high}`,
  },
  notBelow_score: {
    vi: (value: string) => `Không thể thấp hơn ${value} điểm, vì:`,
    en: (value: string) => `It cannot be below ${value} points, because:`,
  },
  notAbove_score: {
    vi: (value: string) => `Không thể cao hơn ${value} điểm, vì:`,
    en: (value: string) => `It cannot be above ${value} points, because:`,
  },
  notBelow_rank: {
    vi: (value: string) => `Không thể đứng trên hạng ${value}, vì:`,
    en: (value: string) => `It cannot stand above rank ${value}, because:`,
  },
  notAbove_rank: {
    vi: (value: string) => `Không thể đứng dưới hạng ${value}, vì:`,
    en: (value: string) => `It cannot stand below rank ${value}, because:`,
  },
  freeLow_score: {
    vi: 'Không câu nào đặt mức thấp nhất, ngoài việc điểm không thể âm.',
    en: 'No sentence sets a lowest value; a score just cannot be negative.',
  },
  freeHigh_score: { vi: 'Không câu nào đặt mức cao nhất.', en: 'No sentence sets a highest value.' },
  freeLow_rank: { vi: 'Không câu nào loại được hạng đầu.', en: 'No sentence rules out the first place.' },
  freeHigh_rank: { vi: 'Không câu nào loại được hạng cuối.', en: 'No sentence rules out the last place.' },
  sentences: { vi: (n: number) => `${n} câu`, en: (n: number) => many(n, 'sentence', 'sentences') },
  wholeQuote: { vi: 'xem cả câu ở trên', en: 'whole sentence above' },
  kind_score: { vi: 'điểm', en: 'score' },
  kind_rank: { vi: 'hạng', en: 'rank' },
  kind_rank_range: { vi: 'nhóm hạng', en: 'group of ranks' },
  kind_order: { vi: 'thứ tự', en: 'order' },
  kind_mean: { vi: 'trung bình', en: 'mean' },
  kind_mean_some: { vi: 'trung bình của một số đơn vị', en: 'mean of some units' },
  kind_sum: { vi: 'tổng điểm', en: 'sum of scores' },
  kind_mean_change: { vi: 'mức tăng của trung bình', en: 'rise of the mean' },
  kind_change_min: { vi: 'mức tăng thấp nhất', en: 'smallest rise' },
  kind_change_max: { vi: 'mức tăng cao nhất', en: 'largest rise' },
  kind_all_rose: { vi: 'mọi đơn vị đều tăng', en: 'every unit rose' },
  kind_rank_change: { vi: 'số bậc tăng', en: 'places gained' },
  kind_max_points: { vi: 'điểm tối đa', en: 'maximum' },
  kind_units_at_max: { vi: 'đạt điểm tối đa', en: 'at the maximum' },
  kind_units_at_max_except: {
    vi: 'đạt điểm tối đa, không tính một chỉ tiêu',
    en: 'at the maximum but for one indicator',
  },
  kind_units_at_zero: { vi: 'chưa có điểm', en: 'without points' },
  kind_units_partial: { vi: 'chưa đạt tối đa', en: 'below the maximum' },
} as const satisfies Dictionary & Record<`kind_${FactKind}`, InEachLanguage<string>>;
