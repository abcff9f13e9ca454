import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { districts2023, provinces2023 } from '../tests/fixtures/rankings.ts';
import { made, printed } from '../tests/fixtures/units.ts';
import { pointOf } from '../src/domain/grade.ts';
import type { Pillar, Ranking } from '../src/domain/scored.ts';
import { placesOf, pointsOf, sharesOf, weightedScores } from '../src/domain/weights.ts';
import { ordered } from './order.ts';
import { withRanges } from './ranges.ts';
import { scoreRankings } from './rankings.ts';
import { readData } from './read.ts';
import { register } from './register.ts';
import { weighingOf } from './weighing.ts';

const files = () =>
  readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const data = ordered(readData((path) => (existsSync(path) ? readFileSync(path) : undefined), files).data);
const real = scoreRankings(data, register(data.units));
const frameworkOf = ({ framework }: Ranking) => data.frameworks.find(({ meta }) => meta.id === framework);
const few = { draws: 100, spread: 0.25, seed: 1 };

describe('the national DTI', () => {
  const weighed = real.map((ranking) => ({ ranking, ...weighingOf(ranking, frameworkOf(ranking)) }));

  it('can be weighed in the years whose framework publishes weights', () =>
    expect(weighed.filter(({ parts }) => parts).map(({ ranking }) => ranking.id)).toEqual([
      'viet-nam/dti-2022/province',
      'viet-nam/dti-2023/province',
    ]));

  it.each(weighed.filter(({ parts }) => parts).map((own) => [own.ranking.year, own] as const))(
    '%d: official weights give the official scores and ranks',
    (_, { ranking, parts = [], shares = [] }) => {
      const weights = parts.map(({ points }) => points);
      const scores = weightedScores(shares, weights);
      expect(scores).toEqual(ranking.rows.map((row) => pointOf(row.score)));
      expect(placesOf(scores ?? [])).toEqual(ranking.rows.map((row) => pointOf(row.rank)));
      const carried = shares.map((own) => sharesOf(pointsOf(own, weights), weights));
      expect(weightedScores(carried, weights)).toEqual(scores);
      expect(shares.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
    },
  );

  it('has the four foundation indices that are not printed as one part', () => {
    const [first] = weighed.filter(({ parts }) => parts);
    expect(first?.parts?.map(({ code, points }) => [code, points])).toEqual([
      ['ha-tang-so', 100],
      ['con-lai', 400],
      ['hoat-dong-chinh-quyen-so', 200],
      ['hoat-dong-kinh-te-so', 150],
      ['hoat-dong-xa-hoi-so', 150],
    ]);
    expect(first?.parts?.[1]?.name.vi).toBe('Nhận thức số, Thể chế số, Nhân lực số, An toàn thông tin mạng');
    // Đà Nẵng 2022: (1000 × 0.8002 − 100 × 0.8253 − 200 × 0.8575 − 150 × 0.7836 − 150 × 0.5197) / 400.
    expect(first?.shares?.[0]).toEqual([0.8253, 0.8766875, 0.8575, 0.7836, 0.5197]);
  });

  it('gets a range for every province, around its rank', () => {
    const ranking = real.find(({ id }) => id === 'viet-nam/dti-2023/province');
    const { weighing, rows } = withRanges(ranking ?? districts2023, ranking && frameworkOf(ranking), few);
    expect(weighing).toMatchObject(few);
    expect(rows).toHaveLength(63);
    for (const { rankRange, shares } of rows) {
      expect(rankRange?.counts?.reduce((a, b) => a + b, 0)).toBe(few.draws);
      expect(shares).toHaveLength(5);
    }
  });
});

const pillar = (code: string, maxPoints: number, more: Partial<Pillar> = {}): Pillar => ({
  code,
  name: { vi: code, en: code },
  maxPoints,
  scored: true,
  role: 'pillar',
  order: 1,
  ...more,
});
const part = (code: string, points: number) => ({ pillar: code, score: printed(points) });

/** Two districts with both pillars known. */
const whole: Ranking = {
  ...districts2023,
  unitCount: 2,
  pillars: [pillar('a', 40), pillar('b', 60, { order: 2 }), pillar('c', 10, { order: 3, scored: false })],
  rows: districts2023.rows.slice(0, 2).map((row, i) => ({
    ...row,
    parts: i === 0 ? [part('a', 30), part('b', 45)] : [part('a', 38), part('b', 15)],
  })),
};
describe('a ranking in points', () => {
  it('is weighed by the pillars that are scored', () =>
    expect(weighingOf(whole, undefined)).toEqual({
      parts: [
        { code: 'a', name: { vi: 'a', en: 'a' }, points: 40 },
        { code: 'b', name: { vi: 'b', en: 'b' }, points: 60 },
      ],
      shares: [
        [0.75, 0.75],
        [0.95, 0.25],
      ],
    }));

  it.each([
    ['a pillar of one unit is not known', { ...whole, rows: whole.rows.map((r, i) => (i ? { ...r, parts: [] } : r)) }],
    ['the points of a pillar are not known', { ...whole, pillars: whole.pillars.map(({ maxPoints: _, ...p }) => p) }],
    ['there are no pillars', { ...whole, pillars: [] }],
    ['there are no units', { ...whole, rows: [] }],
    ['only totals are known', districts2023],
  ])('stays as it is where %s', (_, ranking) => expect(withRanges(ranking, undefined, few)).toBe(ranking));

  it('stays as it is where its parts do not give its order', () => {
    const turned = { ...whole, rows: whole.rows.toReversed() };
    expect(weighingOf(turned, undefined)).toBeDefined();
    expect(withRanges(turned, undefined, few)).toBe(turned);
  });

  it('gets ranges by its pillars', () => {
    const { weighing, rows } = withRanges(whole, undefined, few);
    expect(weighing?.parts.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(rows.map(({ rankRange }) => [rankRange?.low, rankRange?.high])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(rows.map(({ shares }) => shares)).toEqual([
      [0.75, 0.75],
      [0.95, 0.25],
    ]);
  });
});

it('an index without published weights is not weighed', () => {
  expect(weighingOf(provinces2023, undefined)).toBeUndefined();
  const ranks = provinces2023.rows.map((row, i) => ({ ...row, rank: made(i + 1, 'rank(score)') }));
  expect(withRanges({ ...provinces2023, rows: ranks }, undefined, few).weighing).toBeUndefined();
});
