import type { Dictionary } from './strings.ts';

/** Strings about what a printed figure may stand for. */
export const roundedOrCut = {
  /** What a printed figure is taken for. */
  print: {
    vi: 'Không nguồn nào nói số đã in là số làm tròn hay số bị cắt bớt chữ số sau dấu phẩy. Trang này tính cả hai cách.',
    en: 'No source says whether a printed figure was rounded or whether the decimals behind it were cut off. This site allows for both.',
  },
  theReport: { vi: 'Báo cáo', en: 'The report' },
  /** Whose means. */
  units_province: { vi: 'các tỉnh, thành phố', en: 'the provinces’' },
  units_department: { vi: 'các sở, ban, ngành', en: 'the departments’' },
  units_district: { vi: 'các huyện, thành phố', en: 'the districts’' },
  units_commune: { vi: 'các xã, phường, thị trấn', en: 'the communes’' },
  printCase: {
    vi: (report: string, units: string, later: string, earlier: string, difference: string, printed: string) =>
      `${report} in trung bình của ${units} trong hai năm là ${later} và ${earlier}. Hiệu của chúng là ${difference}, nhưng mức tăng in là ${printed}. Cắt bớt chữ số thì dễ ra số ấy hơn là làm tròn.`,
    en: (report: string, units: string, later: string, earlier: string, difference: string, printed: string) =>
      `${report} prints ${later} and ${earlier} as ${units} means in the two years. They differ by ${difference}, but the printed rise is ${printed}. Cutting leads there more easily than rounding.`,
  },
  /** The same of a report that speaks of other years than the page: each figure says what it is, and of which year. */
  printCaseOf: {
    vi: (
      report: string,
      later: string,
      what: string,
      earlier: string,
      past: string,
      difference: string,
      printed: string,
    ) =>
      `${report} in ${later} (${what}) và ${earlier} (${past}). Hiệu của chúng là ${difference}, nhưng mức tăng in là ${printed}. Cắt bớt chữ số thì dễ ra số ấy hơn là làm tròn.`,
    en: (
      report: string,
      later: string,
      what: string,
      earlier: string,
      past: string,
      difference: string,
      printed: string,
    ) =>
      `${report} prints ${later} (${what}) and ${earlier} (${past}). They differ by ${difference}, but the printed rise is ${printed}. Cutting leads there more easily than rounding.`,
  },
  printSpan: {
    vi: (printed: string, low: string, high: string) =>
      `Vì vậy in “${printed}” nghĩa là một số nào đó từ ${low} đến ${high}: kém nửa đơn vị ở chữ số cuối, hoặc hơn trọn một đơn vị.`,
    en: (printed: string, low: string, high: string) =>
      `So “${printed}” means some number from ${low} to ${high}: down to half a unit of the last digit below it, or up to a whole unit above.`,
  },
  printSee: { vi: 'Xem phép kiểm', en: 'See the check' },
} as const satisfies Dictionary;
