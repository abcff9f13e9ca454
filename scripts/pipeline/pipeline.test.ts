/** The whole line on the real data: sound, described by the schemas, the same from any order; and what bounds do in it. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { UnitId } from '../../src/model/ids.ts';
import { collections, type Bound, type CollectionName, type RankingRow, type Scored } from '../../src/model/scored.ts';
import { listFiles, published, readFile, scored } from '../../tests/fixtures/published.ts';
import { check } from '../check/faults.ts';
import { readData } from '../read/dataset.ts';
import type { DataSet } from '../read/tables.ts';
import { scoreAll, type BoundStage } from './pipeline.ts';
import { scoredFiles } from './scoring.ts';

const rows = (id: string): RankingRow[] => scored.rankings.find((r) => r.id === id)?.rows ?? [];

/** The rows of every table, and the tables of every folder, in another order; the same one for the same seed. */
function shuffled(data: DataSet, seed: number): DataSet {
  let state = seed;
  const next = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32);
  const shuffle = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ row, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row);
  const tables = <T extends object>(record: T): T => ({
    ...record,
    ...Object.fromEntries(
      Object.entries(record).flatMap(([name, value]) => (Array.isArray(value) ? [[name, shuffle(value)]] : [])),
    ),
  });
  return tables({ ...data, editions: data.editions.map(tables), frameworks: data.frameworks.map(tables) });
}

describe('data', () => {
  it('has no problem', () => expect([...published.problems, ...check(published.data)]).toEqual([]));
  it('gives what the schemas of the site describe', () => {
    for (const name of Object.keys(collections) as CollectionName[])
      for (const entry of scored[name]) expect(collections[name].safeParse(entry).error).toBeUndefined();
  });
  it('gives the same bytes from files in any order', () => {
    const reversed = readData(readFile, () => listFiles().toReversed());
    expect(scoredFiles(scoreAll(reversed.data))).toEqual(scoredFiles(scored));
  });
  // The ranges of the ranks are drawn anew each time.
  it('gives the same bytes from rows in any order', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const mixed = shuffled(published.data, seed);
        expect(mixed.units).not.toEqual(published.data.units);
        expect(scoredFiles(scoreAll(mixed))).toEqual(scoredFiles(scored));
      }),
      // All of the data takes a second.
      { numRuns: 3 },
    ),
  );
});

describe('bounds', () => {
  const department = 'ninh-binh/pdti-2023/department';
  const by = ['pdti-2023-so-cuoi-bang'];
  const [transport, industry, environment] = [
    'nb-so-giao-thong-van-tai',
    'nb-so-cong-thuong',
    'nb-so-tai-nguyen-va-moi-truong',
  ] as const;
  const bound = (unit: string, metric: 'score' | 'rank', ends: Partial<Bound>): Bound => ({
    ...{ id: `${department}/${unit}/${metric}`, ranking: department, unit: UnitId.parse(unit), metric },
    ...{ low: 16, high: 18, lowBy: [], highBy: [], ...ends },
  });
  const rowIn = ({ rankings }: Scored, unit: string) =>
    rankings.find(({ id }) => id === department)?.rows.find((row) => row.unit === unit);
  /** The first department, of which score and rank are printed. */
  const first = () => rows(department).find(({ rank, score }) => pointOf(rank) === 1 && pointOf(score) !== undefined);

  let stage: BoundStage;
  let found: Scored;
  beforeAll(() => {
    const unit = first()?.unit ?? '';
    stage = {
      facts: scored.statements.filter(({ id }) => by.includes(id)),
      bounds: [
        bound(transport, 'score', { highBy: by }),
        bound(industry, 'score', { lowBy: by }),
        bound(environment, 'score', { lowBy: by, highBy: by }),
        ...[transport, industry, environment].map((one) => bound(one, 'rank', { lowBy: by })),
        ...(['score', 'rank'] as const).map((metric) => bound(unit, metric, { lowBy: by, highBy: by })),
      ],
    };
    found = scoreAll(published.data, stage);
  });

  it('are those of the stage before', () => expect(found).toMatchObject(stage));

  it.each([transport, industry, environment])(
    'keep the doubt of the last departments, with the sentence that binds and its document: %s',
    (unit) => {
      expect(rowIn(scored, unit)?.rank.grade).toBe('unpublished');
      expect(rowIn(found, unit)?.rank).toEqual({
        ...{ grade: 'bounded', low: 16, high: 18 },
        ...{ statements: by, sources: ['nb-bao-cao-pdti-2023'] },
      });
    },
  );

  it.each([
    [transport, 'low'],
    [industry, 'high'],
    [environment, undefined],
  ])('of a score are open at the end that no sentence sets: %s %s', (unit, open) => {
    const score = rowIn(found, unit)?.score;
    expect(score).toMatchObject({ grade: 'bounded', low: 16, high: 18, statements: by });
    expect(score?.grade === 'bounded' && score.open).toBe(open);
  });

  it('never stand for what is printed', () => {
    const printed = first();
    expect(printed).toBeDefined();
    expect(rowIn(found, printed?.unit ?? '')).toEqual(printed);
  });
});
