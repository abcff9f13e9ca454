/** Two provinces under an index of 1000 points, and two districts under a total of 100. */
import { describe, expect, it } from 'vitest';
import type { Pillar, Ranking, RankingRow } from '../../src/model/scored.ts';
import { districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, printed, source } from '../../tests/fixtures/units.ts';
import type { Framework } from '../read/tables.ts';
import { weighingOf } from './weighing.ts';

type Component = Framework['pillars'][number];

const component = (
  code: string,
  order: number,
  weight: number | undefined,
  more: Partial<Component> = {},
): Component => ({
  code,
  order,
  weight,
  level: 'province',
  name: { vi: code.toUpperCase(), en: `${code.toUpperCase()} (en)` },
  role: 'index',
  scored: true,
  source: [source('qd-922')],
  at: { file: 'pillars.csv', line: 2 },
  ...more,
});
const framework = (...pillars: Component[]): Framework => ({
  meta: { id: 'dti-922' } as Framework['meta'],
  pillars,
  indicators: [],
});

/** A ranking whose rows have these scores in their parts. */
const rowsOf = (ranking: Ranking, scores: readonly Readonly<Record<string, number>>[]): RankingRow[] =>
  scores.map(({ total, ...parts }, i) => ({
    ...(ranking.rows[i] as RankingRow),
    score: total === undefined ? hidden : printed(total),
    parts: Object.entries(parts).map(([pillar, score]) => ({ pillar, score: printed(score) })),
  }));

describe('an index', () => {
  const components = [component('a', 2, 100), component('b', 1, 300), component('c', 3, 600)];
  const weighed = (scores: readonly Readonly<Record<string, number>>[], all: Component[] = components) =>
    weighingOf({ ...provinces2023, rows: rowsOf(provinces2023, scores) }, framework(...all));
  const known = [
    { total: 0.62, a: 0.5, c: 0.8 },
    { total: 0.51, a: 0.6, c: 0.5 },
  ];

  it('is weighed by its components in their order, those that are not printed by what they leave of the total', () =>
    expect(weighed(known)).toEqual({
      parts: [
        { code: 'con-lai', name: { vi: 'B', en: 'B (en)' }, points: 300 },
        { code: 'a', name: { vi: 'A', en: 'A (en)' }, points: 100 },
        { code: 'c', name: { vi: 'C', en: 'C (en)' }, points: 600 },
      ],
      // (1000 × 0.62 − 100 × 0.5 − 600 × 0.8) / 300, and (1000 × 0.51 − 100 × 0.6 − 600 × 0.5) / 300.
      shares: [
        [0.3, 0.5, 0.8],
        [0.5, 0.6, 0.5],
      ],
    }));

  it('has all that is not printed as one part, where the last of it stands', () =>
    expect(
      weighed([{ total: 0.5, a: 0.5 }])?.parts.map(({ code, name, points }) => [code, name.vi, name.en, points]),
    ).toEqual([
      ['a', 'A', 'A (en)', 100],
      ['con-lai', 'B, C', 'B (en), C (en)', 900],
    ]));

  it('counts no part twice, none of another level and none without weight', () => {
    const others = [
      component('of-communes', 4, 50, { level: 'commune' }),
      component('within', 5, 50, { role: 'pillar' }),
      component('weightless', 6, 0),
      component('unknown', 7, undefined),
    ];
    expect(weighed(known, [...others, ...components])).toEqual(weighed(known));
  });

  it.each<[why: string, scores: Readonly<Record<string, number>>[], all?: Component[]]>([
    ['a part is printed of some units only', [known[0] ?? {}, { total: 0.51, c: 0.5 }]],
    ['a total is not known', [known[0] ?? {}, { a: 0.6, c: 0.5 }]],
    ['no weights are published', known, [component('a', 1, undefined)]],
    ['there are no units', []],
  ])('is not weighed where %s', (_, scores, all) => expect(weighed(scores, all)).toBeUndefined());
});

describe('a total of points', () => {
  const pillar = (code: string, order: number, maxPoints: number, more: Partial<Pillar> = {}): Pillar => ({
    code,
    order,
    maxPoints,
    name: { vi: code, en: code },
    scored: true,
    role: 'pillar',
    ...more,
  });
  const weighed = (...pillars: Pillar[]) =>
    weighingOf({ ...districts2023, pillars, rows: rowsOf(districts2023, [{ a: 30, b: 45 }]) }, undefined);

  it('is weighed by its pillars in their order', () =>
    expect(weighed(pillar('b', 2, 60), pillar('above', 3, 10, { role: 'index' }), pillar('a', 1, 40))).toEqual({
      parts: [
        { code: 'a', name: { vi: 'a', en: 'a' }, points: 40 },
        { code: 'b', name: { vi: 'b', en: 'b' }, points: 60 },
      ],
      shares: [[0.75, 0.75]],
    }));

  it('is not weighed where a pillar has no points to be had', () =>
    expect(weighed(pillar('a', 1, 40), pillar('b', 2, 0))).toBeUndefined());
});
