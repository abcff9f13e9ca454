/** What the files of the fictional province say of themselves. */
import type { Texts } from '../../src/model/texts.ts';
import { sampleProvinceName } from './identity.ts';
import type { AssessedLevel } from './levels.ts';

export const sampleFileWords = {
  edition: {
    vi: 'Dữ liệu mô phỏng. Tỉnh Mẫu không có thật: đơn vị, số liệu và bản đồ do máy tính tạo ra, để cho thấy người đọc sẽ xem được gì nếu mọi phụ lục được công bố.',
    en: 'Simulated data. Tỉnh Mẫu does not exist: its units, figures and map are made by a computer, to show what readers could see if every annex were published.',
  },
  framework: { vi: `Bộ chỉ số mô phỏng của ${sampleProvinceName}`, en: `Simulated framework of ${sampleProvinceName}` },
  frameworkNote: {
    vi: 'Bộ chỉ số mô phỏng. Tên các chỉ số chính theo bộ chỉ số của Ninh Bình (Quyết định 733/QĐ-UBND); chỉ tiêu, điểm và cách tính do Thước Số đặt ra.',
    en: 'Simulated framework. Names of the pillars follow the framework of Ninh Bình (Decision 733/QĐ-UBND); indicators, points and methods are made up by Thước Số.',
  },
  boundaries: { vi: 'Ranh giới: hư cấu, do máy sinh ra', en: 'Boundaries: fictional, made by a program' },
  unit: { vi: 'Đơn vị hư cấu, dữ liệu mô phỏng', en: 'Fictional unit, simulated data' },
  province: { vi: 'Tỉnh hư cấu, dữ liệu mô phỏng', en: 'Fictional province, simulated data' },
} as const satisfies Record<string, Texts>;

/** How its source is named: the program that makes it up. */
export const sampleSourceWords = {
  title: {
    vi: `Dữ liệu mô phỏng của ${sampleProvinceName}, một tỉnh hư cấu`,
    en: `Simulated data of ${sampleProvinceName}, a fictional province`,
  },
  short: { vi: `Mô phỏng ${sampleProvinceName}`, en: `Simulation of ${sampleProvinceName}` },
  note: {
    vi: 'Không phải tài liệu thật: mọi giá trị do máy tính tạo ra',
    en: 'No real document: every value is made by a computer',
  },
} as const satisfies Record<string, Texts>;

/** Names of the annexes of its decisions. */
export const sampleAnnexNames = {
  department: { vi: 'Phụ lục 1 (mô phỏng)', en: 'Annex 1 (simulated)' },
  district: { vi: 'Phụ lục 2 (mô phỏng)', en: 'Annex 2 (simulated)' },
  commune: { vi: 'Phụ lục 3 (mô phỏng)', en: 'Annex 3 (simulated)' },
} as const satisfies Readonly<Record<AssessedLevel, Texts>>;

/** Names of the state bodies of a province. */
export const departmentNames: readonly Texts[] = [
  { vi: 'Văn phòng UBND tỉnh', en: 'People’s Committee Office' },
  { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
  { vi: 'Sở Tư pháp', en: 'Department of Justice' },
  { vi: 'Sở Tài chính', en: 'Department of Finance' },
  { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
  { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
  { vi: 'Sở Nông nghiệp và Phát triển nông thôn', en: 'Department of Agriculture and Rural Development' },
  { vi: 'Sở Giao thông vận tải', en: 'Department of Transport' },
  { vi: 'Sở Xây dựng', en: 'Department of Construction' },
  { vi: 'Sở Tài nguyên và Môi trường', en: 'Department of Natural Resources and Environment' },
  { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
  { vi: 'Sở Lao động - Thương binh và Xã hội', en: 'Department of Labour and Social Affairs' },
  { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
  { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
  { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
  { vi: 'Sở Y tế', en: 'Department of Health' },
  { vi: 'Thanh tra tỉnh', en: 'Provincial Inspectorate' },
  { vi: 'Ban Quản lý các khu công nghiệp', en: 'Management Board of Industrial Zones' },
];

/** Units of what its indicators count; a form beside 1 and one beside other numbers where a language has both. */
export const sampleUnits: readonly Texts[] = [
  { vi: 'cuộc', en: 'meeting;meetings' },
  { vi: 'bài', en: 'article;articles' },
  { vi: 'ngày', en: 'day;days' },
  { vi: 'phòng', en: 'room;rooms' },
  { vi: 'giờ', en: 'hour;hours' },
  { vi: 'sáng kiến', en: 'initiative;initiatives' },
  { vi: 'điểm', en: 'point;points' },
  { vi: 'bộ', en: 'set;sets' },
  { vi: 'phiên', en: 'meeting;meetings' },
  { vi: 'lớp', en: 'course;courses' },
  { vi: 'sản phẩm', en: 'product;products' },
  { vi: 'doanh nghiệp', en: 'enterprise;enterprises' },
  { vi: 'triệu đồng', en: 'million đồng' },
  { vi: 'lượt', en: 'use;uses' },
  { vi: 'trạm', en: 'station;stations' },
  { vi: 'buổi', en: 'session;sessions' },
  { vi: 'cụm', en: 'group;groups' },
  { vi: 'máy', en: 'computer;computers' },
];
