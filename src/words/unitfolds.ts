import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the folds of a province's units. */
export const unitFoldWords = {
  /** On the land of units that may be no more. */
  today: { vi: 'Xã, phường ngày nay ở đó', en: 'Communes and wards there today' },
  units: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => many(n, 'unit', 'units') },
  bodies: { vi: (n: number) => `${n} cơ quan`, en: (n: number) => many(n, 'unit', 'units') },
  communes: {
    vi: (n: number) => `${n} đơn vị cấp xã`,
    en: (n: number) => many(n, 'commune or ward', 'communes and wards'),
  },
  card: { vi: (name: string) => `Phiếu của ${name}`, en: (name: string) => `Scorecard of ${name}` },
} as const satisfies Dictionary;
