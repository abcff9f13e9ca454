/** Rows of a ranking beside their level and beside the past. */
import { describe, expect, it } from 'vitest';
import { bounded } from '../../tests/fixtures/bounded.ts';
import { districtsOf, editionFiles, rankingsOf, rawFiles, shape, type Tables } from '../../tests/fixtures/editions.ts';
import { type Files } from '../../tests/fixtures/sound-files.ts';
import { type Bounding } from './rankingrows.ts';

const annex = { document: 'qd-506-2024', name: 'Phụ lục 2' };

describe('beside its level', () => {
  const gaps = (tables: Tables) =>
    Object.fromEntries(districtsOf(tables).rows.map((row) => [row.unit, [shape(row.gapToMean), shape(row.gapToBest)]]));
  const printed = ['370,score,400.5', '370,rank,1', '372,score,350', '373,rank,3'];

  it('a unit has gaps to the mean and to the best, the best none to itself', () =>
    expect(gaps({ results: printed, statements: ['mean,,380'] })).toEqual({
      370: [20.5, undefined],
      372: [-30, -50.5],
      373: [undefined, undefined],
    }));

  it('a unit has a gap to the score above, which shared places have in common, and the first has none', () => {
    const above = (tables: Tables, ...more: [Files?, Bounding?]) =>
      Object.fromEntries(districtsOf(tables, ...more).rows.map((row) => [row.unit, shape(row.gapToAbove)]));
    expect(above({ results: ['370,score,400.5', '372,score,350', '373,score,350'] })).toEqual({
      370: undefined,
      372: -50.5,
      373: -50.5,
    });
    const ranks = ['370,rank,1', '372,rank,2', '373,rank,3'];
    expect(above({ results: [...ranks, '370,score,400', '373,score,350'] })).toEqual({
      370: undefined,
      372: undefined,
      373: undefined,
    });
    const ends = bounded({ '372/score': [360, 390] });
    expect(above({ results: [...ranks, '370,score,400', '373,score,350'] }, {}, ends)).toEqual({
      370: undefined,
      372: [-41, -9.5],
      373: [-40.5, -9],
    });
    const unclear = { levels: { district: { units: 3, annex, rank_scope_unclear: true } } };
    const results = [...ranks, '370,score,400', '372,score,360', '373,score,350'];
    expect(Object.values(above({ results, about: unclear }))).toEqual([undefined, undefined, undefined]);
  });

  it('a score that is printed but cannot be read is held against others by what bounds it', () => {
    const ranks = ['370,rank,1', '372,rank,2', '373,rank,3'];
    const results = [...ranks, '370,score,335.9', '372,score,', '373,score,322.65,,,qd-506-2024'];
    const { rows } = districtsOf({ results }, {}, bounded({ '372/score': [322.645, 335.95] }));
    expect(rows.map(({ gapToAbove }) => gapToAbove)).toEqual([
      undefined,
      { grade: 'bounded', low: -13.355, high: 0, statements: ['s'], sources: ['bao-cao-2023'] },
      { grade: 'bounded', low: -13.305, high: 0, statements: ['s'], sources: ['bao-cao-2023', 'qd-506-2024'] },
    ]);
  });

  it('a unit has no gap to the best where it is not known among whom the ranks were given', () => {
    const results = ['370,rank,1', '372,rank,2', '370,score,400', '372,score,360'];
    const about = { levels: { district: { units: 3, annex, rank_scope_unclear: true } } };
    expect(gaps({ results })).toMatchObject({ 372: [undefined, -40] });
    expect(gaps({ results, about })).toMatchObject({ 372: [undefined, undefined] });
  });

  it('a unit has a percentile among all units of the level, where their number and its rank are known', () => {
    const about = { levels: { district: { units: 3, annex } } };
    const percentiles = (tables: Tables, files: Files = {}) =>
      Object.fromEntries(districtsOf({ about, ...tables }, files).rows.map((row) => [row.unit, shape(row.percentile)]));
    const results = ['370,score,400', '372,score,350', '373,score,350'];
    expect(percentiles({ results })).toEqual({ 370: 83.3333333333, 372: 33.3333333333, 373: 33.3333333333 });
    expect(percentiles({ results: ['370,rank,1', '372,rank,2'] })).toEqual({
      370: 83.3333333333,
      372: [33.3333333333, 50],
      373: undefined,
    });
    for (const doubt of ['rank_scope_unclear', 'units_assumed'])
      expect(
        Object.values(percentiles({ results, about: { levels: { district: { units: 3, annex, [doubt]: true } } } })),
      ).toEqual([undefined, undefined, undefined]);
    // Who reported nothing takes no place, and is none of those among whom the others stand.
    expect(percentiles({}, rawFiles(['370,50', '372,60']))).toEqual({ 370: 25, 372: 75, 373: undefined });
  });

  it('a difference is as rough as the score with fewer decimals, where not all scores are printed in one table', () => {
    const marginOf = (...results: string[]) =>
      districtsOf({ results: ['370,rank,1', '372,rank,2', '373,rank,3', ...results] }).rows.map(
        ({ gapToBest }) => gapToBest?.grade === 'recomputed' && gapToBest.margin,
      );
    expect(marginOf('370,score,358.17', '372,score,351')).toEqual([false, 0.505, false]);
    expect(marginOf('370,score,358.17', '372,score,351', '373,score,342.33')).toEqual([false, undefined, undefined]);
  });

  it('its gaps show their formulas', () => {
    const { rows } = districtsOf({ results: printed, statements: ['mean,,380'] });
    expect(rows.find(({ unit }) => unit === '372')).toMatchObject({
      gapToMean: { grade: 'recomputed', formula: '350 − 380' },
      gapToBest: { grade: 'recomputed', formula: '350 − 400,5' },
    });
  });

  it.each([
    ['the best has no score', ['373,rank,1', '372,score,350', '370,score,340']],
    ['nobody is known to be the best', ['373,rank,2', '372,score,350', '370,score,340']],
  ])('a unit has no gap to the best where %s', (_, results) =>
    expect(Object.values(gaps({ results })).map(([, toBest]) => toBest)).toEqual([undefined, undefined, undefined]),
  );

  it('the best of a shared first place is the one whose score is known', () =>
    expect(gaps({ results: ['370,rank,1', '372,rank,1', '370,score,400', '373,score,300'] })).toMatchObject({
      373: [undefined, -100],
    }));

  it('nothing is compared with a disputed mean, while a score is not known', () => {
    const results = ['370,score,400', '373,score,350'];
    const toMean = (statement: string) =>
      Object.values(gaps({ results, statements: [statement] })).map(([mean]) => mean);
    expect(toMean('mean,,380')).toEqual([20, undefined, -30]);
    expect(toMean('mean_disputed,,380')).toEqual([undefined, undefined, undefined]);
  });

  it('a disputed mean stays beside that of all scores, and nothing is compared with either', () => {
    const results = ['370,score,400', '372,score,400', '373,score,355'];
    const { mean, meanDisputed, tableMean, rows } = districtsOf({ results, statements: ['mean_disputed,,380'] });
    expect([mean, meanDisputed]).toMatchObject([{ grade: 'published', value: 380 }, true]);
    expect(tableMean).toMatchObject({ grade: 'recomputed', value: 385, formula: '1.155 / 3' });
    expect(rows.map(({ gapToMean }) => gapToMean)).toEqual([undefined, undefined, undefined]);
    expect(districtsOf({ results, statements: ['mean,,380'] })).toMatchObject({
      mean: { grade: 'published', value: 380 },
      meanDisputed: false,
    });
    expect(districtsOf({ results: results.slice(1), statements: ['mean_disputed,,380'] })).toMatchObject({
      mean: { grade: 'published', value: 380 },
      meanDisputed: true,
      tableMean: undefined,
    });
  });
});

it('a score that is only bounded is no point to rank, to compare or to average', () => {
  const ends = bounded({ '372/score': [360, 390], '370/score': [1, 2] });
  const ranking = districtsOf({ results: ['370,score,400', '370,rank,1', '373,score,350'] }, {}, ends);
  expect(ranking.rows.map(({ unit, score }) => [unit, shape(score)])).toEqual([
    ['370', 400],
    ['373', 350],
    ['372', [360, 390]],
  ]);
  expect(ranking.mean).toBeUndefined();
  expect(ranking.rows.at(-1)).toMatchObject({ gapToBest: undefined, rank: { grade: 'unpublished' } });
});

describe('beside the past', () => {
  const folder = 'ninh-binh/pdti';
  const editions = (of: Readonly<Record<number, Tables & { readonly previous?: number }>>) => {
    const files = Object.entries(of).map(([year, { previous, ...tables }]) => {
      const about = { year: Number(year), previous: previous ? `${folder}-${previous}` : null, ...tables.about };
      return editionFiles(`${folder}-${year}`, { ...tables, about });
    });
    return rankingsOf(Object.assign({}, ...files));
  };
  const past = {
    2022: { results: ['370,score,300', '370,rank,2', '373,rank,1'] },
    2023: { previous: 2022, results: ['370,score,400.5', '370,rank,1', '372,score,350', '373,rank,3'] },
  };
  const row = (unit: string) =>
    editions(past)
      .get(`${folder}-2023/district`)
      ?.rows.find((one) => one.unit === unit);

  it('a unit has its score and rank of before, points and places gained', () =>
    expect(row('370')).toMatchObject({
      previousScore: { value: 300 },
      previousRank: { value: 2 },
      scoreChange: { value: 100.5, formula: '400,5 − 300' },
      rankChange: { value: 1, formula: '2 − 1' },
    }));

  it('places lost are negative', () => expect(row('373')?.rankChange).toMatchObject({ value: -2 }));

  it('there is no change where one of the two is not known', () => {
    expect(row('372')?.previousScore).toMatchObject({ grade: 'unpublished' });
    expect(row('372')?.scoreChange).toBeUndefined();
    expect(row('372')?.rankChange).toBeUndefined();
  });

  it.each([2022, 2023])(
    'no place is gained or lost where it is unclear among whom the ranks of %i were given',
    (year) => {
      const levels = { district: { units: 3, annex, rank_scope_unclear: true } };
      const unclear = editions({ ...past, [year]: { ...past[year as keyof typeof past], about: { levels } } });
      expect(unclear.get(`${folder}-2023/district`)?.rows.find(({ unit }) => unit === '370')).toMatchObject({
        previousScore: { value: 300 },
        previousRank: undefined,
        scoreChange: { value: 100.5 },
        rankChange: undefined,
      });
    },
  );

  it('an edition that is compared with none has none before', () => {
    const ranking = editions(past).get(`${folder}-2022/district`);
    expect(ranking?.previous).toBeUndefined();
    expect(ranking?.rows.flatMap(({ previousScore, previousRank }) => [previousScore, previousRank])).toEqual(
      new Array(6).fill(undefined),
    );
  });

  it('what came before is the same level of the edition that is named, and no other', () => {
    const levels = { district: { units: 3, annex }, commune: { units: 1, annex } };
    const found = editions({
      2021: { results: ['370,score,200'] },
      2022: { about: { levels }, results: ['370,score,300', '14326,score,30'] },
      2023: { about: { levels }, previous: 2022, results: ['370,score,400', '14326,score,40'] },
      2024: { about: { levels }, previous: 2020, results: ['370,score,500'] },
    });
    const before = (id: string) => found.get(`${folder}-${id}`)?.rows.map(({ previousScore }) => shape(previousScore));
    expect(before('2023/district')).toContain(300);
    expect(before('2023/commune')).toEqual([30]);
    expect(before('2024/district')).toEqual([undefined, undefined, undefined]);
    expect(found.get(`${folder}-2023/commune`)?.previous).toBe(`${folder}-2022`);
    expect(found.get(`${folder}-2023/commune`)?.previousYear).toBe(2022);
  });
});
