import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Years } from '../../tests/fixtures/little-province.ts';
import { classesOf, targetsOf } from './targets.ts';

const classes = (letters: string, years: Years) => {
  const { field, rules } = littleField(letters, years);
  return classesOf(field, rules).map((targets) => {
    const [{ slot, metric } = { slot: { edition: -1 }, metric: '' }] = targets;
    return `${slot.edition} ${metric} ${targets.map(({ unit }) => letters[unit]).join('')}`;
  });
};

describe('targets', () => {
  it('are scores and ranks that are not printed as numbers', () => {
    const { field } = littleField('ab', { 2023: { results: ['a score 5.5', 'a rank 1', 'b score - 3331,01'] } });
    expect(targetsOf(field)).toEqual([
      { slot: { edition: 0 }, unit: 1, metric: 'score' },
      { slot: { edition: 0 }, unit: 1, metric: 'rank' },
    ]);
  });

  it('are no ranks where these follow from the scores, or where it is not known among whom they were given', () => {
    const results = ['a score 5.5', 'b score 4.5'];
    expect(targetsOf(littleField('ab', { 2023: { results } }).field)).toEqual([]);
    const unclear = { rank_scope_unclear: true };
    expect(targetsOf(littleField('a', { 2023: { level: unclear } }).field).map(({ metric }) => metric)).toEqual([
      'score',
    ]);
  });

  it('do not take the score of a pillar for that of the whole', () =>
    expect(targetsOf(littleField('a', { 2023: { results: ['a score 5.5 5,5 p'] } }).field)).toHaveLength(2));
});

describe('classes of targets', () => {
  it('are one for all units that no fact names', () =>
    expect(classes('abc', { 2023: { results: ['b score 5.5'], statements: ['mean - 5.5'] } })).toEqual([
      '0 score ac',
      '0 rank ac',
      '0 rank b',
    ]));

  it('are one for units that are named in the same way', () =>
    expect(classes('abcd', { 2023: { statements: ['rank_range bc - 3 4'] } })).toEqual([
      '0 score ad',
      '0 score bc',
      '0 rank ad',
      '0 rank bc',
    ]));

  it('are several for units in an order', () =>
    expect(classes('abc', { 2023: { statements: ['order ab -'] } })).toEqual([
      '0 score a',
      '0 score b',
      '0 score c',
      '0 rank a',
      '0 rank b',
      '0 rank c',
    ]));

  it('are several for units of other editions', () =>
    expect(classes('ab', { 2022: { units: 'a' }, 2023: {} })).toEqual([
      '0 score a',
      '0 rank a',
      '1 score a',
      '1 score b',
      '1 rank a',
      '1 rank b',
    ]));
});

describe('facts', () => {
  const years: Years = {
    2023: {
      results: ['b rank 1', 'a score 5.5', 'a score 2.5 2,5 p', 'b score - 3331,01', 'b score 1.5 1,5 p'],
      statements: ['unit_count - 2', 'mean - 5.5', 'units_at_max a - - - x p', 'all_rose -'],
    },
  };
  const factsOf = () => littleField('ab', years).givens;

  it('are ranks, then scores, then statements; without those that limit nothing', () =>
    expect(factsOf().map(({ fact }) => fact.id)).toEqual([
      'ninh-binh/pdti-2023/b/rank',
      'ninh-binh/pdti-2023/a/score',
      'ninh-binh/pdti-2023/b/score/p',
      's2023-1',
    ]));

  it('keep what is printed and where', () => {
    const facts = factsOf();
    expect(facts[1]).toMatchObject({
      fact: {
        edition: 'ninh-binh/pdti-2023',
        level: 'district',
        kind: 'score',
        units: ['a'],
        value: 5.5,
        verbatim: '5,5',
        sources: ['bao-cao-2023'],
        quote: 'q',
      },
      at: { file: 'data/ninh-binh/pdti-2023/results.csv', line: 3 },
    });
    expect(facts[3]).toMatchObject({ fact: { kind: 'mean', units: [], value: 5.5 }, at: { line: 3 } });
  });
  it('keep the whole of a statement', () => {
    const statements = ['rank_range ab 3 1 2 03 p', 'rank_change b 1'];
    const { givens } = littleField('ab', { 2022: {}, 2023: { statements } });
    expect(givens).toEqual([
      {
        fact: {
          id: 's2023-0',
          edition: 'ninh-binh/pdti-2023',
          level: 'district',
          kind: 'rank_range',
          units: ['a', 'b'],
          pillar: 'p',
          value: 3,
          low: 1,
          high: 2,
          verbatim: '03',
          sources: ['bao-cao-2023'],
          quote: 'q',
          note: undefined,
        },
        at: expect.objectContaining({ file: 'data/ninh-binh/pdti-2023/statements.csv', line: 2 }),
        rules: [{ kind: 'range', slot: { edition: 1, pillar: 'p' }, units: [0, 1], low: 1, high: 2 }],
      },
      expect.objectContaining({ rules: [{ kind: 'rank-change', slot: { edition: 1 }, unit: 1, places: 1 }] }),
    ]);
  });

  it('stand in one order, whatever that of the rows', () => {
    const results = ['b score 1.5', 'a score 5.5', 'b rank 2', 'a rank 1'];
    const ids = littleField('ab', { 2023: { results, statements: ['mean - 3.5'] } }).givens.map(({ fact }) => fact.id);
    expect(ids.map((id) => id.replace('ninh-binh/pdti-2023/', ''))).toEqual([
      'a/rank',
      'b/rank',
      'a/score',
      'b/score',
      's2023-0',
    ]);
  });

  it('of parts of a pillar tell something once its points are known', () => {
    const parts = ['units_at_max a - - - x p', 'units_at_zero b - - - x p', 'units_partial - 0 - - 0 p'];
    const ids = (statements: string[]) => littleField('ab', { 2023: { statements } }).givens.map(({ fact }) => fact.id);
    expect(ids([...parts, 'max_points - 40 - - 40 q'])).toEqual(['s2023-3']);
    expect(ids([...parts, 'max_points - 40 - - 40 p'])).toEqual(['s2023-0', 's2023-1', 's2023-2', 's2023-3']);
  });

  it('tell of a change of the mean, unless its sentence prints a disputed mean of the same pillar', () => {
    const facts = (...statements: string[]) =>
      littleField('ab', { 2022: {}, 2023: { statements } }).givens.map(({ fact }) => fact.kind);
    expect(facts('mean_change - 5', 'mean_disputed - 20')).toEqual([]);
    expect(facts('mean_change - 5', 'mean - 20')).toEqual(['mean_change', 'mean']);
    expect(facts('mean_change - 5', 'mean_disputed - 20 - - 20 p')).toEqual(['mean_change']);
  });
});
