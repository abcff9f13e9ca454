import type { Dictionary } from './strings.ts';

/** Strings of scores and ranks that more than one kind of page uses: in rankings, editions, scorecards and maps. */
export const scoreWords = {
  editions: { vi: 'Các kỳ đánh giá', en: 'Editions' },
  editionTitle: {
    vi: (index: string, place: string, year: number) => `${index} ${place} năm ${year}`,
    en: (index: string, place: string, year: number) => `${index} ${place} ${year}`,
  },
  colMean: { vi: 'Điểm trung bình', en: 'Mean score' },
  colEdition: { vi: 'Kỳ đánh giá', en: 'Edition' },
  colChange: { vi: 'Thay đổi điểm', en: 'Change in score' },
  colMoved: { vi: 'Thay đổi bậc', en: 'Places gained' },
  holders: { vi: 'Số còn thiếu cần tìm ở', en: 'The missing figures should be in' },
  /** Where some of these documents were released. */
  holdersMissing: { vi: 'Số còn thiếu cần tìm ở', en: 'The missing figures should be in' },
  of: { vi: (n: number, all: number) => `${n} trên ${all}`, en: (n: number, all: number) => `${n} of ${all}` },
  headingOf: {
    vi: (heading: string, year: number) => `${heading} (năm ${year})`,
    en: (heading: string, year: number) => `${heading} (${year})`,
  },
  /** Of an edition with so many levels. */
  notComparable: {
    vi: (levels: number) =>
      levels > 1
        ? `${levels === 2 ? 'Hai cấp dùng hai' : 'Ba cấp dùng ba'} thang điểm khác nhau và khác DTI cấp tỉnh: không so điểm giữa các cấp.`
        : 'Thang điểm khác DTI cấp tỉnh: không so với điểm DTI.',
    en: (levels: number) =>
      levels > 1
        ? `The ${levels === 2 ? 'two levels use two' : 'three levels use three'} scales, none of them that of the national DTI: scores cannot be compared across levels.`
        : 'The scale is not that of the national DTI: scores cannot be compared with DTI scores.',
  },
  disputed_sentence: { vi: 'nguồn tự mâu thuẫn', en: 'the source contradicts itself' },
  /** Of one mean that a sentence prints of several years. */
  printedForYears: {
    vi: (years: string) => `nguồn in cho cả năm ${years}`,
    en: (years: string) => `printed for both ${years}`,
  },
  disputed_table: { vi: 'khác trung bình của bảng', en: 'differs from the mean of the table' },
  tableMean: { vi: '– trung bình của bảng:', en: '– mean of the table:' },
  pillarsTitle: { vi: 'Báo cáo nói gì theo từng chỉ số chính', en: 'What the report says, pillar by pillar' },
  generalRemarks: { vi: 'Nhận xét chung', en: 'General remarks' },
  sense_strength: { vi: 'Điểm mạnh', en: 'Strength' },
  sense_weakness: { vi: 'Còn hạn chế', en: 'Shortcoming' },
  sense_request: { vi: 'Đề nghị', en: 'Request' },
  sense_neutral: { vi: 'Thông tin', en: 'Remark' },
  doubt: { vi: 'Ghi chú về nguồn', en: 'Notes on the source' },
  byDistrict: { vi: 'Theo huyện, thành phố', en: 'By district' },
  districtStanding: {
    vi: (rank: string, year: number) => `hạng ${rank} cấp huyện năm ${year}`,
    en: (rank: string, year: number) => `ranked ${rank} among districts in ${year}`,
  },
  /** Of made-up points, which have more digits than are shown. */
  unrounded: {
    vi: 'Số hiện ra đã làm tròn; hạng và chênh lệch tính trên số chưa làm tròn.',
    en: 'The figures shown are rounded; ranks and differences are of the unrounded ones.',
  },
  standing: { vi: 'Thứ hạng và điểm', en: 'Rank and score' },
} as const satisfies Dictionary;
