import type { Dictionary } from './strings.ts';

/** Strings of the pages of Ninh Thuận: hub, targets, plan, scorecards, map. */
export const ninhthuan = {
  short: { vi: 'Ninh Thuận', en: 'Ninh Thuận' },
  hubTitle: { vi: 'Ninh Thuận: chỉ tiêu và kế hoạch chuyển đổi số', en: 'Ninh Thuận: digital targets and plan' },
  hubFinding: {
    vi: (met: number, all: number) => `Ninh Thuận: báo cáo ghi đạt ${met} trên ${all} chỉ tiêu giữa năm 2024`,
    en: (met: number, all: number) => `Ninh Thuận: ${met} of ${all} targets reported met at mid-2024`,
  },
  hubDek: {
    vi: (strict: number, left: string) =>
      `Đọc đủ từng chữ của mục tiêu thì là ${strict}. Kế hoạch nâng chỉ số chuyển đổi số (DTI) cho thấy còn ${left} điểm chưa đạt ở các mốc năm 2022. Không nguồn nào đã đọc có bảng xếp hạng sở, huyện, xã của tỉnh.`,
    en: (strict: number, left: string) =>
      `Read word for word, the count is ${strict}. The plan to raise the digital-transformation index (DTI) leaves ${left} points still to be won from its 2022 baselines. No source we could read holds a ranking of the province’s departments, districts or communes.`,
  },
  whatIsHere: { vi: 'Có gì ở đây', en: 'What is here' },
  inCountry: { vi: 'Ninh Thuận trong cả nước', en: 'Ninh Thuận in the country' },
  agencies: { vi: 'Cơ quan thực hiện', en: 'Agencies' },
  agenciesNote: {
    vi: 'Những cơ quan và nhóm cơ quan được nêu tên trong báo cáo hoặc kế hoạch.',
    en: 'Agencies and groups of agencies named in the report or the plan.',
  },
  groups: { vi: 'Nhóm cơ quan', en: 'Groups' },
  groupNote: {
    vi: 'Nguồn ghi chung một nhóm, không kể tên từng cơ quan.',
    en: 'The source names the group as a whole, not its members.',
  },
  places: {
    vi: (districts: number, communes: number) =>
      `${districts} huyện, thành phố và ${communes} xã, phường, thị trấn năm 2023`,
    en: (districts: number, communes: number) => `${districts} districts and ${communes} communes in 2023`,
  },
  merged: {
    vi: (date: string, name: string, basis: string) => `Từ ${date}, Ninh Thuận thuộc ${name} (${basis}).`,
    en: (date: string, name: string, basis: string) => `Since ${date} Ninh Thuận is part of ${name} (${basis}).`,
  },
  missing: { vi: 'Chưa công bố', en: 'Not published' },
  missingFramework: {
    vi: (document: string, date: string) =>
      `Ninh Thuận có bộ chỉ số riêng để chấm cơ quan nhà nước trong tỉnh: ${document}, ngày ${date}. Văn bản này chỉ được nguồn khác dẫn lại.`,
    en: (document: string, date: string) =>
      `Ninh Thuận has its own index for scoring state bodies in the province: ${document} of ${date}. Other sources cite it; its text was not available.`,
  },
  aboutDocument: { vi: 'Các nguồn dẫn văn bản này', en: 'The sources that cite it' },
  provinceCard: { vi: 'Phiếu của tỉnh Ninh Thuận trong DTI cả nước', en: 'Ninh Thuận’s scorecard in the national DTI' },
  notInRegister: { vi: 'danh mục không ghi', en: 'not in the register' },
  missingRanking: {
    vi: 'Không nguồn nào đã đọc có bảng xếp hạng theo bộ chỉ số đó, ở bất kỳ năm nào.',
    en: 'No ranking made with it, for any year, is in a source we could read.',
  },
  missingYear: {
    vi: 'Kết quả cả năm 2024 của các chỉ tiêu cũng chưa có trong nguồn nào đã đọc.',
    en: 'Full-year 2024 results for the targets are in no source we could read either.',
  },
  checks: { vi: 'Đối chiếu liên quan', en: 'Related checks' },
  contradictions: { vi: 'Chỗ các nguồn không khớp nhau', en: 'Where the sources disagree' },
  allChecks: { vi: 'Xem mọi phép đối chiếu', en: 'All checks' },
  files: { vi: 'Tải dữ liệu', en: 'Download the data' },
  columnsOfFiles: { vi: 'Giải thích từng cột', en: 'What each column means' },
  byDistrict: { vi: 'Theo huyện, thành phố', en: 'By district' },
  map: { vi: 'Bản đồ', en: 'Map' },
  mapTitle: { vi: 'Bản đồ xã, phường, thị trấn Ninh Thuận năm 2023', en: 'Map of the communes of Ninh Thuận, 2023' },
  mapDek: {
    vi: (n: number) => `${n} đơn vị cấp xã theo ranh giới năm 2023. Bấm vào một xã để mở phiếu của xã đó.`,
    en: (n: number) => `${n} communes with their 2023 boundaries. Each leads to its scorecard.`,
  },
  colCommune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
  colCode: { vi: 'Mã', en: 'Code' },
  colToday: { vi: 'Từ 1/7/2025', en: 'Since 1 July 2025' },
} as const satisfies Dictionary;
