import type { Dictionary } from './strings.ts';

/** Strings that several maps use; those of one form lie in its folder. */
export const mapWords = {
  rank: { vi: (text: string) => `hạng ${text}`, en: (text: string) => `rank ${text}` },
  points: { vi: (text: string) => `${text} điểm`, en: (text: string) => `${text} points` },
  index: { vi: (text: string) => `chỉ số ${text}`, en: (text: string) => `index ${text}` },
  scopeUnclear: {
    vi: 'nguồn không nói là hạng của tỉnh hay của huyện, thành phố',
    en: 'the source does not say whether in the province or in the district',
  },
  noRank: { vi: 'chưa thấy công bố hạng', en: 'rank found in no publication' },
  noScore: { vi: 'chưa thấy công bố điểm', en: 'score found in no publication' },
  nothingPublished: { vi: 'chưa thấy công bố hạng và điểm', en: 'rank and score found in no publication' },
  /** Where no document is known to withhold them. */
  noRankHeld: { vi: 'hạng không có trong nguồn đã đọc', en: 'rank in no source we could read' },
  noScoreHeld: { vi: 'điểm không có trong nguồn đã đọc', en: 'score in no source we could read' },
  nothingHeld: { vi: 'hạng và điểm không có trong nguồn đã đọc', en: 'rank and score in no source we could read' },
  notRanked: { vi: 'không có trong bảng xếp hạng', en: 'not in the ranking' },
  unitColumn: { vi: 'Đơn vị', en: 'Unit' },
  rankColumn: { vi: 'Hạng', en: 'Rank' },
  scoreColumn: { vi: 'Điểm', en: 'Score' },
  tiles: {
    vi: 'Bản đồ ô: mỗi ô là một huyện, xếp theo vần tên; vị trí của ô không phải vị trí của huyện. Ranh giới của tỉnh này không có trong dữ liệu của trang.',
    en: 'Tile map: each tile is a district, in the order of the alphabet; where a tile lies is not where the district lies. The site has no boundaries of this province.',
  },
  provinces: { vi: (n: number) => `${n} tỉnh, thành phố`, en: (n: number) => `${n} provinces` },
  provincesBefore: {
    vi: (n: number, day: string) => `${n} tỉnh, thành phố trước ngày ${day}`,
    en: (n: number, day: string) => `${n} provinces before ${day}`,
  },
  watermark: { vi: 'Dữ liệu mô phỏng', en: 'Simulated data' },
  /** What became of the communes of a map, where the register says it of each. */
  mergedTitle: {
    vi: (place: string, n: number, now: number, year: string) =>
      `${n} xã, phường, thị trấn của ${place} năm ${year} nay thuộc ${now} xã, phường`,
    en: (place: string, n: number, now: number, year: string) =>
      `The ${n} communes of ${place} in ${year} are part of ${now} communes and wards today`,
  },
  drawnWithLinks: {
    vi: 'Bản đồ; mỗi vùng dẫn đến trang của đơn vị. Bảng đi kèm có cùng số liệu.',
    en: 'Map; each area leads to the page of its unit. The table beside it holds the same data.',
  },
  mudflat: { vi: 'Bãi bồi ven biển, chưa thuộc xã nào', en: 'Coastal mudflat that belongs to no commune' },
  known: { vi: (n: number) => `Có điểm công bố (${n})`, en: (n: number) => `Score published (${n})` },
  unknown: { vi: (n: number) => `Chưa công bố (${n})`, en: (n: number) => `Unpublished (${n})` },
  unknownUnheld: {
    vi: (n: number) => `Không có trong nguồn đã đọc (${n})`,
    en: (n: number) => `In no source we could read (${n})`,
  },
  classRange: {
    vi: (low: string, high: string, size: number) => `${low === high ? low : `${low}–${high}`} (${size})`,
    en: (low: string, high: string, size: number) => `${low === high ? low : `${low}–${high}`} (${size})`,
  },
  hoangSa: { vi: 'Hoàng Sa', en: 'Hoàng Sa' },
  truongSa: { vi: 'Trường Sa', en: 'Trường Sa' },
} as const satisfies Dictionary;
