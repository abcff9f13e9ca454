import type { Dictionary } from './strings.ts';

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Strings of the maps: titles are findings, and the data fill them in. */
export const mapWords = {
  and: { vi: 'và', en: 'and' },
  rank: { vi: (text: string) => `hạng ${text}`, en: (text: string) => `rank ${text}` },
  points: { vi: (text: string) => `${text} điểm`, en: (text: string) => `${text} points` },
  index: { vi: (text: string) => `chỉ số ${text}`, en: (text: string) => `index ${text}` },
  scopeUnclear: { vi: 'nguồn không nói trong phạm vi nào', en: 'the source does not say among whom' },
  noRank: { vi: 'hạng chưa công bố', en: 'rank unpublished' },
  noScore: { vi: 'điểm chưa công bố', en: 'score unpublished' },
  nothingPublished: { vi: 'chưa công bố hạng và điểm', en: 'rank and score unpublished' },
  notRanked: { vi: 'không có trong bảng xếp hạng', en: 'not in the ranking' },
  unitColumn: { vi: 'Đơn vị', en: 'Unit' },
  districtColumn: { vi: 'Huyện, thành phố', en: 'District' },
  rankColumn: { vi: 'Hạng', en: 'Rank' },
  scoreColumn: { vi: 'Điểm', en: 'Score' },
  indexColumn: { vi: 'Chỉ số', en: 'Index' },

  bordersCommune: {
    vi: 'Ranh giới xã: M. Choisy & L. Contamin, censusVN2009 (MIT), đã ghép theo danh mục đơn vị hành chính 2023; ranh giới khái quát, không có giá trị pháp lý. Danh mục đơn vị hành chính: Tổng cục Thống kê, qua thanglequoc/vietnamese-provinces-database và tranngocminhhieu/vietnamadminunits (MIT).',
    en: 'Commune boundaries: M. Choisy & L. Contamin, censusVN2009 (MIT), matched to the administrative register of 2023; generalised, without legal value. Register: General Statistics Office, through thanglequoc/vietnamese-provinces-database and tranngocminhhieu/vietnamadminunits (MIT).',
  },
  tiles: {
    vi: 'Bản đồ ô: mỗi ô là một huyện, xếp theo vần tên; vị trí của ô không phải vị trí của huyện. Ranh giới của tỉnh này không có trong dữ liệu của trang.',
    en: 'Tile map: each tile is a district, in the order of the alphabet; where a tile lies is not where the district lies. The site has no boundaries of this province.',
  },
  bordersProvince: {
    vi: 'Ranh giới tỉnh: geoBoundaries.org (Runfola et al. 2020), CC BY 4.0, đã giản lược; ranh giới khái quát, không có giá trị pháp lý.',
    en: 'Province boundaries: geoBoundaries.org (Runfola et al. 2020), CC BY 4.0, simplified; generalised, without legal value.',
  },
  watermark: { vi: 'Dữ liệu mô phỏng', en: 'Simulated data' },
  drawnWithLinks: {
    vi: 'Bản đồ; mỗi vùng dẫn đến trang của đơn vị. Bảng đi kèm có cùng số liệu.',
    en: 'Map; each area leads to the page of its unit. The table beside it holds the same data.',
  },
  mudflat: { vi: 'Bãi bồi ven biển, chưa thuộc xã nào', en: 'Coastal mudflat that belongs to no commune' },

  districtTitleAdjacent: {
    vi: (best: string, last: string, rank: number) => `${best} đứng đầu; ${last} ngay bên cạnh xếp cuối (hạng ${rank})`,
    en: (best: string, last: string, rank: number) =>
      `${best} comes first; ${last}, right next to it, comes last (rank ${rank})`,
  },
  districtTitle: {
    vi: (best: string, last: string, rank: number) => `${best} đứng đầu, ${last} xếp cuối (hạng ${rank})`,
    en: (best: string, last: string, rank: number) => `${best} comes first, ${last} last (rank ${rank})`,
  },
  districtTitleUnknown: {
    vi: (n: number) => `Chưa công bố đủ thứ hạng của ${n} huyện, thành phố`,
    en: (n: number) => `The ranks of the ${n} districts and cities are not all published`,
  },
  /** Of tiles, which follow no boundaries. */
  tileSubtitle: {
    vi: (index: string, year: number, n: number) => `Thứ hạng ${index} ${year} của ${n} huyện, thành phố`,
    en: (index: string, year: number, n: number) => `Rank in the ${index} ${year} of ${n} districts and cities`,
  },
  districtSubtitle: {
    vi: (index: string, year: number, n: number) =>
      `Thứ hạng ${index} ${year} của ${n} huyện, thành phố, theo ranh giới năm 2023`,
    en: (index: string, year: number, n: number) =>
      `Rank in the ${index} ${year} of ${n} districts and cities, in the boundaries of 2023`,
  },

  communeTitle: {
    vi: (n: number, place: string, districts: number) =>
      `${place} năm 2023: ${n} xã, phường, thị trấn trong ${districts} huyện, thành phố`,
    en: (n: number, place: string, districts: number) =>
      `${place} in 2023: ${n} communes in ${districts} districts and cities`,
  },
  communeTitleNone: {
    vi: (n: number, place: string, index: string, year: number) =>
      `Điểm ${index} ${year} của cả ${n} xã, phường, thị trấn ${place} đều chưa được công bố`,
    en: (n: number, place: string, index: string, year: number) =>
      `The ${index} ${year} scores of all ${n} communes of ${place} remain unpublished`,
  },
  communeTitleSome: {
    vi: (known: number, n: number, place: string, index: string, year: number) =>
      `Mới công bố điểm ${index} ${year} của ${known} trong ${n} xã, phường, thị trấn ${place}`,
    en: (known: number, n: number, place: string, index: string, year: number) =>
      `${index} ${year} scores are published for ${known} of the ${n} communes of ${place}`,
  },
  communeTitleAll: {
    vi: (best: string, n: number, place: string, index: string, year: number) =>
      `${best} đứng đầu ${n} xã, phường, thị trấn ${place} về ${index} ${year}`,
    en: (best: string, n: number, place: string, index: string, year: number) =>
      `${best} comes first of the ${n} communes of ${place} in the ${index} ${year}`,
  },
  communeSubtitle: {
    vi: 'Chọn một xã trên bản đồ để mở trang của xã; ranh giới năm 2023',
    en: 'Choose a commune on the map to open its page; boundaries of 2023',
  },
  known: { vi: (n: number) => `Có điểm công bố (${n})`, en: (n: number) => `Score published (${n})` },
  unknown: { vi: (n: number) => `Chưa công bố (${n})`, en: (n: number) => `Unpublished (${n})` },
  communeLegend: { vi: 'Cấp xã', en: 'Communes' },

  nationalTitle: {
    vi: (best: string, n: number, index: string, year: number, rest: string) =>
      `${best} đứng đầu ${n} tỉnh, thành phố về ${index} ${year}${rest && `; ${rest}`}`,
    en: (best: string, n: number, index: string, year: number, rest: string) =>
      `${best} comes first of ${n} provinces in the ${index} ${year}${rest && `; ${rest}`}`,
  },
  nationalTitleOpen: {
    vi: (n: number, index: string, year: number, rest: string) =>
      `${index} ${year} của ${n} tỉnh, thành phố${rest && `: ${rest}`}`,
    en: (n: number, index: string, year: number, rest: string) =>
      `${index} ${year} of ${n} provinces${rest && `: ${rest}`}`,
  },
  nationalPlace: {
    vi: (name: string, rank: string) => `${name} thứ ${rank}`,
    en: (name: string, rank: string) => `${name} ranks ${rank}`,
  },
  nationalSubtitle: {
    vi: (by: string, index: string, year: number) =>
      `${by} ${index} ${year}, theo 63 tỉnh, thành phố trước ngày 1/7/2025`,
    en: (by: string, index: string, year: number) =>
      `${by} in the ${index} ${year}, by the 63 provinces before 1 July 2025`,
  },
  byRank: { vi: 'Thứ hạng', en: 'Rank' },
  byScore: { vi: 'Giá trị', en: 'Value' },
  classes: {
    vi: (by: string, classes: number, units: number) =>
      `${by}, ${classes} nhóm gần bằng nhau về số đơn vị (${units} đơn vị)`,
    en: (by: string, classes: number, units: number) =>
      `${by}, ${classes} groups of nearly the same number of units (${units} units)`,
  },
  classRange: {
    vi: (low: string, high: string, size: number) => `${low === high ? low : `${low}–${high}`} (${size})`,
    en: (low: string, high: string, size: number) => `${low === high ? low : `${low}–${high}`} (${size})`,
  },
  noData: { vi: (n: number) => `Chưa có số liệu (${n})`, en: (n: number) => `No data (${n})` },
  islandsLegend: {
    vi: 'Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa): không có số liệu riêng',
    en: 'Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa): no data of their own',
  },
  hoangSa: { vi: 'Hoàng Sa', en: 'Hoàng Sa' },
  truongSa: { vi: 'Trường Sa', en: 'Trường Sa' },

  locatorTitle: {
    vi: (name: string, place: string) => `Vị trí của ${name} trong ${place}`,
    en: (name: string, place: string) => `${name} within ${place}`,
  },
  locatorWhat: {
    vi: (n: number) =>
      `Đường viền tỉnh và ranh giới ${count(n, 'huyện, thành phố', 'huyện, thành phố')} năm 2023; đơn vị được tô đậm.`,
    en: (n: number) =>
      `Outline of the province and borders of its ${count(n, 'district', 'districts')} in 2023; the unit is filled.`,
  },
  countryTitle: {
    vi: (names: string) => `Vị trí của ${names} trong cả nước`,
    en: (names: string) => `${names} within Vietnam`,
  },
  countryWhat: {
    vi: '63 tỉnh, thành phố trước ngày 1/7/2025; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).',
    en: 'The 63 provinces before 1 July 2025, with the archipelagos Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa).',
  },
} as const satisfies Dictionary;
