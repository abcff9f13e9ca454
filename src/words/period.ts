import type { Dictionary } from './strings.ts';

/**
 * The time that results cover, by what the day up to which they run says: half a year, a whole year, or any other day.
 * `at` is when they are read, `in` a heading, `of` and `brief` what the results are of, `after` when a target is met.
 */
export const periodWords = {
  at_half: { vi: (year: string) => `giữa năm ${year}`, en: (year: string) => `at mid-${year}` },
  at_year: { vi: (year: string) => `cuối năm ${year}`, en: (year: string) => `at the end of ${year}` },
  at_day: { vi: (_: string, day: string) => `tính đến ${day}`, en: (_: string, day: string) => `by ${day}` },
  after_half: { vi: (year: string) => `sau sáu tháng đầu năm ${year}`, en: (year: string) => `at mid-${year}` },
  after_year: { vi: (year: string) => `trong năm ${year}`, en: (year: string) => `at the end of ${year}` },
  after_day: { vi: (_: string, day: string) => `tính đến ${day}`, en: (_: string, day: string) => `by ${day}` },
  in_half: { vi: (year: string) => `nửa đầu năm ${year}`, en: (year: string) => `first half of ${year}` },
  in_year: { vi: (year: string) => `năm ${year}`, en: (year: string) => year },
  in_day: { vi: (_: string, day: string) => `tính đến ${day}`, en: (_: string, day: string) => `up to ${day}` },
  of_half: { vi: (year: string) => `sáu tháng đầu năm ${year}`, en: (year: string) => `the first half of ${year}` },
  of_year: { vi: (year: string) => `năm ${year}`, en: (year: string) => year },
  of_day: {
    vi: (_: string, day: string) => `từ đầu năm đến ${day}`,
    en: (_: string, day: string) => `the year up to ${day}`,
  },
  brief_half: { vi: (year: string) => `6 tháng đầu năm ${year}`, en: (year: string) => `the first half of ${year}` },
  brief_year: { vi: (year: string) => `năm ${year}`, en: (year: string) => year },
  brief_day: {
    vi: (_: string, day: string) => `từ đầu năm đến ${day}`,
    en: (_: string, day: string) => `the year up to ${day}`,
  },
} as const satisfies Dictionary;
