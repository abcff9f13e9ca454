import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the catalogue of files. */
export const dataWords = {
  title: { vi: 'Dữ liệu: tải về và cách đọc', en: 'Data: files and how to read them' },
  finding: {
    vi: (files: number) => `${files} bộ dữ liệu, tải được hết, mỗi số kèm nguồn và mức bằng chứng`,
    en: (files: number) => `${files} datasets, all downloadable, each figure with its source and evidence grade`,
  },
  dek: {
    vi: 'Mỗi bộ có bản CSV, bản CSV cho Excel và bản JSON. Địa chỉ không thay đổi.',
    en: 'Each comes as CSV, as CSV for Excel and as JSON. Addresses do not change.',
  },
  contents: { vi: 'Nội dung trang', en: 'On this page' },
  file: { vi: 'Bộ dữ liệu', en: 'Dataset' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  excel: { vi: 'CSV cho Excel', en: 'CSV for Excel' },
  known: {
    vi: (scores: number, ranks: number) => `điểm: ${scores} đơn vị; hạng: ${ranks} đơn vị`,
    en: (scores: number, ranks: number) => `scores: ${many(scores, 'unit', 'units')}; ranks: ${many(ranks, 'unit', 'units')}`,
  },
  columns: { vi: 'Các cột', en: 'Columns' },
  column: { vi: 'Cột', en: 'Column' },
  meaning: { vi: 'Nghĩa', en: 'Meaning' },
  family_ranking: { vi: 'Bảng xếp hạng', en: 'Rankings' },
  family_targets: {
    vi: (places: string) => `Chỉ tiêu của ${places}`,
    en: (places: string) => `Targets of ${places}`,
  },
  family_plan: {
    vi: (places: string) => `Kế hoạch nâng chỉ số chuyển đổi số của ${places}`,
    en: (places: string) => `The plan of ${places} to raise its digital index`,
  },
  family_planwork: { vi: 'Nội dung thực hiện của kế hoạch', en: 'What is to be done under the plan' },
  family_reports: { vi: 'Báo cáo nói gì', en: 'What reports say' },
  family_checks: { vi: 'Đối chiếu', en: 'Checks' },
  family_sources: { vi: 'Nguồn', en: 'Sources' },
  family_units: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  aboutRanking: {
    vi: (own: string, national: string) =>
      `Mỗi đơn vị một dòng, kể cả đơn vị chưa biết gì. Xếp theo hạng. Điểm ba cấp ${own} và điểm ${national} dùng những thang khác nhau, không so với nhau.`,
    en: (own: string, national: string) =>
      `One row a unit, even where nothing is known of it, in order of rank. The three ${own} levels and the ${national} use different scales that cannot be compared.`,
  },
  about_targets: {
    vi: (periods: string) => `Mỗi chỉ tiêu một dòng, theo thứ tự của phụ lục báo cáo ${periods}.`,
    en: (periods: string) => `One row a target, in the order of the annex to the report on ${periods}.`,
  },
  /** Where they stand in several documents, or in no annex. */
  aboutTargetsMany: {
    vi: (periods: string) => `Mỗi chỉ tiêu một dòng, theo thứ tự của bản in. Kết quả ${periods}, mỗi kỳ một bộ.`,
    en: (periods: string) =>
      `One row a target, in printed order. Results of ${periods}, each in a dataset of its own.`,
  },
  /** The same, of one. */
  aboutTargets: {
    vi: (period: string) => `Mỗi chỉ tiêu một dòng, theo thứ tự của bản in. Kết quả ${period}.`,
    en: (period: string) => `One row a target, in printed order. Results of ${period}.`,
  },
  /** What the first column of targets is, where not all stand in annexes. */
  targetNumber: { vi: 'Số của chỉ tiêu trong bản in.', en: 'Number of the target in print.' },
  about_plan: {
    vi: (years: string) =>
      `Mỗi dòng là một mục tiêu với một mốc điểm năm ${years}. Mục tiêu không có mốc và nhiệm vụ không có mục tiêu vẫn có một dòng.`,
    en: (years: string) =>
      `One row for each target with a ${years} baseline. Targets without a baseline and tasks without a target keep a row of their own.`,
  },
  about_planwork: {
    vi: 'Mỗi dòng là một dòng “Nội dung thực hiện” của một nhiệm vụ, hoặc một nền tảng mà nhiệm vụ kể ra.',
    en: 'One row for each line of what is to be done under a task, and for each platform that a task lists.',
  },
  about_reports: {
    vi: 'Mỗi dòng là một con số cùng mục chứa nó. Mục không có con số vẫn có một dòng. Câu tóm là lời của chúng tôi, câu trích là lời của văn bản.',
    en: 'One row for each figure, with the passage in which it stands. A passage without figures keeps a row of its own. The summary is ours, the quote is the document’s.',
  },
  about_checks: {
    vi: 'Mỗi phép đối chiếu một dòng: điều nguồn viết, phép tính lại và kết luận.',
    en: 'One row a check: what the source says, the recomputation, the verdict.',
  },
  about_sources: { vi: 'Mỗi văn bản hoặc bài báo một dòng.', en: 'One row a document or article.' },
  about_units: {
    vi: 'Mỗi dòng là một đơn vị trong một thời kỳ. Mã số được dùng lại qua các lần sáp nhập, nên khóa là mã cùng ngày bắt đầu.',
    en: 'One row for each unit in each period. Codes are used again after mergers, so the key is the code with its first day.',
  },
  ownFile: {
    vi: (index: string, place: string, level: string, year: number) => `${index} ${place} ${year}: ${level}`,
    en: (index: string, place: string, level: string, year: number) => `${index} ${place} ${year}: ${level}`,
  },
  nationalFile: {
    vi: (index: string, year: number, units: number) => `${index} ${units} tỉnh, thành phố ${year}`,
    en: (index: string, year: number, units: number) => `${index} of the ${units} provinces ${year}`,
  },
  targetsFile: {
    vi: (place: string, year: number) => `Chỉ tiêu năm ${year} của ${place}`,
    en: (place: string, year: number) => `Targets of ${place} for ${year}`,
  },
  planFile: {
    vi: (place: string, year: number) => `Kế hoạch nâng chỉ số chuyển đổi số năm ${year} của ${place}`,
    en: (place: string, year: number) => `${place}’s ${year} plan to raise its digital index`,
  },
  planworkFile: {
    vi: (_place: string, year: number) => `Nội dung thực hiện và nền tảng của kế hoạch năm ${year}`,
    en: (_place: string, year: number) => `What is to be done, and the platforms, of the ${year} plan`,
  },
  reportsFile: {
    vi: (place: string) => `Báo cáo nói gì về ${place}`,
    en: (place: string) => `What reports say of ${place}`,
  },
  checksFile: { vi: 'Mọi phép đối chiếu', en: 'All checks' },
  sourcesFile: { vi: 'Mọi nguồn', en: 'All sources' },
  unitsFile: { vi: 'Đơn vị và đơn vị kế thừa', en: 'Units and their successors' },
  gradesFold: { vi: 'Nghĩa của từng mức trong tệp', en: 'What each grade means in the files' },
  formatFold: { vi: 'Ô trống, dấu ngăn cột, cách mở bằng Excel', en: 'Empty cells, separators, how to open in Excel' },
  grades: { vi: 'Mức bằng chứng', en: 'Evidence grades' },
  grade_published: {
    vi: 'In trong nguồn, đọc được thành số. Cột …source_standing ghi nguồn thứ nhất là văn bản nhà nước, báo chí hay bản chép.',
    en: 'Printed in a source and readable as a number. A column …source_standing says whether the first is official, the press or a copy.',
  },
  grade_recomputed: { vi: 'Phép tính đúng trên số đã công bố.', en: 'Exact arithmetic on published figures.' },
  grade_bounded: {
    vi: 'Không in ra, hoặc in mà không đọc được thành số, nhưng các câu đã công bố buộc nó nằm trong một khoảng. Chỉ có cột thấp và cột cao.',
    en: 'Not printed, or not readable as a number, but published statements leave it only a range. Only the low and high columns are filled.',
  },
  grade_unpublished: {
    vi: 'Nằm trong văn bản chưa công bố, không có trong nguồn đã đọc, hoặc in mà không đọc được thành số. Ô số để trống.',
    en: 'In a document that was not released, in no source we could read, or printed but not readable as a number. The figure is empty.',
  },
  grade_simulated: {
    vi: 'Số của tỉnh hư cấu. Không bộ dữ liệu nào ở đây có số mô phỏng.',
    en: 'A figure of the fictional province. No dataset here holds any.',
  },
  format: { vi: 'Định dạng', en: 'Format' },
  formatText: {
    vi: 'CSV theo RFC 4180, riêng cuối dòng là LF: mã hóa UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân. Nhiều giá trị trong một ô ngăn bằng dấu chấm phẩy. Bản cho Excel chỉ thêm dấu BOM ở đầu. Ô chữ bắt đầu bằng = + - @ có thêm dấu nháy đơn để bảng tính không chạy thành công thức. JSON là một mảng, mỗi dòng một đối tượng, ô trống là null.',
    en: 'CSV as in RFC 4180, with LF line ends: UTF-8, commas, dot decimals; several values in one cell are separated by semicolons. The Excel copy only adds a byte order mark. Text cells that start with = + - @ get an apostrophe so that no spreadsheet runs them as a formula. JSON is an array with one object a row; empty cells are null.',
  },
  emptyText: {
    vi: 'Ô trống nghĩa là chưa công bố, không có trong nguồn đã đọc, nguồn không in, in nhưng không đọc được thành số, hoặc chỉ biết nằm trong khoảng: khi đó hai đầu khoảng ở cột _low và _high.',
    en: 'An empty cell means unpublished, in no source we could read, not printed in the source, printed but not readable as a number, or known only within a range, whose ends are in the columns _low and _high.',
  },
  excelHelp: {
    vi: 'Nếu Excel dồn mọi cột vào một cột: mở Dữ liệu, Từ văn bản/CSV, chọn dấu phẩy và UTF-8.',
    en: 'If Excel puts everything into one column: Data, From Text/CSV, then choose comma and UTF-8.',
  },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  licenceText: {
    vi: 'Số liệu do cơ quan nhà nước và báo chí công bố; khi dùng lại, hãy ghi nguồn gốc ở cột sources. Danh mục đơn vị hành chính có giấy phép MIT và dòng ghi công riêng.',
    en: 'The figures are facts published by state bodies and the press; when you use them, name the origin given in the sources column. The register of units has an MIT licence and an attribution line of its own.',
  },
  licenceLink: { vi: 'Toàn văn giấy phép và dòng ghi công', en: 'Full licences and attribution lines' },
  sourceLink: { vi: 'Danh sách nguồn', en: 'List of sources' },
} as const satisfies Dictionary;
