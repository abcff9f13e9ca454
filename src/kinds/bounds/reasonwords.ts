import type { Dictionary } from '../../words/strings.ts';

/** Strings that say how printed sentences work together to set one end of an interval. */
export const boundReasons = {
  assumed: {
    vi: (year: number, n: number, later: number) =>
      `Điều kiện: năm ${year} cũng có ${n} đơn vị được chấm, như năm ${later}. Không nguồn nào đã đọc in con số ấy.`,
    en: (year: number, n: number, later: number) =>
      `Provided that ${n} units were scored in ${year} too, as in ${later}. No source we could read prints that number.`,
  },
  /** The same where no later edition prints the number. */
  assumedRegister: {
    vi: (year: number, n: number) =>
      `Điều kiện: năm ${year} có ${n} đơn vị được chấm, như trong danh mục đơn vị. Không nguồn nào đã đọc in con số ấy.`,
    en: (year: number, n: number) =>
      `Provided that ${n} units were scored in ${year}, as many as the register has. No source we could read prints that number.`,
  },
  /** What stands in the arithmetic of an end: `s` is the score that was not printed. */
  unknown: { vi: 's là điểm không được in', en: 's is the score that was not printed' },
  /** Where its document was read in part only. */
  unknownUnread: {
    vi: 's là điểm không có trong phần đã đọc',
    en: 's is the score that is not in the part we could read',
  },
  reason_above: {
    vi: 'Điểm không thể cao hơn điểm đã in của một đơn vị chắc chắn đứng trên:',
    en: 'The score cannot be above the printed score of a unit that certainly stands higher:',
  },
  reason_below: {
    vi: 'Điểm không thể thấp hơn điểm đã in của một đơn vị chắc chắn đứng dưới:',
    en: 'The score cannot be below the printed score of a unit that certainly stands lower:',
  },
  reason_share: {
    vi: 'Lấy số đơn vị × trung bình, trừ đi phần nhiều nhất mà các đơn vị khác có thể có; phần còn lại là của đơn vị này và những đơn vị chắc chắn đứng sau nó, nếu có:',
    en: 'Take the number of units × the mean, less the most that other units can have; the rest belongs to this unit and to those that certainly stand below it, if any:',
  },
  reason_rose: {
    vi: 'Mọi đơn vị đều tăng, nên điểm không thể thấp hơn điểm đã in của kỳ trước, dù số ấy đã làm tròn:',
    en: 'Every unit rose, so the score cannot be below the one printed for the edition before, which may be rounded:',
  },
  reason_largest_rise: {
    vi: 'Không đơn vị nào tăng hơn mức cao nhất đã in, nên điểm ít nhất bằng điểm thấp nhất có thể của kỳ sau trừ đi mức ấy:',
    en: 'No unit rose more than the largest rise printed, so the score is at least the lowest possible of the next edition, less that rise:',
  },
  group: {
    vi: 'Câu này xếp đơn vị vào nhóm hạng ấy. (Đơn vị bằng điểm chung hạng tốt hơn: nếu bằng điểm với đơn vị đứng trên nhóm thì đã không xếp trong nhóm.)',
    en: 'The sentence puts the unit into that group of ranks. (Units that tie share the better rank: tied with a unit above the group, it would not rank within the group.)',
  },
  heldLow: {
    vi: 'Ghép lại: mọi hạng đứng trên nữa đã do đơn vị khác giữ.',
    en: 'Taken together: every place further up is held by another unit.',
  },
  heldHigh: {
    vi: 'Ghép lại: mọi hạng đứng dưới nữa đã do đơn vị khác giữ.',
    en: 'Taken together: every place further down is held by another unit.',
  },
  together: {
    vi: (grounds: string) =>
      `Không có phép tính một dòng. Các câu này cho biết ${grounds}; chúng phải cùng đúng, và vượt mức này thì ít nhất một câu sai.`,
    en: (grounds: string) =>
      `No single sum gives this limit. These sentences tell ${grounds}; all must hold at once, and past it at least one would be false.`,
  },
  ground_scores: { vi: 'vài điểm đã in', en: 'some scores' },
  ground_places: { vi: 'ai đứng trên ai', en: 'who stands above whom' },
  ground_sum: { vi: 'tổng điểm của cả cấp (từ trung bình)', en: 'the sum of all scores (from the mean)' },
  ground_total: { vi: 'tổng điểm của cả cấp', en: 'the sum of all scores' },
  ground_some: { vi: 'tổng điểm của một số đơn vị', en: 'the sum of the scores of some units' },
  ground_rises: { vi: 'mức tăng giữa hai năm', en: 'the rises between two years' },
  ground_pillars: { vi: 'điểm tối đa của từng phần', en: 'the maximum of a part' },
} as const satisfies Dictionary;
