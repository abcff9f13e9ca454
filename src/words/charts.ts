import { chartRankingWords } from './chartsranking.ts';
import { chartTargetWords } from './chartstargets.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the charts: titles are findings, and the data fill them in. */
export const chartWords = {
  ...chartRankingWords,
  ...chartTargetWords,
  why: { vi: 'vì sao?', en: 'why?' },
  forced: { vi: '(suy ra)', en: '(forced)' },
  forcedBy: {
    vi: (n: number) => `Suy ra từ ${n} số liệu và câu đã công bố`,
    en: (n: number) => `Forced by ${n} published ${n === 1 ? 'figure or sentence' : 'figures and sentences'}`,
  },
  forcedByRounding: {
    vi: 'Khoảng có thể, vì số in đã làm tròn hoặc cắt bớt',
    en: 'Possible range: printed figures are rounded or cut',
  },
  ranksFromScores: {
    vi: 'Hạng có vòng tròn: xếp theo điểm',
    en: 'Ringed ranks: in order of score',
  },
  and: { vi: 'và', en: 'and' },
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
