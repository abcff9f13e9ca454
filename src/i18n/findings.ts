import type { Dictionary } from './strings.ts';

/** Sentences that the data fill in. */
export const findings = {
  index_pdti: { vi: 'PDTI', en: 'PDTI' },
  index_dti: { vi: 'DTI', en: 'DTI' },
  units_department: { vi: 'sở, ban, ngành', en: 'departments' },
  units_district: { vi: 'huyện, thành phố', en: 'districts and cities' },
  units_commune: { vi: 'xã, phường, thị trấn', en: 'communes' },
  units_province: { vi: 'tỉnh, thành phố', en: 'provinces' },
  ranked: {
    vi: (name: string, rank: number, of: number, year: number) => `${name}: hạng ${rank} trên ${of} năm ${year}`,
    en: (name: string, rank: number, of: number, year: number) => `${name}: rank ${rank} of ${of} in ${year}`,
  },
  moved: {
    vi: (places: number) =>
      places === 0 ? ', giữ nguyên hạng' : places > 0 ? `, tăng ${places} bậc` : `, giảm ${-places} bậc`,
    en: (places: number) => (places === 0 ? ', unchanged' : places > 0 ? `, up ${places}` : `, down ${-places}`),
  },
  rankScopeUnclear: {
    vi: (name: string, rank: number, year: number) =>
      `${name}: được nêu thứ ${rank} năm ${year}, chưa rõ trong phạm vi nào`,
    en: (name: string, rank: number, year: number) => `${name}: named no. ${rank} in ${year}, among whom is unclear`,
  },
  rankingScopeUnclear: {
    vi: (leader: string, year: number) =>
      `${leader} được nêu đầu tiên năm ${year}; nguồn không nói trong toàn tỉnh hay trong một thành phố`,
    en: (leader: string, year: number) =>
      `${leader} is named first in ${year}; the source does not say whether province-wide or in one city`,
  },
  laterUnpublished: {
    vi: (year: number) => `năm ${year} chưa công bố`,
    en: (year: number) => `${year} unpublished`,
  },
  rankRange: {
    vi: (name: string, low: string, high: string, of: number, year: number) =>
      `${name}: trong nhóm hạng ${low}–${high} trên ${of} năm ${year}`,
    en: (name: string, low: string, high: string, of: number, year: number) =>
      `${name}: among ranks ${low}–${high} of ${of} in ${year}`,
  },
  rankUnpublished: {
    vi: (name: string, year: number) => `${name}: chưa công bố thứ hạng năm ${year}`,
    en: (name: string, year: number) => `${name}: ${year} rank unpublished`,
  },
  scoreUnpublished: {
    vi: (index: string, year: number) => `Điểm ${index} năm ${year} chưa công bố.`,
    en: (index: string, year: number) => `The ${year} ${index} score is unpublished.`,
  },
  scoreAlone: {
    vi: (index: string, year: number, score: string) => `${index} năm ${year}: ${score}.`,
    en: (index: string, year: number, score: string) => `${index} ${year}: ${score}.`,
  },
  scoreAgainstMean: {
    vi: (index: string, year: number, score: string, mean: string) =>
      `${index} năm ${year}: ${score}, trung bình ${mean}.`,
    en: (index: string, year: number, score: string, mean: string) => `${index} ${year}: ${score}, mean ${mean}.`,
  },
  nothingKnown: {
    vi: (level: string, year: number, all: number) => `Điểm và hạng của ${all} ${level} năm ${year} chưa được công bố`,
    en: (level: string, year: number, all: number) =>
      `Scores and ranks of the ${all} ${level} in ${year} are unpublished`,
  },
  allKnown: {
    vi: (leader: string, year: number, all: number, level: string) => `${leader} đứng đầu ${all} ${level} năm ${year}`,
    en: (leader: string, year: number, all: number, level: string) => `${leader} leads the ${all} ${level} in ${year}`,
  },
  partlyKnown: {
    vi: (leader: string, year: number, known: number, all: number, level: string) =>
      `${leader} đứng đầu năm ${year}; mới công bố điểm của ${known} trên ${all} ${level}`,
    en: (leader: string, year: number, known: number, all: number, level: string) =>
      `${leader} leads in ${year}; scores published for ${known} of ${all} ${level}`,
  },
} as const satisfies Dictionary;
