/** The whole line on the real data: what the sources print must come out, and nothing that they do not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { UnitId } from '../../src/model/ids.ts';
import {
  collections,
  verdicts,
  type Bound,
  type CollectionName,
  type RankingRow,
  type Scored,
} from '../../src/model/scored.ts';
import { check } from '../check/faults.ts';
import { scoreAll, type BoundStage } from './pipeline.ts';
import { readData } from '../read/dataset.ts';
import type { DataSet } from '../read/tables.ts';
import { scoredFiles } from './write.ts';
import { wrongMeans } from '../reconcile/wrongmeans.ts';

const list = () =>
  readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const bytes = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
const read = readData(bytes, list);

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

let scored: Scored;
beforeAll(() => {
  scored = scoreAll(read.data);
});

const rows = (id: string): RankingRow[] => scored.rankings.find((r) => r.id === id)?.rows ?? [];
const rowOf = (id: string, unit: string) => rows(id).find((row) => row.unit === unit);
const shape = (value: Value | undefined) =>
  value && [value.grade, value.grade === 'bounded' ? [value.low, value.high] : pointOf(value)];

describe('data', () => {
  it('has no problem', () => expect([...read.problems, ...check(read.data)]).toEqual([]));
  it('gives what the schemas of the site describe', () => {
    for (const name of Object.keys(collections) as CollectionName[])
      for (const entry of scored[name]) expect(collections[name].safeParse(entry).error).toBeUndefined();
  });
  it('gives the same bytes from files in any order', () => {
    const reversed = readData(bytes, () => list().toReversed());
    expect(scoredFiles(scoreAll(reversed.data))).toEqual(scoredFiles(scored));
  });
  // The ranges of the ranks are drawn anew each time.
  it('gives the same bytes from rows in any order', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const mixed = shuffled(read.data, seed);
        expect(mixed.units).not.toEqual(read.data.units);
        expect(scoredFiles(scoreAll(mixed))).toEqual(scoredFiles(scored));
      }),
      // All of the data takes a second.
      { numRuns: 3 },
    ),
  );
});

describe('rankings', () => {
  it.each([
    ['ninh-binh/pdti-2023/department', 18],
    ['ninh-binh/pdti-2023/district', 8],
    ['ninh-binh/pdti-2023/commune', 143],
    ['viet-nam/dti-2022/province', 63],
    ['viet-nam/dti-2023/province', 63],
    ['viet-nam/dti-2024/province', 63],
  ])('%s has %i units', (id, count) => expect(rows(id)).toHaveLength(count));

  it('follows the printed order of the districts of 2023', () =>
    expect(rows('ninh-binh/pdti-2023/district').map((row) => row.unit)).toEqual([
      '369',
      '370',
      '373',
      '372',
      '376',
      '377',
      '375',
      '374',
    ]));

  it('derives the place of Gia Viễn in 2022 from the places it rose', () => {
    expect(shape(rowOf('ninh-binh/pdti-2022/district', '373')?.rank)).toEqual(['recomputed', 7]);
    expect(shape(rowOf('ninh-binh/pdti-2022/district', '373')?.score)).toEqual(['unpublished', undefined]);
    expect(shape(rowOf('ninh-binh/pdti-2023/district', '373')?.rankChange)).toEqual(['recomputed', 4]);
  });

  it('gives "3331,01" no number', () => {
    const score = rowOf('ninh-binh/pdti-2022/department', 'nb-so-thong-tin-va-truyen-thong')?.score;
    expect(score).toMatchObject({ grade: 'published', verbatim: '3331,01' });
    expect(pointOf(score)).toBeUndefined();
  });

  it('compares nothing with the disputed mean of the communes', () => {
    for (const year of [2022, 2023]) {
      expect(scored.rankings.find((r) => r.id === `ninh-binh/pdti-${year}/commune`)?.meanDisputed).toBe(true);
      expect(rows(`ninh-binh/pdti-${year}/commune`).filter((row) => row.gapToMean)).toEqual([]);
    }
  });

  it('compares no province with a mean that the table of all 63 contradicts', () => {
    const ranking = scored.rankings.find((r) => r.id === 'viet-nam/dti-2022/province');
    expect(ranking).toMatchObject({ meanDisputed: true, mean: { grade: 'published', value: 0.5791 } });
    expect(ranking?.tableMean).toMatchObject({ grade: 'recomputed', value: expect.closeTo(0.5787, 4) as number });
    expect(ranking?.rows.filter((row) => row.gapToMean)).toEqual([]);
  });

  it('has no mean that its own table contradicts without saying so', () =>
    expect(wrongMeans(read.data, scored.rankings)).toEqual([]));

  it('leaves every unpublished score without a number, and names the document', () => {
    const absent = scored.rankings.flatMap((r) => r.rows).filter((row) => row.score.grade === 'unpublished');
    expect(absent.length).toBeGreaterThan(300);
    for (const { score } of absent) {
      expect(pointOf(score)).toBeUndefined();
      expect(scored.sources.some((s) => score.grade === 'unpublished' && s.id === score.document)).toBe(true);
    }
  });

  it.each([
    ['58', 'chinh-quyen-so', 0.6787, 24],
    ['58', 'kinh-te-so', 0.6518, 29],
    ['58', 'xa-hoi-so', 0.6045, 22],
  ])('recomputes or repeats the printed DTI pillars of 2022: %s %s', (unit, pillar, score, rank) => {
    const part = rowOf('viet-nam/dti-2022/province', unit)?.parts.find((p) => p.pillar === pillar);
    expect(pointOf(part?.score)).toBeCloseTo(score, 3);
    expect(pointOf(part?.rank)).toBe(rank);
  });

  it('ranks a derived pillar only where rounding cannot move it', () => {
    const parts = rows('viet-nam/dti-2023/province').flatMap((row) => row.parts);
    const derived = parts.filter((part) => part.score.grade === 'recomputed');
    const bounded = derived.flatMap(({ rank }) => (rank?.grade === 'bounded' ? [rank] : []));
    const printed = derived.filter(({ rank }) => rank?.grade === 'published');
    const certain = derived.filter(({ rank }) => rank?.grade === 'recomputed');
    expect(bounded.length).toBeGreaterThan(0);
    expect(bounded.length + certain.length + printed.length).toBe(derived.length);
    for (const { low, high, statements, formula } of bounded) {
      expect(high).toBeGreaterThan(low);
      expect([statements, formula]).toEqual([[], 'rank(pillar)']);
    }
    for (const { score } of derived)
      expect(score).toMatchObject({ note: expect.stringMatching(/sai số tối đa ±0,000\d\d\.$/) });
  });

  it('recomputes ranks that agree with every printed one', () => {
    for (const ranking of scored.rankings.filter((r) => r.index === 'dti' && r.complete)) {
      const scores = ranking.rows.map((row) => pointOf(row.score) ?? NaN);
      ranking.rows.forEach((row, i) => {
        const better = scores.filter((score) => score > (scores[i] ?? NaN)).length;
        expect(pointOf(row.rank)).toBe(better + 1);
      });
    }
  });
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
    found = scoreAll(read.data, stage);
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

describe('targets', () => {
  const count = (pick: 'statusPrinted' | 'statusStrict') =>
    ['met', 'missed', 'no-data'].map((status) => scored.targets.filter((t) => t[pick] === status).length);
  it('counts 16/3/9 as printed', () => expect(count('statusPrinted')).toEqual([16, 3, 9]));
  it('counts 14/4/9 read strictly, and one that cannot be checked', () => {
    expect(count('statusStrict')).toEqual([14, 4, 9]);
    expect(scored.targets.filter((t) => t.statusStrict === 'not-computable').map(({ id }) => id)).toEqual(['III.7']);
  });
  it('judges no result that cannot be, as the check of the same figure says', () => {
    const limits = scored.checks.filter((c) => c.topic === 'targets' && c.relation === '<=' && c.formula?.vi === '100');
    const impossible = scored.targets.filter((t) => t.impossible);
    expect(impossible.map(({ result }) => result?.verbatim)).toEqual(limits.map(({ printed }) => printed));
    expect(limits.map(({ verdict }) => verdict)).toEqual(impossible.map(() => 'contradiction'));
    for (const { statusRecomputed, statusStrict } of impossible)
      expect([statusRecomputed, statusStrict]).toEqual(['not-computable', 'not-computable']);
  });
  it('knows what every percentage is a share of', () => {
    const percents = scored.targets.filter(({ unit }) => unit === '%');
    expect(percents.filter(({ shareOf }) => shareOf === undefined).map(({ id }) => id)).toEqual([]);
  });
  it('sees that the land database is missing', () => {
    const target = scored.targets.find((t) => t.items);
    expect(target?.items?.wanted.filter((item) => !target.items?.done.includes(item))).toEqual(['đất đai']);
  });
  it('repeats every printed excess', () => {
    const printed = scored.targets.filter((t) => t.gapPrinted !== undefined);
    expect(printed.length).toBe(9);
    for (const target of printed) expect(pointOf(target.gap)).toBeCloseTo(target.gapPrinted ?? NaN, 9);
  });
});

describe('plan', () => {
  it('has 17 tasks, 24 targets, 3 figures among the actions and 17 baselines', () => {
    expect(scored.plan).toHaveLength(17);
    const of = (part: string) => scored.plan.flatMap((task) => task.targets.filter((figure) => figure.part === part));
    expect(of('target')).toHaveLength(24);
    expect(of('action').map(({ id }) => id)).toEqual(['7a.3', '7a.4', '7a.5']);
    expect(scored.plan.flatMap((task) => task.baselines)).toHaveLength(17);
  });
  it('finds the five percentages that are not points over maximum, and calls none of them contradictory', () => {
    const printed = scored.plan.flatMap((task) => task.baselines).filter((b) => b.percentPrinted);
    const open = printed.filter((b) => !['match', 'rounding'].includes(b.verdict));
    expect(open.map(({ id, verdict }) => [id, verdict])).toEqual(
      ['4b.1.1', '4c.1.1', '7a.1.1', '7a.2.1', '7b.1.1'].map((id) => [id, 'unverifiable']),
    );
  });
  it('gives every printed percentage the verdict of its check, each its own', () => {
    const printed = scored.plan.flatMap((task) => task.baselines).filter((b) => b.percentPrinted);
    const checks = new Map(scored.checks.map((check) => [check.id, check.verdict]));
    for (const { id, check, verdict } of printed) expect([id, checks.get(check ?? '')]).toEqual([id, verdict]);
    expect(new Set(printed.map(({ check }) => check)).size).toBe(printed.length);
  });
  it('wins and leaves points that add up to the maximum', () => {
    for (const sum of scored['plan-sums'])
      expect((pointOf(sum.score) ?? 0) + (pointOf(sum.remaining) ?? 0)).toBeCloseTo(pointOf(sum.maxPoints) ?? NaN, 9);
  });
});

describe('units', () => {
  it('gives every unit of the rankings one address', () => {
    const paths = scored.units.flatMap((unit) => unit.path ?? []);
    expect(new Set(paths).size).toBe(paths.length);
    expect(scored.units.filter((u) => u.path && u.province === '37' && u.level === 'commune')).toHaveLength(143);
    expect(scored.units.filter((u) => u.path && u.province === '58' && u.level === 'commune')).toHaveLength(65);
  });
  it('tells apart the holders of a code', () => {
    const holders = scored.units.filter((unit) => unit.code === '14329');
    expect(holders.map((unit) => unit.fullName)).toEqual(['Phường Vân Giang', 'Phường Vân Giang', 'Phường Hoa Lư']);
    expect(new Set(holders.map((unit) => unit.id)).size).toBe(3);
  });
  it('follows every commune of 2023 to a unit of today', () => {
    for (const unit of scored.units.filter((u) => u.path && u.level === 'commune')) {
      const today = scored.units.find((u) => u.id === unit.successors.at(-1)?.id);
      expect(today?.validFrom).toBe('2025-07-01');
      expect(today?.validTo).toBeUndefined();
    }
  });
  it('says where a territory was split', () => {
    const split = scored.units.filter((u) => u.path && u.successors.some((s) => s.partial)).map((u) => u.name);
    expect(split.sort()).toEqual(['Gia Tân', 'Đông Hải'].sort());
  });
});

describe('checks', () => {
  it('are at least sixty, contradictions first', () => {
    expect(scored.checks.length).toBeGreaterThanOrEqual(60);
    const seen = scored.checks.map((c) => verdicts.indexOf(c.verdict));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
  it('call nobody contradictory while a reading fits', () => {
    const read = scored.checks.filter(({ readings }) => readings.some(({ fits }) => fits));
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter(({ verdict }) => verdict === 'contradiction').map(({ id }) => id)).toEqual([]);
  });
  it('say of every contradiction why no reading fits', () => {
    const found = scored.checks.filter(({ verdict }) => verdict === 'contradiction');
    expect(found.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
  });
});
