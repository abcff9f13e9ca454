import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/grade.ts';
import type { Pillar } from '../../src/model/scored.ts';
import { indicatorParts, meanParts, pillarParts, type Parts } from './summands.ts';

const parts = (points: readonly (number | undefined)[], codes = 'abcdef'): Parts =>
  points.map((each, i) => ({ code: codes.charAt(i), points: each }));

describe('meanParts', () => {
  const means = (points: readonly (number | undefined)[], counts: readonly number[]): Parts =>
    parts(points).map((part, i) => ({ ...part, count: counts[i] ?? NaN }));
  it.each<[name: string, list: Parts[], mean: Parts]>([
    ['of nobody', [], []],
    ['of one', [parts([1, 2])], means([1, 2], [1, 1])],
    ['of several', [parts([1, 2]), parts([2, 4]), parts([6, 0])], means([3, 2], [3, 3])],
    ['over those that have a part', [parts([1, 2]), parts([2, undefined])], means([1.5, 2], [2, 1])],
    ['unknown where nobody has it', [parts([1, undefined]), parts([2, undefined])], means([1.5, undefined], [2, 0])],
    ['not over another part', [parts([1, 2], 'ab'), parts([1, 4], 'ac')], means([1, 2], [2, 1])],
    ['over those that list it', [parts([1, 2]), parts([3])], means([2, 2], [2, 1])],
  ])('%s', (_, list, mean) => expect(meanParts(list)).toEqual(mean));
});

const pillar = (code: string, role: Pillar['role'] = 'pillar', scored = true): Pillar => ({
  code,
  role,
  scored,
  name: { vi: code, en: code },
  order: 1,
});
const pillars = [pillar('a'), pillar('b'), pillar('c', 'pillar', false), pillar('d', 'index')];
const simulated = (value: number): Value => ({ grade: 'simulated', value });

describe('pillarParts', () => {
  const scores = [
    { pillar: 'd', score: simulated(4) },
    { pillar: 'c', score: simulated(3) },
    { pillar: 'a', score: simulated(1) },
  ];

  it('are the scored pillars of a points ranking, in its order', () =>
    expect(pillarParts({ parts: scores }, { scale: 'points', pillars })).toEqual([
      { code: 'a', points: 1 },
      { code: 'b', points: undefined },
    ]));

  it('have no points where a score is only bounded', () => {
    const score: Value = { grade: 'bounded', low: 1, high: 2, statements: ['s'], sources: [] };
    const row = { parts: [{ pillar: 'a', score }] };
    expect(pillarParts(row, { scale: 'points', pillars: [pillar('a')] })).toEqual([{ code: 'a', points: undefined }]);
  });

  const name = { vi: '', en: '' };
  const weighing = {
    parts: [
      { code: 'x', name, points: 100 },
      { code: 'y', name, points: 300 },
    ],
    draws: 1,
    spread: 0.25,
    seed: 1,
  };

  it('are the weighed shares of an index ranking', () =>
    expect(pillarParts({ parts: scores, shares: [0.5, 0.25] }, { scale: 'index', pillars, weighing })).toEqual([
      { code: 'x', points: 0.125 },
      { code: 'y', points: 0.1875 },
    ]));

  it.each([
    ['without shares', undefined, [undefined, undefined]],
    ['with a share missing', [1], [0.25, undefined]],
  ])('of an index ranking %s', (_, shares, points) =>
    expect(pillarParts({ parts: [], shares }, { scale: 'index', pillars, weighing })).toEqual(parts(points, 'xy')),
  );

  it('are none where an index ranking publishes no weights: indices do not add up', () =>
    expect(pillarParts({ parts: scores, shares: [1] }, { scale: 'index', pillars })).toEqual([]));

  it('of a points ranking do not come from the weighing', () =>
    expect(
      pillarParts({ parts: scores, shares: [1, 1] }, { scale: 'points', pillars: [pillar('a')], weighing }),
    ).toEqual([{ code: 'a', points: 1 }]));
});

describe('indicatorParts', () => {
  const indicators = ['a', 'c', 'b', 'd', 'b'].map((code, i) => ({
    code: `${code}${i}`,
    pillar: code,
    name: { vi: '', en: '' },
  }));

  it('are those of the scored pillars', () =>
    expect(
      indicatorParts(
        { detail: { grade: 'simulated', points: [1, 2, null, 4, 0], sources: [] } },
        { pillars, indicators },
      ),
    ).toEqual([
      { code: 'a0', points: 1 },
      { code: 'b2', points: undefined },
      { code: 'b4', points: 0 },
    ]));

  it('have no points where there is no detail', () =>
    expect(indicatorParts({}, { pillars, indicators: indicators.slice(0, 1) })).toEqual([
      { code: 'a0', points: undefined },
    ]));
});
