import { expect, test } from 'vitest';
import type { Level } from '../model/ids.ts';
import type { Context } from './context.ts';
import { levelEnd } from './levelend.ts';

const unit = (province: string, level: Level, validTo?: string) => ({
  id: `${province}-${level}-${validTo}`,
  province,
  level,
  validTo,
});
const context = (...units: ReturnType<typeof unit>[]) =>
  ({ units: new Map(units.map((one) => [one.id, one])), titles: new Map() }) as unknown as Context;

test.each([
  [
    'the day after the last one',
    [unit('01', 'district', '2024-12-31'), unit('01', 'district', '2025-06-30')],
    '2025-07-01',
  ],
  ['none while one is left', [unit('01', 'district', '2024-12-31'), unit('01', 'district')], undefined],
  [
    'none of other levels and provinces',
    [unit('01', 'commune', '2025-06-30'), unit('02', 'district', '2025-06-30')],
    undefined,
  ],
])('%s', (_, units, day) => expect(levelEnd({ level: 'district', province: '01' }, context(...units))).toBe(day));
