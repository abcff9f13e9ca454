import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the folds of a province's units. */
export const unitFoldWords = {
  today: { vi: 'Xã, phường ngày nay', en: 'Communes and wards of today' },
  /** Of a province that is no more, or is another by the same name. */
  todayOn: {
    vi: (place: string) => `Xã, phường ngày nay trên đất ${place} cũ`,
    en: (place: string) => `Communes and wards of today on the land of the old ${place}`,
  },
  units: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => many(n, 'unit', 'units') },
  bodies: { vi: (n: number) => `${n} cơ quan`, en: (n: number) => many(n, 'unit', 'units') },
  communes: { vi: (n: number) => `${n} đơn vị cấp xã`, en: (n: number) => many(n, 'commune or ward', 'communes and wards') },
  card: { vi: (name: string) => `Phiếu của ${name}`, en: (name: string) => `Scorecard of ${name}` },
} as const satisfies Dictionary;
