import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Small numbers in words. */
const viNumbers: readonly string[] = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];
const enNumbers: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const ofPlace = (of: string, place: string | undefined): string => (place === undefined ? '' : ` ${of} ${place}`);

/** Strings of the front page. */
export const homeWords = {
  title: { vi: 'Thước Số', en: 'Thước Số' },
  h1: {
    vi: 'Xã, huyện, sở của bạn đứng ở đâu trong chuyển đổi số?',
    en: 'Where does your commune, district or department stand in digital transformation?',
  },
  dek: {
    vi: (everywhere: string) =>
      `Thước Số đăng lại điều các cơ quan nhà nước đã công bố về chuyển đổi số ở ${everywhere}. Mỗi số nói rõ nó chắc đến đâu.`,
    en: (everywhere: string) =>
      `Thước Số sets out what Vietnamese authorities have published about digital transformation in ${everywhere}. Every figure says how firmly it is known.`,
  },
  /** Last in that list of places. */
  nationwide: { vi: 'cả nước', en: 'nationwide' },
  find: { vi: 'Tìm đơn vị của bạn', en: 'Find your unit' },
  findAll: { vi: 'Tất cả, theo vần A–Y', en: 'All units, A–Y' },
  departments: { vi: 'Sở, ban, ngành', en: 'Departments' },
  communes: { vi: (n: number) => `${n} đơn vị cấp xã`, en: (n: number) => `${n} communes` },
  homesAmongAll: {
    vi: (n: number, _all: number) => `${viNumbers[n] ?? n} tỉnh trong cả nước`,
    en: (n: number, all: number) =>
      n === 1 ? `The province among ${all}` : `The ${enNumbers[n] ?? n} provinces among ${all}`,
  },
  targetsLine: {
    vi: (place: string, teller: string, met: number, all: number, when: string) =>
      `${place}: ${teller} ghi ${met} trên ${all} chỉ tiêu đạt ${when}`,
    en: (place: string, teller: string, met: number, all: number, when: string) =>
      `${place}: ${teller} marks ${met} of ${many(all, 'target', 'targets')} met ${when}`,
  },
  /** Where the report prints no status: what the figures give. */
  targetsLineRecomputed: {
    vi: (place: string, met: number, all: number, when: string, unrated: string) =>
      `${place}: tính lại thì ${met} trên ${all} chỉ tiêu đạt ${when}; ${unrated}`,
    en: (place: string, met: number, all: number, when: string, unrated: string) =>
      `${place}: recomputed, ${met} of ${many(all, 'target', 'targets')} met ${when}; ${unrated}`,
  },
  /** After it, where the strict count is another. */
  targetsStrict: {
    vi: (strict: number) => `; đọc đủ từng chữ thì ${strict}`,
    en: (strict: number) => `; read word for word, ${strict}`,
  },
  checksLine: {
    vi: (contradictions: number, wording: number, all: number) =>
      `Đối chiếu ${all} điểm trong nguồn: ${contradictions} mâu thuẫn về số hoặc ngày, ${wording} chỗ gọi khác tên`,
    en: (contradictions: number, wording: number, all: number) =>
      `${all} points of the sources checked: ${contradictions} contradictions of figures or dates, ${wording} different words for one thing`,
  },
  more: { vi: 'Đọc thêm', en: 'More' },
  known: { vi: 'Biết gì, chưa biết gì', en: 'What is known, what is not' },
  knownDek: {
    vi: 'Số còn thiếu để trống và nói rõ văn bản nào có.',
    en: 'Missing figures stay empty, and the document that holds them is named.',
  },
  /** Where no source says of some of them which document has them. */
  knownDekSome: {
    vi: 'Số còn thiếu để trống; nguồn nào nói văn bản có số ấy thì chúng tôi nói rõ.',
    en: 'Missing figures stay empty; the document that holds them is named where a source says which it is.',
  },
  /** The newest finding of one province, where several have some; its year stands after it. */
  leadOf: {
    vi: (place: string, finding: string) => `${place}: ${finding}`,
    en: (place: string, finding: string) => `${place}: ${finding}`,
  },
  /** Of levels of which most scores are in no source at hand; of a province that is named where several are ranked. */
  missing: {
    vi: (levels: string, year: number, place: string | undefined) =>
      `Năm ${year}, điểm của phần lớn đơn vị${ofPlace('của', place)} (${levels}) không có trong nguồn đã đọc.`,
    en: (levels: string, year: number, place: string | undefined) =>
      `For ${year}, most scores${ofPlace('of', place)} (${levels}) are in no source we could read.`,
  },
  /** The same, where a source says which document has them. */
  missingIn: {
    vi: (levels: string, year: number, document: string, place: string | undefined) =>
      `Năm ${year}, điểm của phần lớn đơn vị${ofPlace('của', place)} (${levels}) nằm trong phụ lục ${document}, không có trong nguồn đã đọc.`,
    en: (levels: string, year: number, document: string, place: string | undefined) =>
      `For ${year}, most scores${ofPlace('of', place)} (${levels}) stand in annexes of ${document}, which are in no source we could read.`,
  },
} as const satisfies Dictionary;
