import { formOf } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings that several charts use; those of one form lie in its folder. */
export const chartWords = {
  /** Before the one grade that all values of a table have. */
  allValues: { vi: 'Mọi giá trị:', en: 'All values:' },
  points: { vi: (score: string) => `${score} điểm`, en: (score: string) => `${score} points` },
  rankedSubtitle: {
    vi: (measure: string, level: string, year: string, scale: string) => `${measure} ${level} năm ${year}, ${scale}`,
    en: (measure: string, level: string, year: string, scale: string) => `${measure} of ${level}, ${year}, ${scale}`,
  },
  /** An index with its abbreviation, which is opened here. */
  measure_pdti: {
    vi: (index: string) => `Điểm chuyển đổi số (${index})`,
    en: (index: string) => `Digital-transformation scores (${index})`,
  },
  measure_dti: {
    vi: (index: string) => `Chỉ số chuyển đổi số (${index})`,
    en: (index: string) => `Digital-transformation index (${index})`,
  },
  scaleIndex: { vi: 'thang từ 0 đến 1', en: 'scale from 0 to 1' },
  scalePoints: { vi: (max: string) => `thang ${max} điểm`, en: (max: string) => `out of ${max} points` },
  scaleUnknown: {
    vi: 'tính bằng điểm; điểm tối đa không có trong nguồn đã đọc',
    en: 'in points; the maximum is in no source we could read',
  },
  /** Where no document is known to withhold it. */
  scaleNotStated: {
    vi: 'tính bằng điểm; nguồn không nêu điểm tối đa',
    en: 'in points; the sources state no maximum',
  },
  previousKey: { vi: (year: string) => `Năm ${year}`, en: (year: string) => year },
  rankUnpublished: { vi: 'Chưa thấy công bố thứ hạng', en: 'Ranks found in no publication' },
  /** The same. */
  rankUnheld: { vi: 'Hạng không có trong nguồn đã đọc', en: 'Rank in no source we could read' },
  inDocument: {
    vi: (words: string, document: string) => `${words} (${document})`,
    en: (words: string, document: string) => `${words} (${document})`,
  },
  unpublishedUnits: {
    vi: (n: string, units: string) => `${n} ${units}: điểm và hạng không có trong nguồn đã đọc`,
    en: (n: string, units: string) => `${n} ${units}: scores and ranks are in no source we could read`,
  },
  unpublishedUnitsIn: {
    vi: (n: string, units: string, document: string) =>
      `${n} ${units}: điểm và hạng không có trong nguồn đã đọc; cần ${document}`,
    en: (n: string, units: string, document: string) =>
      `${n} ${units}: scores and ranks are in no source we could read; needed: ${document}`,
  },
  yearScore: { vi: (year: string) => `Điểm ${year}`, en: (year: string) => `Score ${year}` },
  yearRank: { vi: (year: string) => `Hạng ${year}`, en: (year: string) => `Rank ${year}` },
  notScored: { vi: 'Chưa đánh giá', en: 'Not assessed' },
  /** The fold between the rows in sight. */
  between: {
    vi: (n: string, units: string) => `Hiện ${n} ${units} ở giữa`,
    en: (n: string, units: string) => `Show the ${n} ${units} between`,
  },
  rankIn: { vi: (rank: string) => `hạng ${rank}`, en: (rank: string) => `rank ${rank}` },
  max: { vi: 'Tối đa', en: 'Maximum' },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  pillar: { vi: 'Chỉ số chính', en: 'Pillar' },
  most: { vi: 'Tối đa', en: 'Maximum' },
  ofMost: {
    vi: (score: string, most: string) => `${score}\u00a0/\u00a0${most}`,
    en: (score: string, most: string) => `${score}\u00a0/\u00a0${most}`,
  },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  why: { vi: 'vì sao?', en: 'why?' },
  /** Several units that no source names, told together. */
  unnamedUnits: {
    vi: (n: string, units: string) => `${n} ${units} chưa rõ tên`,
    en: (n: string, units: string) => `${n} ${units} that no source names`,
  },
  /** Where most ranks follow from the scores: those that a source prints have a mark. */
  ranksMade: { vi: 'Hạng xếp theo điểm', en: 'Ranks follow from the scores' },
  ranksMadeBut: {
    vi: 'Hạng xếp theo điểm; có dấu ●: hạng in trong nguồn',
    en: 'Ranks follow from the scores; with ●: printed in a source',
  },
  /** Where a range of ranks begins at one that another unit holds. */
  tieOpen: {
    vi: (rank: string) => `Khoảng hạng tính cả hạng ${rank} vì chưa loại trừ đồng hạng`,
    en: (rank: string) => `A range begins at ${rank} because a tie for that rank is not ruled out`,
  },
  forcedBy: {
    vi: (n: number) => `Suy ra từ ${n} số liệu và câu đã công bố`,
    en: (n: number) => `Follows from ${n} published ${formOf(n, 'figure or sentence', 'figures and sentences')}`,
  },
  forcedByRounding: {
    vi: 'Khoảng có thể, vì số in đã làm tròn hoặc cắt bớt',
    en: 'Possible range: printed figures are rounded or cut',
  },
  ranksFromScores: {
    vi: 'Hạng có vòng tròn: xếp theo điểm',
    en: 'Ringed ranks: in order of score',
  },
  levelIn: {
    vi: (level: string, province: string) => `${level} tỉnh ${province}`,
    en: (level: string, province: string) => `${level} of ${province}`,
  },
  level_department: { vi: 'sở, ban, ngành', en: 'departments' },
  level_district: { vi: 'cấp huyện', en: 'districts' },
  level_commune: { vi: 'cấp xã', en: 'communes' },
  level_province: { vi: 'cấp tỉnh', en: 'provinces' },
  units_department: { vi: 'sở, ban, ngành', en: 'departments' },
  units_district: { vi: 'huyện, thành phố', en: 'districts and cities' },
  units_commune: { vi: 'xã, phường, thị trấn', en: 'communes' },
  units_province: { vi: 'tỉnh, thành phố', en: 'provinces' },
} as const satisfies Dictionary;
