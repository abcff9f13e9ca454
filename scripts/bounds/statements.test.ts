/** A statement about a unit 4 ("x") and a unit 7 ("y") in the second edition of a field. */
import { describe, expect, it } from 'vitest';
import { SourceId } from '../../src/model/ids.ts';
import type { Rule } from './rules.ts';
import { statementRules, type Setting, type EditionStatement } from './statements.ts';

const setting: Setting = { edition: 1, previous: 0, disputed: false, rankedNow: true, rankedBefore: true };
const row = (kind: EditionStatement['kind'], more: Partial<EditionStatement> = {}): EditionStatement => ({
  id: 's',
  at: { file: 'statements.csv', line: 2 },
  level: 'district',
  kind,
  source: [SourceId.parse('bao-cao-2023')],
  quote: 'q',
  ...more,
});
const states = (kind: EditionStatement['kind'], more: Partial<EditionStatement> = {}, where: Partial<Setting> = {}) =>
  statementRules(row(kind, more), (code) => ({ x: 4, y: 7 })[code] ?? NaN, { ...setting, ...where });

const slot = { edition: 1 };
const p = { edition: 1, pillar: 'p' };
const [x, xy] = [{ units: ['x'] }, { units: ['x', 'y'] }];
const five = { value: 5, value_verbatim: '5,0' };
const reading = { low: 4.95, high: 5.1 };
const range = { low: 2, high: 3 };

describe('a statement says', () => {
  it.each<[EditionStatement['kind'], Partial<EditionStatement>, Rule[]]>([
    ['mean', five, [{ kind: 'mean', slot, units: undefined, ...reading }]],
    ['mean', { ...five, pillar: 'p' }, [{ kind: 'mean', slot: p, units: undefined, ...reading }]],
    [
      'mean',
      { value: 5, value_verbatim: 'trên 5' },
      [{ kind: 'mean', slot, units: undefined, low: 5, high: Infinity }],
    ],
    ['mean', { ...five, ...xy }, [{ kind: 'mean', slot, units: [4, 7], ...reading }]],
    ['mean_some', { ...five, low: 3 }, [{ kind: 'mean-some', slot, count: 3, ...reading }]],
    ['sum', five, [{ kind: 'sum', slot, units: undefined, ...reading }]],
    ['sum', { ...five, ...xy }, [{ kind: 'sum', slot, units: [4, 7], ...reading }]],
    ['mean_change', five, [{ kind: 'mean-change', slot, ...reading }]],
    ['change_min', five, [{ kind: 'least-rise', slot, units: undefined, ...reading }]],
    ['change_min', { ...five, ...x }, [{ kind: 'least-rise', slot, units: [4], ...reading }]],
    ['change_max', { ...five, ...xy }, [{ kind: 'greatest-rise', slot, units: [4, 7], ...reading }]],
    ['all_rose', {}, [{ kind: 'rise', slot, units: undefined }]],
    ['all_rose', xy, [{ kind: 'rise', slot, units: [4, 7] }]],
    ['order', { units: ['y', 'x'] }, [{ kind: 'order', slot, units: [7, 4] }]],
    ['rank_range', { ...xy, ...range }, [{ kind: 'range', slot, units: [4, 7], ...range }]],
    [
      'rank_change',
      { ...xy, value: -2 },
      [
        { kind: 'rank-change', slot, unit: 4, places: -2 },
        { kind: 'rank-change', slot, unit: 7, places: -2 },
      ],
    ],
    ['max_points', { value: 100 }, [{ kind: 'maximum', slot, points: 100 }]],
    [
      'max_points',
      { pillar: 'p', indicator: 'i', value: 10 },
      [{ kind: 'part-maximum', slot: p, indicator: 'i', points: 10 }],
    ],
    [
      'units_at_max_except',
      { pillar: 'p', indicator: 'i', ...x },
      [{ kind: 'full-except', slot: p, indicator: 'i', units: [4], count: undefined }],
    ],
    ['units_at_max', { pillar: 'p', value: 3 }, [{ kind: 'full', slot: p, units: undefined, count: 3 }]],
    ['units_at_zero', { pillar: 'p', ...x }, [{ kind: 'none', slot: p, units: [4], count: undefined }]],
    ['units_partial', { pillar: 'p', value: 0 }, [{ kind: 'partial', slot: p, units: undefined, count: 0 }]],
  ])('%s %j', (kind, more, rules) => expect(states(kind, more)).toEqual(rules));
});

describe('a statement says nothing', () => {
  it.each<[why: string, EditionStatement['kind'], Partial<EditionStatement>]>([
    ['a mean of nobody knows how many units', 'mean_some', five],
    ['a mean of some units without a figure', 'mean_some', { low: 3 }],
    ['a sum without a figure', 'sum', xy],
    ['all points but those of no indicator', 'units_at_max_except', { pillar: 'p', value: 3 }],
    ['all points but those of an indicator of no pillar', 'units_at_max_except', { indicator: 'i', value: 3 }],
    ['a mean without a figure', 'mean', {}],
    ['a mean in words that are no limit', 'mean', { value: 5, value_verbatim: 'khoảng 5' }],
    ['a change of the mean of some units', 'mean_change', { ...five, ...x }],
    ['a change of the mean without a figure', 'mean_change', {}],
    ['a smallest change without a figure', 'change_min', x],
    ['a largest change without a figure', 'change_max', x],
    ['places of nobody', 'rank_range', range],
    ['places without a first', 'rank_range', { ...x, high: 3 }],
    ['places without a last', 'rank_range', { ...x, low: 2 }],
    ['a change of rank of nobody', 'rank_change', { value: 1 }],
    ['a change of rank without a figure', 'rank_change', x],
    ['a maximum without a figure', 'max_points', {}],
    ['all points of no pillar', 'units_at_max', { value: 3 }],
    ['no points of no pillar', 'units_at_zero', { value: 3 }],
    ['some points of no pillar', 'units_partial', { value: 3 }],
    ['a disputed mean', 'mean_disputed', five],
    ['a count of units', 'unit_count', five],
    ['a count of pillars', 'pillar_count', five],
    ['a count of indicators', 'indicator_count', five],
    ['a share of units', 'units_share', five],
  ])('of the scores: %s', (_, kind, more) => expect(states(kind, more)).toEqual([]));

  it.each<[EditionStatement['kind'], Partial<EditionStatement>]>([
    ['mean_change', five],
    ['change_min', five],
    ['change_max', five],
    ['all_rose', {}],
  ])('%s where there is no edition before', (kind, more) => {
    expect(states(kind, more)).toHaveLength(1);
    expect(states(kind, more, { previous: undefined })).toEqual([]);
  });

  it('of means, in the sentence of a disputed one', () => {
    for (const kind of ['mean', 'mean_change'] as const) expect(states(kind, five, { disputed: true })).toEqual([]);
    expect(states('change_min', five, { disputed: true })).toHaveLength(1);
  });

  it('of ranks, where it is not known among whom they were given', () => {
    expect(states('rank_range', { ...xy, ...range }, { rankedNow: false })).toEqual([]);
    expect(states('rank_range', { ...xy, ...range }, { rankedBefore: false })).toHaveLength(1);
    for (const unclear of [{ rankedNow: false }, { rankedBefore: false }])
      expect(states('rank_change', { ...x, value: 1 }, unclear)).toEqual([]);
  });
});
