import { formOf } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the ruler on which a unit stands. */
export const unitRulerWords = {
  title: {
    vi: (name: string, score: string, year: string) => `${name}: ${score} điểm năm ${year}`,
    en: (name: string, score: string, year: string) => `${name}: ${score} points in ${year}`,
  },
  titleRange: {
    vi: (name: string, range: string, year: string) => `${name}: điểm năm ${year} chỉ biết nằm trong khoảng ${range}`,
    en: (name: string, range: string, year: string) => `${name}: the ${year} score is known only within ${range}`,
  },
  ownYear: {
    vi: (name: string, year: string) => `${name} năm ${year}`,
    en: (name: string, year: string) => `${name} in ${year}`,
  },
  ofYear: { vi: (year: string) => `năm ${year}`, en: (year: string) => year },
  flag: {
    vi: (rank: string, name: string) => `${rank}. ${name}`,
    en: (rank: string, name: string) => `${rank}. ${name}`,
  },
  group: {
    vi: (n: string) => `${n} đơn vị khác`,
    en: (n: string) => `${n} other ${formOf(n, 'unit', 'units')}`,
  },
  groupRanks: {
    vi: (group: string, ranks: string) => `${group}, hạng ${ranks}`,
    en: (group: string, ranks: string) => `${group}, ranks ${ranks}`,
  },
  mean: { vi: (mean: string) => `trung bình ${mean}`, en: (mean: string) => `mean ${mean}` },
  meanRow: { vi: 'Trung bình', en: 'Mean' },
  before: { vi: (year: string) => `nét đứt: năm ${year}`, en: (year: string) => `dashed: ${year}` },
  strokes: {
    vi: (n: string, units: string) => `mỗi vạch trên mép thước: một trong ${n} ${units}`,
    en: (n: string, units: string) => `each stroke above the edge: one of the ${n} ${units}`,
  },
  cut: {
    vi: (from: string, to: string) => `Thước chỉ vẽ từ ${from} đến ${to} điểm`,
    en: (from: string, to: string) => `The ruler shows only ${from} to ${to}`,
  },
  cutOf: {
    vi: (from: string, to: string, most: string) => `Thước chỉ vẽ từ ${from} đến ${to} trên thang ${most}`,
    en: (from: string, to: string, most: string) => `The ruler shows only ${from} to ${to} of a scale of ${most}`,
  },
} as const satisfies Dictionary;
