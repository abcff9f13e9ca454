import type { Dictionary } from './strings.ts';

/** Strings of the pages of Ninh Bình: hub, editions, rankings, scorecards, map. */
export const ninhbinh = {
  hubTitle: {
    vi: 'Ninh Bình: PDTI xếp hạng ba cấp cơ quan nhà nước',
    en: 'Ninh Bình: the PDTI ranks state bodies at three levels',
  },
  hubDek: {
    vi: 'PDTI là bộ chỉ số chuyển đổi số của tỉnh, chấm riêng từng cấp: sở, ban, ngành; huyện, thành phố; xã, phường, thị trấn. Ba cấp dùng ba thang điểm, không so với nhau.',
    en: 'The PDTI is the province’s digital-transformation index. Departments, districts and communes are scored on three separate scales that cannot be compared.',
  },
  crumb_department: { vi: 'Sở, ban, ngành', en: 'Departments' },
  crumb_district: { vi: 'Cấp huyện', en: 'Districts' },
  crumb_commune: { vi: 'Cấp xã', en: 'Communes' },
  crumb_province: { vi: 'Cấp tỉnh', en: 'Provinces' },
  editions: { vi: 'Các kỳ đánh giá', en: 'Editions' },
  editionTitle: {
    vi: (place: string, year: number) => `PDTI ${place} năm ${year}`,
    en: (place: string, year: number) => `PDTI ${place} ${year}`,
  },
  editionDek: {
    vi: (decision: string) => `Kết quả do UBND tỉnh phê duyệt tại ${decision}.`,
    en: (decision: string) => `Results approved by the provincial People’s Committee in ${decision}.`,
  },
  editionPartial: {
    vi: 'Những số còn thiếu không có trong nguồn nào chúng tôi đọc được.',
    en: 'The missing figures are in no source we could read.',
  },
  decisionUnknown: { vi: 'một quyết định chưa rõ số', en: 'a decision whose number is unknown' },
  whatIsKnown: { vi: 'Biết gì và chưa biết gì', en: 'What is known and what is not' },
  colUnits: { vi: 'Số đơn vị', en: 'Units' },
  colScores: { vi: 'Điểm đã công bố', en: 'Scores published' },
  colRanks: { vi: 'Hạng biết được', en: 'Ranks known' },
  colMean: { vi: 'Điểm trung bình', en: 'Mean score' },
  colMax: { vi: 'Điểm tối đa', en: 'Maximum' },
  colEdition: { vi: 'Kỳ đánh giá', en: 'Edition' },
  colChange: { vi: 'Thay đổi điểm', en: 'Change in score' },
  colMoved: { vi: 'Thay đổi bậc', en: 'Places gained' },
  assumedCount: { vi: 'nguồn không in, lấy theo năm sau', en: 'not printed; that of the year after' },
  notStated: { vi: 'nguồn không nêu', en: 'not stated in the sources' },
  holders: { vi: 'Số chưa công bố cần tìm ở', en: 'Unpublished figures must be looked for in' },
  andRanges: { vi: (n: number) => `, ${n} trong khoảng`, en: (n: number) => `, ${n} as a range` },
  /** Of a ranking of which no source prints how many were ranked. */
  ofUnknown: {
    vi: (n: number) => `${n}, nguồn không in tổng số`,
    en: (n: number) => `${n}; no source prints of how many`,
  },
  of: { vi: (n: number, all: number) => `${n} trên ${all}`, en: (n: number, all: number) => `${n} of ${all}` },
  rankingSubtitle: {
    vi: (year: number, level: string) => `Chỉ số chuyển đổi số PDTI năm ${year}, ${level}`,
    en: (year: number, level: string) => `PDTI digital-transformation index ${year}, ${level}`,
  },
  notComparable: {
    vi: 'Ba cấp dùng ba thang điểm khác nhau và khác DTI cấp tỉnh: không so điểm giữa các cấp.',
    en: 'The three levels use three scales, none of them that of the national DTI: scores cannot be compared across levels.',
  },
  disputed_sentence: { vi: 'câu in tự mâu thuẫn', en: 'the printed sentence contradicts itself' },
  disputed_table: { vi: 'khác trung bình của bảng', en: 'differs from the mean of the table' },
  tableMean: { vi: '– trung bình của bảng:', en: '– mean of the table:' },
  provinceInCountry: { vi: 'Ninh Bình trong cả nước', en: 'Ninh Bình among the provinces' },
  colPillars: { vi: 'Chỉ số chính', en: 'Pillars' },
  colIndicators: { vi: 'Chỉ tiêu thành phần', en: 'Indicators' },
  pillarsTitle: { vi: 'Báo cáo nói gì theo từng chỉ số chính', en: 'What the report says, pillar by pillar' },
  pillarsShort: { vi: 'Các chỉ số chính', en: 'Pillars' },
  otherPillars: { vi: 'Các chỉ số chính khác', en: 'Other pillars' },
  generalRemarks: { vi: 'Nhận xét chung', en: 'General remarks' },
  notScored: { vi: 'chưa triển khai đánh giá', en: 'not scored in this edition' },
  pillarUnpublished: { vi: 'Chưa công bố điểm ở nguồn nào đã đọc', en: 'Score in no source we could read' },
  sameSentence: {
    vi: (pillar: string) => `Cùng câu đã trích ở ${pillar}.`,
    en: (pillar: string) => `The sentence quoted under ${pillar}.`,
  },
  noRemark: { vi: 'Báo cáo không nêu tên đơn vị này.', en: 'The report does not name this unit.' },
  allUnits: { vi: 'Nói chung về cả cấp', en: 'Said of the whole level' },
  sense_strength: { vi: 'Điểm mạnh', en: 'Strength' },
  sense_weakness: { vi: 'Còn hạn chế', en: 'Shortcoming' },
  sense_neutral: { vi: 'Đề nghị, thông tin khác', en: 'Request or other' },
  statements: { vi: 'Những câu có số về cấp này', en: 'Sentences with figures about this level' },
  statementsOpen: { vi: (n: number) => `${n} câu`, en: (n: number) => `${n} sentences` },
  doubt: { vi: 'Ghi chú về nguồn', en: 'Notes on the source' },
  map: { vi: 'Bản đồ', en: 'Map' },
  mapTitle: {
    vi: (place: string, n: number, year: number) => `Bản đồ ${n} xã, phường, thị trấn ${place} năm ${year}`,
    en: (place: string, _n: number, year: number) => `Map of the communes of ${place} in ${year}`,
  },
  communeMapTitle: {
    vi: (place: string, n: number, year: number) =>
      `${place} năm ${year}: ${n} xã, phường, thị trấn, bấm vào để mở phiếu`,
    en: (place: string, n: number, year: number) => `${place} in ${year}: ${n} communes, each a link to its scorecard`,
  },
  scoredMapTitle: {
    vi: (place: string, n: number, year: number) =>
      `${place}: điểm PDTI ${year} của ${n} xã, phường, thị trấn trên bản đồ`,
    en: (place: string, n: number, year: number) => `${place}: the PDTI ${year} scores of ${n} communes on the map`,
  },
  byDistrict: { vi: 'Theo huyện, thành phố', en: 'By district' },
  districtStanding: {
    vi: (rank: string, year: number) => `hạng ${rank} cấp huyện năm ${year}`,
    en: (rank: string, year: number) => `ranked ${rank} among districts in ${year}`,
  },
  units: { vi: 'Đơn vị', en: 'Units' },
  standing: { vi: 'Thứ hạng và điểm', en: 'Rank and score' },
  neighbours: { vi: 'Đứng cạnh trong bảng xếp hạng', en: 'Neighbours in the ranking' },
  inDistrict: { vi: 'Cấp huyện', en: 'Its district' },
  communesOf: { vi: (n: number) => `${n} xã, phường, thị trấn năm 2023`, en: (n: number) => `${n} communes in 2023` },
  sameDistrict: { vi: 'Cùng đơn vị cấp huyện', en: 'In the same district' },
  where: { vi: 'Ở đâu', en: 'Where it is' },
  became: { vi: 'Nay là đơn vị nào', en: 'What it became' },
  becameLine: {
    vi: (from: string, name: string, partial: boolean) => `Từ ${from}: ${partial ? 'phần lớn thuộc ' : ''}${name}`,
    en: (from: string, name: string, partial: boolean) => `From ${from}: ${partial ? 'mostly in ' : ''}${name}`,
  },
  districtEnded: {
    vi: 'Từ 1/7/2025 không còn cấp huyện.',
    en: 'The district level was abolished on 1 July 2025.',
  },
  missing: { vi: 'Chưa công bố', en: 'Not published' },
  missingCommune: {
    vi: (annex: string, document: string) =>
      `Điểm và hạng PDTI của từng xã nằm ở ${annex} của ${document}. Phụ lục này không có trong nguồn nào chúng tôi đọc được.`,
    en: (annex: string, document: string) =>
      `Commune scores and ranks are in ${annex} of ${document}, an annex found in no source we could read.`,
  },
  missingScores: {
    vi: (decision: string) =>
      `Điểm từng chỉ số chính và chỉ tiêu không có trong nguồn nào chúng tôi đọc được. Kết quả được phê duyệt tại ${decision}.`,
    en: (decision: string) =>
      `Pillar and indicator scores are in no source we could read. The results were approved in ${decision}.`,
  },
  missingUnit: {
    vi: (decision: string) =>
      `Điểm hoặc hạng của xã này không có trong nguồn nào chúng tôi đọc được. Kết quả được phê duyệt tại ${decision}.`,
    en: (decision: string) =>
      `The score or the rank of this commune is in no source we could read. The results were approved in ${decision}.`,
  },
  missingIndicators: {
    vi: (decision: string) =>
      `Điểm từng chỉ tiêu thành phần không có trong nguồn nào chúng tôi đọc được. Kết quả được phê duyệt tại ${decision}.`,
    en: (decision: string) =>
      `Indicator scores are in no source we could read. The results were approved in ${decision}.`,
  },
  downloadList: {
    vi: 'Tải danh sách đơn vị (CSV, chưa có điểm và hạng)',
    en: 'Download the list of units (CSV, without scores and ranks)',
  },
  lead: {
    vi: (name: string) => `${name} so với đơn vị đứng đầu:`,
    en: (name: string) => `${name} against the leader:`,
  },
  download: { vi: 'Tải bảng xếp hạng (CSV)', en: 'Download the ranking (CSV)' },
  code: { vi: 'Mã đơn vị hành chính năm 2023', en: 'Administrative code in 2023' },
  unnamed: {
    vi: 'Báo cáo đếm đủ 18 sở, ban, ngành nhưng không nguồn nào đã có nêu đủ tên. Tên đơn vị này để trống, không đoán.',
    en: 'The report counts 18 departments but no source at hand names them all. This one is left unnamed rather than guessed.',
  },
} as const satisfies Dictionary;
