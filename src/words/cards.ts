import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the scorecards of all kinds of units. */
export const cardWords = {
  score: {
    vi: (score: string) => `${score} điểm chuyển đổi số`,
    en: (score: string) => `${score} points for digital transformation`,
  },
  scoreOf: {
    vi: (score: string, most: string) => `${score} điểm chuyển đổi số trên thang ${most}`,
    en: (score: string, most: string) => `${score} of ${most} points for digital transformation`,
  },
  index: {
    vi: (score: string) => `Chỉ số chuyển đổi số ${score} trên thang 1`,
    en: (score: string) => `${score} on a digital-transformation index from 0 to 1`,
  },
  aboveMean: {
    vi: (score: string, gap: string) => `${score}, cao hơn trung bình ${gap}.`,
    en: (score: string, gap: string) => `${score}, ${gap} above the mean.`,
  },
  belowMean: {
    vi: (score: string, gap: string) => `${score}, thấp hơn trung bình ${gap}.`,
    en: (score: string, gap: string) => `${score}, ${gap} below the mean.`,
  },
  atMean: {
    vi: (score: string) => `${score}, bằng trung bình.`,
    en: (score: string) => `${score}, equal to the mean.`,
  },
  noMean: { vi: (score: string) => `${score}.`, en: (score: string) => `${score}.` },
  scoreWithin: {
    vi: (range: string) => `Điểm chuyển đổi số chỉ biết nằm trong khoảng ${range}.`,
    en: (range: string) => `The digital-transformation score is known only within ${range}.`,
  },
  scoreAtMost: {
    vi: (most: string) => `Điểm chuyển đổi số chỉ biết là không quá ${most}.`,
    en: (most: string) => `Of the digital-transformation score it is only known that it is at most ${most}.`,
  },
  ranksUnderWeights: {
    vi: (range: string) => `Nếu các phần nặng nhẹ khác đi, hạng nằm trong khoảng ${range}.`,
    en: (range: string) => `With other weights for the parts, the rank would lie within ${range}.`,
  },
  sameUnderWeights: {
    vi: 'Nếu các phần nặng nhẹ khác đi, hạng vẫn không đổi.',
    en: 'With other weights for the parts, the rank stays the same.',
  },
  points: { vi: (n: string) => `${n} điểm`, en: (n: string) => many(n, 'point', 'points') },
  rankOf: {
    vi: (rank: string, of: string) => `Hạng ${rank} trên ${of}`,
    en: (rank: string, of: string) => `Rank ${rank} of ${of}`,
  },
  rankAlone: { vi: (rank: string) => `Hạng ${rank}`, en: (rank: string) => `Rank ${rank}` },
  neighbours: { vi: 'Các đơn vị đứng gần', en: 'Its neighbours in the ranking' },
  behindBy: {
    vi: (name: string, gap: string) => `kém ${name} ${gap}`,
    en: (name: string, gap: string) => `${gap} behind ${name}`,
  },
  behind: { vi: (name: string) => `sau ${name}`, en: (name: string) => `behind ${name}` },
  aheadBy: {
    vi: (name: string, gap: string) => `hơn ${name} ${gap}`,
    en: (name: string, gap: string) => `${gap} ahead of ${name}`,
  },
  ahead: { vi: (name: string) => `trên ${name}`, en: (name: string) => `ahead of ${name}` },
  wholeRanking: { vi: 'Xem cả bảng xếp hạng', en: 'See the whole ranking' },
  above: { vi: (gap: string) => `ngay trên, hơn ${gap}`, en: (gap: string) => `just above, ${gap} ahead` },
  aboveAtMost: {
    vi: (gap: string) => `ngay trên, hơn không quá ${gap}`,
    en: (gap: string) => `just above, at most ${gap} ahead`,
  },
  best: {
    vi: (gap: string, name: string) => `cao nhất, hơn ${name} ${gap}`,
    en: (gap: string, name: string) => `highest, ${gap} ahead of ${name}`,
  },
  below: { vi: (gap: string) => `ngay dưới, kém ${gap}`, en: (gap: string) => `just below, ${gap} behind` },
  belowAtMost: {
    vi: (gap: string) => `ngay dưới, kém không quá ${gap}`,
    en: (gap: string) => `just below, at most ${gap} behind`,
  },
  sameScore: { vi: 'bằng điểm', en: 'the same score' },
  years: { vi: 'Thứ hạng hai năm', en: 'Rank in two years' },
  rose: {
    vi: (from: string, to: string) => `Từ hạng ${from} lên hạng ${to}`,
    en: (from: string, to: string) => `Up from rank ${from} to ${to}`,
  },
  fell: {
    vi: (from: string, to: string) => `Từ hạng ${from} xuống hạng ${to}`,
    en: (from: string, to: string) => `Down from rank ${from} to ${to}`,
  },
  kept: { vi: (rank: string) => `Giữ hạng ${rank}`, en: (rank: string) => `Rank ${rank} in both years` },
  manyYears: { vi: 'Thứ hạng qua các năm', en: 'Rank over the years' },
  up: {
    vi: (n: number) => `lên ${n} bậc`,
    en: (n: number) => `up ${many(n, 'place', 'places')}`,
  },
  down: {
    vi: (n: number) => `xuống ${n} bậc`,
    en: (n: number) => `down ${many(n, 'place', 'places')}`,
  },
  same: { vi: 'giữ nguyên hạng', en: 'rank unchanged' },
  rankIn: { vi: (year: number) => `hạng năm ${year}`, en: (year: number) => `rank in ${year}` },
  scoreRose: {
    vi: (by: string, from: string, to: string) => `Điểm tăng ${by}: từ ${from} lên ${to}.`,
    en: (by: string, from: string, to: string) => `The score rose by ${by}, from ${from} to ${to}.`,
  },
  scoreFell: {
    vi: (by: string, from: string, to: string) => `Điểm giảm ${by}: từ ${from} xuống ${to}.`,
    en: (by: string, from: string, to: string) => `The score fell by ${by}, from ${from} to ${to}.`,
  },
  scoreSame: { vi: 'Điểm không đổi.', en: 'The score did not change.' },
  scoreBefore: {
    vi: (year: number, range: string) => `Điểm năm ${year} chỉ biết nằm trong khoảng ${range}.`,
    en: (year: number, range: string) => `The ${year} score is known only within ${range}.`,
  },
  scoreRoseWithin: {
    vi: (low: string, high: string) => `Điểm tăng trong khoảng từ ${low} đến ${high}.`,
    en: (low: string, high: string) => `The score rose by between ${low} and ${high}.`,
  },
  /** After a change of which only a range is known. */
  widerThanPrint: {
    vi: 'Khoảng rộng hơn số in một chút, vì số in có thể đã làm tròn hay cắt bớt.',
    en: 'A little wider than the printed figures, which may be rounded or cut.',
  },
  heirs: {
    vi: (name: string, n: number) => `${name} nay là ${n} xã, phường`,
    en: (name: string, n: number) => `${name} is now ${many(n, 'commune or ward', 'communes and wards')}`,
  },
  heirOf: {
    vi: (names: string) => `gồm ${names}`,
    en: (names: string) => `from ${names}`,
  },
  partOf: { vi: (name: string) => `một phần ${name}`, en: (name: string) => `part of ${name}` },
  ofUnit: { vi: (name: string) => `Nói riêng về ${name}`, en: (name: string) => `About ${name} alone` },
  ofAll: {
    vi: (n: string, units: string) => `Nói chung cho cả ${n} ${units}`,
    en: (n: string, units: string) => `About all ${n} ${units}`,
  },
  whyRanges: {
    vi: 'Vì sao có nơi chỉ biết khoảng điểm?',
    en: 'Why some scores are known only within a range',
  },
  commonSaid: {
    vi: (n: number, all: string, units: string) =>
      `Đọc ${n} câu nói chung cho cả ${all} ${units} ở trang bảng xếp hạng`,
    en: (n: number, all: string, units: string) =>
      `Read ${many(n, 'sentence', 'sentences')} about all ${all} ${units} on the ranking’s page`,
  },
  more: {
    vi: (n: number) => `Đọc ${n} câu nữa ở trang bảng xếp hạng`,
    en: (n: number) => `Read ${many(n, 'more sentence', 'more sentences')} on the ranking’s page`,
  },
  reportOn: {
    vi: (name: string) => `Báo cáo nói gì về ${name}`,
    en: (name: string) => `What the report says of ${name}`,
  },
  pillarScores: {
    vi: 'Điểm từng chỉ số chính không có trong nguồn đã đọc. Dưới đây là nguyên văn lời báo cáo.',
    en: 'The scores of its pillars are in no source we could read. These are the words of the report.',
  },
  verbatim: { vi: 'Nguyên văn lời báo cáo.', en: 'In the words of the report.' },
} as const satisfies Dictionary;
