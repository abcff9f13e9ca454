import type { Dictionary } from './strings.ts';

/** Strings that every page uses: header, footer, grades, levels. */
export const common = {
  siteName: { vi: 'Thước Số', en: 'Thước Số' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to content' },
  mainNav: { vi: 'Mục chính', en: 'Main' },
  /** What opens the menu of a narrow header. */
  contents: { vi: 'Mục lục', en: 'Menu' },
  breadcrumb: { vi: 'Vị trí trang', en: 'Breadcrumb' },
  home: { vi: 'Trang đầu', en: 'Home' },
  navNational: { vi: 'Cả nước', en: 'Vietnam' },
  navChecks: { vi: 'Đối chiếu', en: 'Fact checks' },
  navData: { vi: 'Dữ liệu', en: 'Data' },
  navMethod: { vi: 'Phương pháp', en: 'Method' },
  navSources: { vi: 'Nguồn', en: 'Sources' },
  navAbout: { vi: 'Giới thiệu', en: 'About' },
  /** On pages in another language than that of the documents. */
  navTerms: { vi: 'Từ tiếng Việt', en: 'Vietnamese words' },
  navLicences: { vi: 'Giấy phép', en: 'Licences' },
  navFind: { vi: 'Tìm đơn vị', en: 'Find a unit' },
  /** What leads to a page in this language from its mirrors. */
  readHere: { vi: 'Đọc trang này bằng tiếng Việt', en: 'Read this page in English' },
  /** With the way to what the grades mean. */
  footerData: {
    vi: (grades: string) => `Số liệu đọc từ văn bản nhà nước, báo chí và bản chép; mỗi số có nguồn và ${grades}.`,
    en: (grades: string) =>
      `Figures from official documents, the press and copies; each with its source and ${grades}.`,
  },
  footerGrades: { vi: 'mức bằng chứng', en: 'evidence grade' },
  footerCode: { vi: 'Mã nguồn theo giấy phép MIT.', en: 'Code under the MIT licence.' },
  grade_published: { vi: 'Công bố', en: 'Published' },
  grade_recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  grade_bounded: { vi: 'Khoảng suy ra', en: 'Known only within a range' },
  grade_unpublished: { vi: 'Chưa công bố', en: 'Unpublished' },
  grade_simulated: { vi: 'Mô phỏng', en: 'Simulated' },
  gradeKey: { vi: 'Mức bằng chứng', en: 'Evidence grade' },
  unreadable: { vi: 'in như vậy, không đọc được thành số', en: 'as printed; cannot be read as a number' },
  /** A part of a document. */
  annexOf: {
    vi: (annex: string, document: string) => `${annex}, ${document}`,
    en: (annex: string, document: string) => `${annex} of ${document}`,
  },
  unpublishedIn: {
    vi: (document: string) => `Chưa công bố (${document})`,
    en: (document: string) => `Unpublished (${document})`,
  },
  notAtHand: { vi: 'Không có trong nguồn đã đọc', en: 'In no source we could read' },
  /** Where a document is known that has it. */
  notAtHandIn: {
    vi: (document: string) => `Không có trong nguồn đã đọc (cần ${document})`,
    en: (document: string) => `In no source we could read (needed: ${document})`,
  },
  notAvailable: { vi: 'Chưa biết', en: 'Not known' },
  source: { vi: 'Nguồn', en: 'Source' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  formula: { vi: 'Cách tính', en: 'Formula' },
  quote: { vi: 'Trích nguyên văn', en: 'Verbatim quote' },
  proof: { vi: 'Cách tính và nguồn', en: 'Method and sources' },
  table: { vi: 'Bảng số liệu', en: 'Data table' },
  sourcesAndTable: { vi: 'Nguồn và bảng số', en: 'Sources and table' },
  download: { vi: 'Tải về', en: 'Download' },
  level_province: { vi: 'Cấp tỉnh', en: 'Provinces' },
  level_department: { vi: 'Sở, ban, ngành', en: 'Departments' },
  level_district: { vi: 'Cấp huyện', en: 'Districts' },
  level_commune: { vi: 'Cấp xã', en: 'Communes' },
  rank: { vi: 'Hạng', en: 'Rank' },
  score: { vi: 'Điểm', en: 'Score' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  mean: { vi: 'Trung bình', en: 'Mean' },
  unnamed: { vi: 'Chưa rõ tên trong nguồn đã đọc', en: 'Named in no source we could read' },
  /** A value of which only the highest end is known. */
  atMost: { vi: (most: string) => `không quá ${most}`, en: (most: string) => `at most ${most}` },
  rounded: {
    vi: (low: string, high: string) => `nếu số in đã làm tròn: từ ${low} đến ${high}`,
    en: (low: string, high: string) => `if the printed figures were rounded: ${low} to ${high}`,
  },
  verdict_match: { vi: 'Khớp', en: 'Agrees' },
  verdict_rounding: { vi: 'Lệch do làm tròn', en: 'Rounding difference' },
  verdict_contradiction: { vi: 'Mâu thuẫn', en: 'Contradiction' },
  verdict_wording: { vi: 'Khác tên gọi', en: 'Different words' },
  verdict_unverifiable: { vi: 'Không kiểm được', en: 'Cannot be checked' },
  status_met: { vi: 'Đạt', en: 'Met' },
  status_missed: { vi: 'Chưa đạt', en: 'Missed' },
  'status_no-data': { vi: 'Chưa có số liệu', en: 'No data' },
  'status_not-computable': { vi: 'Không kiểm được', en: 'Cannot be checked' },
} as const satisfies Dictionary;
