import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fsum, randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { UnitId } from '../../src/model/ids.ts';
import type { Pillar, Ranking } from '../../src/model/scored.ts';
import { competitionPlaces, pointsOf, sharesOf, weightedScores } from '../../src/model/weights.ts';
import { districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, made, printed, source } from '../../tests/fixtures/units.ts';
import { register } from '../lookup/register.ts';
import { scoreRankings } from '../pipeline/rankingrows.ts';
import { readData } from '../read/dataset.ts';
import { ordered } from '../read/order.ts';
import type { Framework } from '../read/tables.ts';
import { withAllRanges, withRanges } from './ranges.ts';
import { weighingOf } from './weighing.ts';

const few = { draws: 100, spread: 0.25, seed: 1 };

const files = () =>
  readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

describe('the national DTI', () => {
  // Read anew by each test: what runs once for a file is held to be run by every test.
  const real = () => {
    const data = ordered(readData((path) => (existsSync(path) ? readFileSync(path) : undefined), files).data);
    return scoreRankings(data, register(data.units)).map((ranking) => {
      const framework = data.frameworks.find(({ meta }) => meta.id === ranking.framework);
      return { ranking, framework, weighed: weighingOf(ranking, framework) };
    });
  };
  const of = (year: number) => {
    const found = real().find(({ ranking }) => ranking.id === `viet-nam/dti-${year}/province`);
    if (!found?.weighed) throw new Error(`${year} cannot be weighed`);
    return { ...found, ...found.weighed };
  };

  it('can be weighed in the years whose framework publishes weights', () =>
    expect(
      real()
        .filter(({ weighed }) => weighed)
        .map(({ ranking }) => ranking.id),
    ).toEqual(['viet-nam/dti-2022/province', 'viet-nam/dti-2023/province']));

  it.each([2022, 2023])('%d: official weights give the official scores and ranks', (year) => {
    const { ranking, parts, shares } = of(year);
    const weights = parts.map(({ points }) => points);
    const scores = weightedScores(shares, weights);
    expect(scores).toEqual(ranking.rows.map((row) => pointOf(row.score)));
    expect(competitionPlaces(scores ?? [])).toEqual(ranking.rows.map((row) => pointOf(row.rank)));
    const carried = shares.map((own) => sharesOf(pointsOf(own, weights), weights));
    expect(weightedScores(carried, weights)).toEqual(scores);
    expect(shares.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('has the four foundation indices that are not printed as one part', () => {
    const { parts, shares } = of(2022);
    expect(parts.map(({ code, points }) => [code, points])).toEqual([
      ['ha-tang-so', 100],
      ['con-lai', 400],
      ['hoat-dong-chinh-quyen-so', 200],
      ['hoat-dong-kinh-te-so', 150],
      ['hoat-dong-xa-hoi-so', 150],
    ]);
    expect(parts[1]?.name.vi).toBe('Nhận thức số, Thể chế số, Nhân lực số, An toàn thông tin mạng');
    // Đà Nẵng 2022: (1000 × 0.8002 − 100 × 0.8253 − 200 × 0.8575 − 150 × 0.7836 − 150 × 0.5197) / 400.
    expect(shares[0]).toEqual([0.8253, 0.8766875, 0.8575, 0.7836, 0.5197]);
  });

  it('gets a range for every province, around its rank', () => {
    const { ranking, framework } = of(2023);
    const { weighing, rows } = withRanges(ranking, framework, few);
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
    const turned = { ...whole, rows: whole.rows.toReversed().map((row, i) => ({ ...row, rank: printed(i + 1) })) };
    expect(weighingOf(turned, undefined)).toBeDefined();
    expect(withRanges(turned, undefined, few)).toBe(turned);
  });

  it('stays as it is where a rank is not known', () => {
    const [one] = whole.rows;
    if (!one) throw new Error('no row');
    const alike = { ...whole, rows: [one, { ...one, rank: hidden }] };
    expect(weighingOf(alike, undefined)).toBeDefined();
    expect(withRanges(alike, undefined, few)).toBe(alike);
    const known = { ...whole, rows: [one, one] };
    expect(withRanges(known, undefined, few)).not.toBe(known);
  });

  it('may stand the other way round by the rounding of both units, and no further', () => {
    const turned = (...scores: readonly (readonly [string, string])[]) =>
      withRanges(
        {
          ...whole,
          rows: whole.rows.map((row, i) => ({
            ...row,
            parts: (scores[i] ?? []).map((text, k) => ({
              pillar: 'ab'[k] ?? '',
              score: printed(Number(text.replace(',', '.')), text),
            })),
          })),
        },
        undefined,
        few,
      ).weighing !== undefined;
    // Four figures, each rounded by up to 0.05.
    expect(turned(['30,1', '45,1'], ['30,2', '45,2'])).toBe(true);
    expect(turned(['30,1', '45,1'], ['30,2', '45,3'])).toBe(false);
  });

  it('stays as it is where its units are more than any province has', () => {
    const long = (count: number): Ranking => ({
      ...whole,
      pillars: [pillar('a', 40)],
      rows: Array.from({ length: count }, (_, i) => ({
        unit: UnitId.parse(String(i)),
        score: printed(40),
        rank: printed(1),
        parts: [part('a', 40)],
      })),
    });
    const [most, more] = [long(2000), long(2001)];
    expect(withRanges(most, undefined, { ...few, draws: 1 }).weighing).toBeDefined();
    expect(withRanges(more, undefined, { ...few, draws: 1 })).toBe(more);
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

/** 143 units with eight pillars of 100 points, ranked by what they have and printed with so many decimals. */
function annexOf(decimals: number, seed: number): Ranking {
  const random = randomLcg(seed);
  const codes = Array.from('abcdefgh');
  const scores = Array.from({ length: 143 }, () => codes.map(() => 100 * random())).sort((a, b) => fsum(b) - fsum(a));
  return {
    ...districts2023,
    pillars: codes.map((code) => pillar(code, 100)),
    rows: scores.map((own, i) => ({
      unit: UnitId.parse(String(i)),
      score: printed(Number(fsum(own).toFixed(decimals))),
      rank: printed(i + 1),
      parts: codes.map((code, k) => {
        const verbatim = (own[k] ?? NaN).toFixed(decimals);
        return { pillar: code, score: printed(Number(verbatim), verbatim.replace('.', ',')) };
      }),
    })),
  };
}

describe('an annex with rounded parts', () => {
  const once = { ...few, draws: 1 };
  const sumsOf = ({ rows }: Ranking) =>
    rows.map(({ parts }) => Number(fsum(parts, ({ score }) => pointOf(score) ?? NaN).toFixed(6)));
  const isRanged = (ranking: Ranking) => withRanges(ranking, undefined, once).weighing !== undefined;
  /** The ranking with the ranks of two neighbours exchanged. */
  const exchanged = (ranking: Ranking, above: number): Ranking => {
    const rows = [...ranking.rows];
    rows.splice(above, 2, ...rows.slice(above, above + 2).toReversed());
    return { ...ranking, rows: rows.map((row, i) => ({ ...row, rank: printed(i + 1) })) };
  };
  const seeds = Array.from({ length: 12 }, (_, i) => (i + 1) / 13);

  describe.each([
    [2, 0.08],
    [1, 0.8],
  ])('of %d decimals', (decimals, most) => {
    const annexes = seeds.map((seed) => annexOf(decimals, seed));

    it('has ranges, though its sums often stand the other way round', () => {
      const turned = annexes.filter((annex) => sumsOf(annex).some((sum, i, all) => sum > (all[i - 1] ?? Infinity)));
      expect(turned.length).toBeGreaterThan(0);
      expect(annexes.map(isRanged)).toEqual(seeds.map(() => true));
    });

    it(`has none where two units stand the other way round by more than ${most} points`, () => {
      for (const annex of annexes) {
        const sums = sumsOf(annex);
        const gaps = sums.slice(1).map((sum, i) => (sums[i] ?? NaN) - sum);
        const wide = gaps.findIndex((gap) => gap > most);
        const close = gaps.findIndex((gap) => gap > 0 && gap < most / 4);
        expect([isRanged(exchanged(annex, wide)), isRanged(exchanged(annex, close))]).toEqual([false, true]);
      }
    });

    it('may give one rank to two units only where their sums lie so close', () => {
      for (const annex of annexes.slice(0, 3)) {
        const sums = sumsOf(annex);
        const shared = (above: number): Ranking => ({
          ...annex,
          rows: annex.rows.map((row, i) => (i === above + 1 ? { ...row, rank: printed(above + 1) } : row)),
        });
        const gap = (i: number) => (sums[i] ?? NaN) - (sums[i + 1] ?? NaN);
        const [wide, close] = [
          sums.findIndex((_, i) => gap(i) > most),
          sums.findIndex((_, i) => Math.abs(gap(i)) < most),
        ];
        expect([isRanged(shared(wide)), isRanged(shared(close))]).toEqual([false, true]);
      }
    });
  });
});

it('every ranking gets its ranges, an index by its own framework', () => {
  const rankings = [provinces2023, whole];
  const meta = { id: provinces2023.framework } as Framework['meta'];
  const pillars: Framework['pillars'] = ['ha-tang-so', 'kinh-te-so'].map((code, i) => ({
    code,
    order: i,
    weight: 500,
    level: 'province',
    role: 'index',
    scored: true,
    name: { vi: code, en: code },
    source: [source('qd-922')],
    at: { file: 'pillars.csv', line: i },
  }));
  const own: Framework = { meta, pillars, indicators: [] };
  const other: Framework = { ...own, meta: { ...meta, id: 'another' }, pillars: [] };
  const partsOf = (frameworks: readonly Framework[]) =>
    withAllRanges(rankings, frameworks).map(({ weighing }) => weighing?.parts.map(({ code }) => code));
  expect(partsOf([other, own])).toEqual([
    ['ha-tang-so', 'kinh-te-so'],
    ['a', 'b'],
  ]);
  expect(partsOf([other])).toEqual([undefined, ['a', 'b']]);
});

it('an index without published weights is not weighed', () => {
  expect(weighingOf(provinces2023, undefined)).toBeUndefined();
  const ranks = provinces2023.rows.map((row, i) => ({ ...row, rank: made(i + 1, 'rank(score)') }));
  expect(withRanges({ ...provinces2023, rows: ranks }, undefined, few).weighing).toBeUndefined();
});
