import { many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the folds of a province's units. */
export const unitFoldWords = {
  today: { vi: 'Xã, phường ngày nay', en: 'Communes and wards of today' },
  units: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => many(n, 'unit', 'units') },
  bodies: { vi: (n: number) => `${n} cơ quan`, en: (n: number) => many(n, 'body', 'bodies') },
  communes: { vi: (n: number) => `${n} đơn vị cấp xã`, en: (n: number) => many(n, 'commune', 'communes') },
  card: { vi: (name: string) => `Phiếu của ${name}`, en: (name: string) => `Scorecard of ${name}` },
} as const satisfies Dictionary;
