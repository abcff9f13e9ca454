/** What the files of the fictional province say of themselves. */
import type { Texts } from '../../src/model/texts.ts';
import { sampleProvinceName } from './identity.ts';

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
