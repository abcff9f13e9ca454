/** Rankings of three districts from printed parts and from raw values (`level-files.ts`). */
import { describe, expect, it } from 'vitest';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { Ranking } from '../../src/model/scored.ts';
import { bounded } from '../../tests/fixtures/bounded.ts';
import { levelFiles, raw, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles } from '../../tests/fixtures/sound-files.ts';
import { check } from '../check/faults.ts';
import { register } from '../lookup/register.ts';
import { scoreRankings, type Bounding } from '../pipeline/rankingrows.ts';

const shape = (value: Value | undefined) =>
  value && (value.grade === 'bounded' ? [value.low, value.high] : (pointOf(value) ?? value.grade));

/** The ranking of 2023 from the tables of `level-files.ts`, which are sound, in rows by unit. */
function leveled(tables: { readonly 2022?: Tables; readonly 2023?: Tables }, bounding?: Bounding) {
  const { data, problems } = readFiles(levelFiles(tables));
  expect([...problems, ...check(data)]).toEqual([]);
  const ranking = scoreRankings(data, register(data.units), bounding).find((one) => one.year === 2023);
  if (!ranking) throw new Error('no ranking of 2023');
  return { ranking, row: (unit: string) => ranking.rows.find((own) => own.unit === unit) };
}

describe('from printed parts', () => {
  const statements = ['pillar_count,,,3,,'];
  const pillars = (unit: string, ...points: number[]) => [
    `${unit},score,the-che-so,,${points[0]}`,
    `${unit},score,ha-tang-so,,${points[1]}`,
  ];

  it('totals are recomputed where none is printed, and rank where all are known', () => {
    const results = [
      ...pillars('370', 20, 30.5),
      ...pillars('372', 25.5, 35),
      '373,score,,,60',
      '373,score,the-che-so,,1',
    ];
    const { ranking, row } = leveled({ 2023: { results, statements } });
    expect(row('370')?.score).toMatchObject({ grade: 'recomputed', value: 50.5, formula: '20 + 30,5' });
    expect(row('373')?.score).toMatchObject({ grade: 'published', value: 60 });
    expect(ranking.rows.map(({ unit, rank }) => [unit, shape(rank)])).toEqual([
      ['372', 1],
      ['373', 2],
      ['370', 3],
    ]);
    expect(row('370')?.gapToBest).toMatchObject({ grade: 'recomputed', value: -10, formula: '50,5 − 60,5' });
    expect(ranking.indicators).toEqual([]);
  });

  it('a printed total that cannot be read stays as printed, whatever it sums to and what bounds it', () => {
    const results = ['370,score,,,', ...pillars('370', 20, 30.5)];
    const { row } = leveled({ 2023: { results, statements } }, bounded({ '370/score': [300, 400] }));
    expect(row('370')?.score).toMatchObject({ grade: 'published', value: undefined, verbatim: '?' });
  });

  it('a printed total stands, whatever its pillars sum to, and a sum before a bound', () => {
    const results = [...pillars('370', 20, 30.5), '370,score,,,51', ...pillars('372', 25.5, 35)];
    const { row } = leveled({ 2023: { results, statements } }, bounded({ '370/score': [0, 1], '372/score': [0, 1] }));
    expect([shape(row('370')?.score), shape(row('372')?.score)]).toEqual([51, 60.5]);
  });

  it('pillars and the total follow from indicators, where all are printed and a source says that these are all', () => {
    const points = { 'the-che-so': [7.5, 20], 'ha-tang-so': [12.25, 10], 'do-thi': [1, undefined] };
    const codes = { 'the-che-so': ['1-1', '1-2'], 'ha-tang-so': ['2-1', '2-2'], 'do-thi': ['9-1'] };
    const results = (['the-che-so', 'ha-tang-so', 'do-thi'] as const).flatMap((pillar) =>
      codes[pillar].map((code, i) => `370,score,${pillar},${code},${points[pillar][i]}`),
    );
    const { ranking, row } = leveled({ 2023: { results, statements: ['indicator_count,,,5,,', ...statements] } });
    expect(row('370')?.detail).toMatchObject({ grade: 'published', points: [7.5, 20, 1, 12.25, 10] });
    expect(row('370')?.parts.map(({ pillar, score }) => [pillar, shape(score)])).toEqual([
      ['the-che-so', 27.5],
      ['ha-tang-so', 22.25],
    ]);
    expect(row('370')?.score).toMatchObject({ grade: 'recomputed', value: 49.75, formula: '27,5 + 22,25' });
    expect(ranking.indicators.map(({ code }) => code)).toEqual(['1-1', '1-2', '9-1', '2-1', '2-2']);
    expect(row('372')?.detail).toBeUndefined();
    const uncounted = leveled({ 2023: { results } });
    expect([uncounted.row('370')?.parts, uncounted.row('370')?.score.grade]).toEqual([[], 'unpublished']);
  });
});

describe('from raw values', () => {
  const before = ['370,5,50,,40,1', '372,10,100,,80,1', '373,0,0,,0,0'];
  const both = (meta: Tables['meta'] = {}) => leveled({ 2022: { raw: before, meta }, 2023: { raw, meta } });
  const silent = ['370,,,,,', ...raw.slice(1)];

  it('units rank by their scores, and are held against each other and the past', () => {
    const { ranking, row } = both();
    expect(ranking.rows.map(({ unit, score, rank }) => [unit, shape(score), shape(rank)])).toEqual([
      ['370', 70, 1],
      ['372', 34, 2],
      ['373', 5, 3],
    ]);
    expect(row('372')).toMatchObject({
      gapToBest: { value: -36, formula: '34 − 70' },
      gapToMean: { value: -2.3333333333 },
      previousScore: { value: 70 },
      previousRank: { value: 1 },
      scoreChange: { value: -36 },
      rankChange: { value: -1 },
    });
    expect(ranking.mean).toMatchObject({ grade: 'recomputed', formula: '109 / 3' });
    expect(ranking.indicators.map(({ code }) => code)).toEqual(['1-1', '1-2', '9-1', '2-1', '2-2']);
    expect(ranking.maxPoints).toBeUndefined();
  });

  it('every value names the annex it follows from', () => {
    const { ranking, row } = both();
    expect(row('372')?.rank).toEqual({
      ...{ grade: 'recomputed', value: 2, formula: 'rank(score)', sources: ['qd-506-2024'] },
    });
    expect(Ranking.safeParse(ranking).error).toBeUndefined();
  });

  it('a unit that reported nothing has no rank and takes none from the others', () => {
    const { ranking, row } = leveled({ 2023: { raw: silent } });
    expect(ranking.rows.map(({ unit, score, rank }) => [unit, shape(score), shape(rank)])).toEqual([
      ['372', 54, 1],
      ['373', 5, 2],
      ['370', 'unpublished', 'unpublished'],
    ]);
    expect(row('370')).toMatchObject({ gapToBest: undefined, gapToMean: undefined });
    expect(ranking.mean).toBeUndefined();
  });

  it('a unit that reported nothing may still be bounded', () => {
    const { row } = leveled({ 2023: { raw: silent } }, bounded({ '370/rank': [1, 3], '372/rank': [1, 3] }));
    expect([shape(row('370')?.rank), shape(row('372')?.rank)]).toEqual([[1, 3], 1]);
  });

  it('equal scores share a rank, and none that differ', () => {
    const ranksOf = (first: string) =>
      leveled({ 2023: { raw: [`370,10,${first},,50,1`, '372,10,50,,50,1', '373,0,0,,0,0'] } }).ranking.rows.map(
        ({ unit, rank }) => [unit, shape(rank)],
      );
    expect(ranksOf('50')).toEqual([
      ['372', 1],
      ['370', 1],
      ['373', 3],
    ]);
    expect(ranksOf('50.0000000005')).toEqual([
      ['370', 1],
      ['372', 2],
      ['373', 3],
    ]);
  });

  it('every value of a simulated edition is simulated', () => {
    const { ranking, row } = both({ simulated: true });
    expect(ranking.mean).toEqual({ grade: 'simulated', value: 36.3333333333 });
    expect(ranking.maxPoints).toEqual({ grade: 'simulated', value: 70 });
    for (const own of ranking.rows) {
      const { unit, parts, detail, shares, rankRange, ...values } = own;
      expect([unit, shares, rankRange]).toEqual([expect.any(String), undefined, undefined]);
      expect(parts).toHaveLength(2);
      const all = [...Object.values(values), ...parts.flatMap(({ score, rank }) => [score, rank]), detail];
      // The best has no gap to itself, and nobody above it.
      const known = all.filter(isDefined);
      expect(known).toHaveLength(unit === '370' ? 13 : 15);
      for (const value of known) expect(value.grade).toBe('simulated');
    }
    expect(shape(row('373')?.rank)).toBe(3);
    expect(Ranking.safeParse(ranking).error).toBeUndefined();
  });

  it('a simulated edition has no maximum where a scored pillar has no points', () => {
    const files = levelFiles({ 2023: { raw, meta: { simulated: true } } });
    const pillars = 'data/frameworks/pdti-733/pillars.csv';
    const { data } = readFiles({ ...files, [pillars]: (files[pillars] ?? '').replace('pillar,40,', 'pillar,,') });
    expect(scoreRankings(data, register(data.units)).at(-1)?.maxPoints).toBeUndefined();
  });
});
