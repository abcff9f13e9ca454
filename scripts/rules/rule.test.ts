import { describe, expect, it } from 'vitest';
import { IndicatorRow } from '../read/frameworktables.ts';
import { ruleOf } from './rule.ts';

const row = {
  level: 'commune',
  pillar: 'p',
  code: 'a',
  name: { vi: 'A', en: 'A' },
  max_points: '7.5',
  method: 'tiers',
  direction: 'lower',
  floor: '-1',
  cap: '9',
  tiers: '0:1;5:0.5',
  missing: 'rescale',
  unit: { vi: '%' },
  source: 'bao-cao',
};

describe('ruleOf', () => {
  it('takes the rule from a row', () =>
    expect(ruleOf(IndicatorRow.parse(row))).toEqual({
      code: 'a',
      pillar: 'p',
      maxPoints: 7.5,
      method: 'tiers',
      direction: 'lower',
      floor: -1,
      cap: 9,
      tiers: [
        { from: 0, share: 1 },
        { from: 5, share: 0.5 },
      ],
      missing: 'rescale',
      unit: '%',
    }));

  it.each(['method', 'max_points'])('is none where no %s is published', (column) =>
    expect(ruleOf(IndicatorRow.parse({ ...row, [column]: undefined }))).toBeUndefined(),
  );
});
