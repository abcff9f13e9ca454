import type { Dictionary } from '../../../words/strings.ts';

/** Words of the method page on ranks, percentiles and gaps. */
export const rankWords = {
  rankHeading: { vi: 'Xếp hạng khi bằng điểm', en: 'Ranks and ties' },
  rankText: {
    vi: 'Hai đơn vị bằng điểm có cùng hạng, và hạng ngay sau đó được bỏ trống: 1, 2, 2, 4. Điểm không được làm tròn trước khi xếp hạng.',
    en: 'Two units with equal scores share a rank, and the next rank is left out: 1, 2, 2, 4. Scores are never rounded before ranking.',
  },
  rankCaption: {
    vi: (index: string, year: number) => `Một trường hợp có thật: ${index} ${year}`,
    en: (index: string, year: number) => `A real case: ${index} ${year}`,
  },
  rankRange: {
    vi: 'Nếu nguồn chỉ nêu một nhóm (“ba đơn vị cuối”) thì mỗi đơn vị mang cả khoảng hạng của nhóm, không đơn vị nào được gán một hạng riêng.',
    en: 'Where a source names only a group (“the last three”), each unit carries the ranks of the whole group and none is given a rank of its own.',
  },
  percentileText: {
    vi: 'Bách phân vị cho biết một đơn vị đứng đâu giữa các đơn vị cùng cấp: gần 100 là đầu bảng, gần 0 là cuối bảng, đúng giữa là 50. Những đơn vị bằng điểm được tính một nửa, kể cả chính đơn vị ấy (cách “mean” của hàm percentileofscore trong SciPy). Khi chưa biết hết ai cùng hạng với ai, bách phân vị là một khoảng.',
    en: 'A percentile tells where a unit stands among those of its level: near 100 at the top, near 0 at the bottom, 50 right in the middle. Half of the units with the same score count, the unit itself among them (kind “mean” of percentileofscore in SciPy). As long as it is not known who shares a rank with whom, a percentile is an interval.',
  },
  percentileFormula: {
    vi: 'bách phân vị = 100 × (số đơn vị thấp điểm hơn + số đơn vị bằng điểm / 2) / số đơn vị được xếp hạng',
    en: 'percentile = 100 × (units with a lower score + units with the same score / 2) / units that were ranked',
  },
  percentileShort: { vi: 'Bách phân vị', en: 'Percentile' },
  gapText: {
    vi: 'Khoảng cách tới đơn vị xếp ngay trên được tính với hạng tốt hơn kế tiếp. Các đơn vị cùng hạng không đứng trên nhau; đơn vị đứng đầu không có ai ở trên. Khi một số in ít chữ số thập phân hơn số kia, số ấy có thể đã làm tròn: hiệu mang dấu ≈, kèm khoảng mà nó có thể nằm. Nơi mọi điểm của cấp in trong một bảng thì không, vì bảng tính thường bỏ số 0 ở cuối.',
    en: 'The gap to the unit just above is the one to the next better rank. Units that share a rank do not stand above each other; nobody stands above the first. Where one figure is printed with fewer decimals than the other, it may have been rounded: the difference then has the sign ≈ and tells between which values it lies. Not so where all scores of a level are printed in one table, since spreadsheets drop zeros at the end.',
  },
} as const satisfies Dictionary;
