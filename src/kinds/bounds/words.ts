import type { FactKind } from '../../model/factkinds.ts';
import type { InEachLanguage } from '../../model/languages.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings about values that are not printed but forced into an interval. */
export const boundWords = {
  title: {
    vi: (index: string, place: string, year: number, level: string) =>
      `${index} ${place} ${year}, ${level}: vì sao suy ra các khoảng này`,
    en: (index: string, place: string, year: number, level: string) =>
      `${index} ${place} ${year}, ${level}: why these intervals`,
  },
  heading: {
    vi: (units: string, year: number) =>
      `Điểm không được in của ${units} năm ${year} vẫn không thể là số nào cũng được`,
    en: (units: string, year: number) => `The unprinted scores of ${units} in ${year} cannot be just any number`,
  },
  /** Where ranks alone are forced. */
  headingRanks: {
    vi: (units: string, year: number) =>
      `Hạng không được in của ${units} năm ${year} vẫn không thể là hạng nào cũng được`,
    en: (units: string, year: number) => `The unprinted ranks of ${units} in ${year} cannot be just any rank`,
  },
  /** Where the document was read in part only. */
  headingUnread: {
    vi: (units: string, year: number) =>
      `Điểm của ${units} năm ${year} không có trong phần đã đọc vẫn không thể là số nào cũng được`,
    en: (units: string, year: number) =>
      `Scores of ${units} in ${year} that are not in the part we could read cannot be just any number`,
  },
  headingRanksUnread: {
    vi: (units: string, year: number) =>
      `Hạng của ${units} năm ${year} không có trong phần đã đọc vẫn không thể là hạng nào cũng được`,
    en: (units: string, year: number) =>
      `Ranks of ${units} in ${year} that are not in the part we could read cannot be just any rank`,
  },
  dek: {
    vi: (told: string) =>
      `Những câu đã công bố${told && ` (${told})`} buộc điểm còn lại nằm trong một khoảng. Dưới đây là từng khoảng và đúng những câu buộc nó: bỏ một số hay một câu là khoảng rộng ra.`,
    en: (told: string) =>
      `Published sentences${told && ` (${told})`} force each missing score into an interval. Each interval is listed with exactly the sentences that force it: without any one of them it would be wider.`,
  },
  dekRanks: {
    vi: (told: string) =>
      `Những câu đã công bố${told && ` (${told})`} buộc hạng còn lại nằm trong một khoảng. Dưới đây là từng khoảng và đúng những câu buộc nó: bỏ một số hay một câu là khoảng rộng ra.`,
    en: (told: string) =>
      `Published sentences${told && ` (${told})`} force each missing rank into an interval. Each interval is listed with exactly the sentences that force it: without any one of them it would be wider.`,
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
