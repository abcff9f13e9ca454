import type { Dictionary } from './strings.ts';

/** Strings of more than one of the pages of targets and plans: hub, targets, plan, scorecards, map. */
export const goalWords = {
  province: {
    vi: (full: string, _name: string, _isProvince: boolean) => full,
    en: (_full: string, name: string, isProvince: boolean) => (isProvince ? `${name} province` : name),
  },
  missing: { vi: 'Không có trong nguồn đã đọc', en: 'In no source we could read' },
  missingFramework: {
    vi: (place: string, document: string, date: string) =>
      `${place} có bộ chỉ số riêng để chấm cơ quan nhà nước trong tỉnh: ${document}, ngày ${date}. Văn bản này chỉ được nguồn khác dẫn lại.`,
    en: (place: string, document: string, date: string) =>
      `${place} has its own index for scoring state bodies in the province: ${document} of ${date}. Other sources cite it; its text was not available.`,
  },
  aboutDocument: { vi: 'Các nguồn dẫn văn bản này', en: 'The sources that cite it' },
  missingRanking: {
    vi: 'Bảng xếp hạng theo bộ chỉ số đó, của bất kỳ năm nào, không có trong nguồn đã đọc.',
    en: 'A ranking made with it, for any year, is in no source we could read.',
  },
  missingYear: {
    vi: (years: string) => `Kết quả cả năm ${years} của các chỉ tiêu cũng không có trong nguồn đã đọc.`,
    en: (years: string) => `Full-year ${years} results for the targets are in no source we could read either.`,
  },
  groupNote: {
    vi: 'Nguồn ghi chung một nhóm, không kể tên từng cơ quan.',
    en: 'The source names the group as a whole, not its members.',
  },
  /** Where the sources agree. */
  checks: { vi: 'Đối chiếu liên quan', en: 'Related checks' },
  contradictions: { vi: 'Chỗ các nguồn không khớp nhau', en: 'Where the sources disagree' },
  /** Where nothing contradicts, and some could not be settled. */
  unsettled: { vi: 'Chỗ chưa kiểm được', en: 'What could not be checked' },
  /** Where both are. */
  contradictionsAndUnsettled: {
    vi: 'Chỗ các nguồn không khớp, chỗ chưa kiểm được',
    en: 'Where the sources disagree or could not be checked',
  },
  allChecks: { vi: 'Xem mọi phép đối chiếu', en: 'All checks' },
  files: { vi: 'Tải dữ liệu', en: 'Download the data' },
  columnsOfFiles: { vi: 'Giải thích từng cột', en: 'What each column means' },
  mapTitle: {
    vi: (place: string, year: string) => `Bản đồ xã, phường, thị trấn ${place} năm ${year}`,
    en: (place: string, year: string) => `Map of the communes of ${place}, ${year}`,
  },
} as const satisfies Dictionary;
