/** Small made-up editions: three districts, Tam Điệp (370), Nho Quan (372) and Gia Viễn (373). */
import { describe, expect, it } from 'vitest';
import { pointOf, type Value } from '../src/domain/grade.ts';
import { readFiles, soundFiles } from '../tests/fixtures/sound-files.ts';
import { scoreRankings } from './rankings.ts';
import { register } from './register.ts';

const edition = JSON.parse(soundFiles['data/ninh-binh/pdti-2023/edition.json'] ?? '{}');

interface Tables {
  /** Lines `unit,metric,value`. */
  readonly results?: readonly string[];
  /** Lines `kind,units,value,low,high`. */
  readonly statements?: readonly string[];
}

function filesOf(year: number, { results = [], statements = [] }: Tables) {
  const folder = `data/ninh-binh/pdti-${year}`;
  const rows = results.map((line) => {
    const [unit, metric, value] = line.split(',');
    return `${unit},${metric},,,${value},${value},bao-cao-2023,q,,`;
  });
  const said = statements.map((line, i) => {
    const [kind, units, value, low, high] = line.split(',');
    return `s-${year}-${i},district,${kind},${units},,,${value},${low},${high},${value},bao-cao-2023,q,`;
  });
  const head = (name: string) => soundFiles[`data/ninh-binh/pdti-2023/${name}.csv`]?.split('\n')[0];
  return {
    [`${folder}/edition.json`]: JSON.stringify({
      ...edition,
      id: `ninh-binh/pdti-${year}`,
      year,
      previous: year === 2023 ? 'ninh-binh/pdti-2022' : null,
    }),
    [`${folder}/results.csv`]: `${[head('results'), ...rows].join('\n')}\n`,
    [`${folder}/statements.csv`]: `${[head('statements'), ...said].join('\n')}\n`,
  };
}

/** The ranking of 2023 (or of 2022) as lines: unit, then what is wanted of the row. */
function rankingOf(tables: { 2022?: Tables; 2023?: Tables }, year: 2022 | 2023 = 2023) {
  const { data, problems } = readFiles({
    ...soundFiles,
    ...filesOf(2022, tables[2022] ?? {}),
    ...filesOf(2023, tables[2023] ?? {}),
  });
  expect(problems).toEqual([]);
  const ranking = scoreRankings(data, register(data.units)).find((one) => one.year === year);
  if (!ranking) throw new Error(`no ranking of ${year}`);
  return ranking;
}

const shape = (value: Value | undefined) =>
  value && (value.grade === 'bounded' ? [value.low, value.high] : (pointOf(value) ?? value.grade));

const complete = ['370,score,400', '372,score,400', '373,score,350'];

describe('ranks', () => {
  const ranks = (ranking: ReturnType<typeof rankingOf>) => ranking.rows.map((row) => [row.unit, shape(row.rank)]);

  it('follow from complete scores; equal scores share a place and stand by name', () =>
    expect(ranks(rankingOf({ 2023: { results: complete } }))).toEqual([
      ['372', 1],
      ['370', 1],
      ['373', 3],
    ]));

  it('do not follow from a part of the scores', () =>
    expect(ranks(rankingOf({ 2023: { results: complete.slice(0, 2) } })).map(([, rank]) => rank)).toEqual([
      'unpublished',
      'unpublished',
      'unpublished',
    ]));

  it('that are printed go before those that follow', () =>
    expect(ranks(rankingOf({ 2023: { results: [...complete, '370,rank,2'] } }))).toContainEqual(['370', 2]));

  it('of a named group are bounded', () => {
    const tables = { results: ['370,rank,1'], statements: ['rank_range,372;373,,2,3'] };
    expect(ranks(rankingOf({ 2023: tables }))).toEqual([
      ['370', 1],
      ['373', [2, 3]],
      ['372', [2, 3]],
    ]);
  });

  it('follow from the places a unit moved afterwards', () => {
    const later = { results: ['373,rank,1'], statements: ['rank_change,373,2,,'] };
    const row = rankingOf({ 2023: later }, 2022).rows[0];
    expect(row).toMatchObject({ unit: '373', rank: { grade: 'recomputed', value: 3, formula: '1 + 2' } });
  });
});

describe('beside the level and the past', () => {
  const ranking = rankingOf({
    2022: { results: ['370,score,300', '370,rank,2', '373,rank,1'] },
    2023: { results: ['370,score,400.5', '370,rank,1', '372,score,350', '373,rank,3'], statements: ['mean,,380,,'] },
  });
  const row = (unit: string) => ranking.rows.find((one) => one.unit === unit);

  it('gives every unit a row, and the unpublished ones the annex', () => {
    expect(ranking.rows).toHaveLength(3);
    expect(row('373')?.score).toEqual({ grade: 'unpublished', document: 'qd-506-2024', annex: 'Phụ lục 2' });
  });

  it('has gaps to the mean and to the best, not of the best to itself', () => {
    expect(row('372')?.gapToMean).toMatchObject({ value: -30, formula: '350 − 380' });
    expect(row('372')?.gapToBest).toMatchObject({ value: -50.5, formula: '350 − 400,5' });
    expect(row('370')?.gapToBest).toBeUndefined();
    expect(row('373')?.gapToMean).toBeUndefined();
  });

  it('has no gap to a best whose score is not published', () => {
    const one = rankingOf({ 2023: { results: ['373,rank,1', '372,score,350'] } });
    expect(one.rows.map((r) => r.gapToBest)).toEqual([undefined, undefined, undefined]);
  });

  it('compares with the edition before', () => {
    expect(ranking.previous).toBe('ninh-binh/pdti-2022');
    expect(row('370')).toMatchObject({ scoreChange: { value: 100.5 }, rankChange: { value: 1, formula: '2 − 1' } });
    expect(row('373')?.rankChange).toMatchObject({ value: -2 });
    expect(row('372')?.rankChange).toBeUndefined();
  });

  it('computes the mean of complete scores only', () => {
    expect(rankingOf({ 2023: { results: complete } }).mean).toMatchObject({
      grade: 'recomputed',
      formula: '1.150 / 3',
    });
    expect(rankingOf({ 2023: { results: complete.slice(1) } }).mean).toBeUndefined();
  });

  it('compares nothing with a disputed mean', () => {
    const disputed = rankingOf({ 2023: { results: complete, statements: ['mean_disputed,,380,,'] } });
    expect(disputed.meanDisputed).toBe(true);
    expect(disputed.rows.flatMap((one) => one.gapToMean ?? [])).toEqual([]);
  });
});
