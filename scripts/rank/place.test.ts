import { describe, expect, it } from 'vitest';
import { source } from '../../tests/fixtures/units.ts';
import { placeValue, type RankedTable } from './place.ts';

const table: RankedTable = { formula: 'f', sources: [source('report')], open: 0, simulated: false };

describe('a place', () => {
  it('is certain where all units are known', () =>
    expect(placeValue(3, table)).toStrictEqual({ grade: 'recomputed', value: 3, formula: 'f', sources: ['report'] }));

  it('is open upward by as many units as are not known, and says why in both languages', () =>
    expect(placeValue(3, { ...table, open: 2 })).toStrictEqual({
      ...{ grade: 'bounded', low: 3, high: 5, statements: [], formula: 'f', sources: ['report'] },
      note: {
        vi: 'Số đơn vị đã báo cáo nhưng chưa tính được điểm: 2; mỗi đơn vị đó có thể xếp trên.',
        en: 'Units that reported but whose scores cannot be worked out yet: 2; each of them may stand above.',
      },
    }));

  it('that is simulated is certain or not told', () => {
    expect(placeValue(3, { ...table, simulated: true })).toStrictEqual({ grade: 'simulated', value: 3 });
    expect(placeValue(3, { ...table, simulated: true, open: 1 })).toBeUndefined();
  });
});
