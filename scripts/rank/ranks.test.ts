import { describe, expect, it } from 'vitest';
import { Ranking } from '../../src/model/scored.ts';
import { bounded } from '../../tests/fixtures/bounded.ts';
import { districtsOf, editionFiles, rankingsOf, rawFiles, shape, type Tables } from '../../tests/fixtures/editions.ts';
import { soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import type { Bounding } from '../pipeline/rankingrows.ts';

const ranks = ({ rows }: Ranking) => rows.map(({ unit, rank }) => [unit, shape(rank)]);
const rankOf = ({ rows }: Ranking, unit: string) => rows.find((row) => row.unit === unit)?.rank;

/** The ranking of 2022, before an edition of 2023 with these tables. */
const before = (later: Tables, earlier: Tables = {}, bounding?: Bounding) => {
  const files = {
    ...editionFiles('ninh-binh/pdti-2022', { ...earlier, about: { year: 2022 } }),
    ...editionFiles('ninh-binh/pdti-2023', { ...later, about: { previous: 'ninh-binh/pdti-2022' } }),
  };
  const ranking = rankingsOf(files, bounding).get('ninh-binh/pdti-2022/district');
  if (!ranking) throw new Error('no ranking of 2022');
  return ranking;
};

const complete = ['370,score,400', '372,score,400', '373,score,350'];

describe('from scores', () => {
  it('follow where every unit has one; equal scores share a place and stand by name', () =>
    expect(ranks(districtsOf({ results: complete }))).toEqual([
      ['372', 1],
      ['370', 1],
      ['373', 3],
    ]));

  it('rest on the printed totals alone', () => {
    const results = [...complete.slice(1), '370,score,401,,,qd-506-2024', '370,score,80,nhan-thuc-so,,qd-9'];
    expect(rankOf(districtsOf({ results }), '373')).toEqual({
      grade: 'recomputed',
      value: 3,
      formula: 'rank(score)',
      sources: ['bao-cao-2023', 'qd-506-2024'],
    });
  });

  it('do not follow from a part of the scores', () =>
    expect(ranks(districtsOf({ results: complete.slice(0, 2) })).map(([, rank]) => rank)).toEqual([
      'unpublished',
      'unpublished',
      'unpublished',
    ]));

  it('are simulated in the fictional province', () =>
    expect(rankOf(districtsOf({ about: { simulated: true }, results: complete }), '373')).toEqual({
      grade: 'simulated',
      value: 3,
    }));
});

describe('from what units reported', () => {
  it('who reported nothing has no place and takes none', () =>
    expect(ranks(districtsOf({}, rawFiles(['370,50', '373,80'])))).toEqual([
      ['373', 1],
      ['370', 2],
      ['372', 'unpublished'],
    ]));

  describe('while a unit has reported too little for a score', () => {
    // The second indicator has no rule for gaps: Nho Quan has reported, but its points are not known.
    const indicators = 'data/frameworks/pdti-733/indicators.csv';
    const files = rawFiles([]);
    const [header = '', first = ''] = files[indicators]?.split('\n') ?? [];
    const open = (lines: readonly string[]): Files => ({
      [indicators]: [header, first, first.replace(',1-1,', ',1-2,'), ''].join('\n'),
      'data/ninh-binh/pdti-2023/raw-district.csv': ['unit,1-1,1-2', ...lines].join('\n'),
    });

    it('it may stand above each of the others', () => {
      const ranking = districtsOf({}, open(['370,50,50', '372,90,', '373,80,80']));
      expect(ranks(ranking)).toEqual([
        ['373', [1, 2]],
        ['370', [2, 3]],
        ['372', 'unpublished'],
      ]);
      expect(rankOf(ranking, '370')).toMatchObject({
        grade: 'bounded',
        statements: [],
        formula: 'rank(score)',
        sources: ['qd-506-2024'],
      });
      expect(ranking.rows[0]).toMatchObject({
        gapToBest: undefined,
        parts: [{ rank: { grade: 'bounded', low: 1, high: 2, formula: 'rank(pillar)' } }],
      });
      expect(Ranking.safeParse(ranking).error).toBeUndefined();
    });

    it('so may each of two', () =>
      expect(ranks(districtsOf({}, open(['370,,50', '372,90,', '373,80,80'])))[0]).toEqual(['373', [1, 3]]));

    it('one that reported nothing at all may not', () =>
      expect(ranks(districtsOf({}, open(['370,50,50', '372,,', '373,80,80'])))).toEqual([
        ['373', 1],
        ['370', 2],
        ['372', 'unpublished'],
      ]));

    it('ranks of the fictional province are not told: what is bounded is real', () => {
      const ranking = districtsOf({ about: { simulated: true } }, open(['370,50,50', '372,90,', '373,80,80']));
      expect(ranks(ranking).map(([, rank]) => rank)).toEqual(['unpublished', 'unpublished', 'unpublished']);
      expect(ranking.rows.flatMap(({ parts }) => parts.map((part) => shape(part.rank)))).toEqual(
        Array(3).fill(undefined),
      );
      expect(Ranking.safeParse(ranking).error).toBeUndefined();
    });

    it('the printed ranks stand', () =>
      expect(
        rankOf(districtsOf({ results: ['373,rank,1'] }, open(['370,50,50', '372,90,', '373,80,80'])), '373'),
      ).toMatchObject({ grade: 'published', value: 1 }));
  });

  it('at another level leaves the printed scores of this one to rank only where all are known', () => {
    const communes = { 'data/ninh-binh/pdti-2023/raw-commune.csv': 'unit\n14326\n' };
    expect(ranks(districtsOf({ results: complete.slice(1) }, communes)).map(([, rank]) => rank)).toEqual(
      new Array(3).fill('unpublished'),
    );
  });
});

describe('as printed', () => {
  it('go before those that follow from scores', () =>
    expect(ranks(districtsOf({ results: [...complete, '370,rank,2', '372,rank,1'] }))).toEqual([
      ['372', 1],
      ['370', 2],
      ['373', 3],
    ]));

  it('are passed over where they cannot be read as a number', () =>
    expect(ranks(districtsOf({ results: [...complete, '370,rank,'] }))).toContainEqual(['370', 1]));

  it('carry their source and quote', () =>
    expect(rankOf(districtsOf({ results: ['373,rank,3'] }), '373')).toMatchObject({
      grade: 'published',
      value: 3,
      verbatim: '3',
      sources: ['bao-cao-2023'],
      quote: 'q 3',
    }));
});

describe('from the places a unit moved afterwards', () => {
  const rose = 'rank_change,373,2';

  it('follow from the rank it came to', () =>
    expect(rankOf(before({ results: ['373,rank,1'], statements: [rose] }), '373')).toEqual({
      grade: 'recomputed',
      value: 3,
      formula: '1 + 2',
      sources: ['bao-cao-2023'],
      note: {
        vi: 'Nguồn ghi năm 2023 xếp thứ 1, tăng 2 bậc.',
        en: 'The source says rank 1 in 2023, up 2 places.',
      },
    }));

  it.each<[string, Tables]>([
    ['another kind', { results: ['373,rank,1'], statements: ['change_max,373,2'] }],
    ['another level', { results: ['373,rank,1'], statements: ['rank_change,373,2,,,commune'] }],
    ['other units', { results: ['373,rank,1'], statements: ['rank_change,370;372,2'] }],
    ['no unit', { results: ['373,rank,1'], statements: ['rank_change,,2'] }],
    ['no number of places', { results: ['373,rank,1'], statements: ['rank_change,373,'] }],
    ['a unit whose later rank is not printed', { results: ['373,score,358'], statements: [rose] }],
    ['a unit of which nothing is printed later', { statements: [rose] }],
  ])('do not follow from a statement of %s', (_, later) =>
    expect(rankOf(before(later), '373')?.grade).toBe('unpublished'),
  );

  it('follow from the statement that fits, whatever stands before it', () => {
    const statements = ['all_rose,,3', 'rank_change,373,5,,,commune', 'change_max,373,4', 'rank_change,370,1', rose];
    expect(rankOf(before({ results: ['373,rank,1'], statements }), '373')).toMatchObject({ value: 3 });
  });

  it('give way to what was printed then, and to complete scores', () => {
    const later = { results: ['373,rank,1'], statements: [rose] };
    expect(rankOf(before(later, { results: ['373,rank,2'] }), '373')).toMatchObject({ grade: 'published', value: 2 });
    const scores = ['370,score,300', '372,score,310', '373,score,305'];
    expect(rankOf(before(later, { results: scores }), '373')).toMatchObject({ value: 2, formula: 'rank(score)' });
  });
});

describe('that are bounded', () => {
  it('stand where they begin, those that begin together by name', () => {
    const bounds = bounded({ '370/rank': [1, 2], '372/rank': [1, 2] });
    expect(ranks(districtsOf({ results: ['373,rank,3'] }, {}, bounds))).toEqual([
      ['372', [1, 2]],
      ['370', [1, 2]],
      ['373', 3],
    ]);
  });

  it('stand before those of which nothing is known', () =>
    expect(ranks(districtsOf({}, {}, bounded({ '370/rank': [2, 3] })))).toEqual([
      ['370', [2, 3]],
      ['373', 'unpublished'],
      ['372', 'unpublished'],
    ]));

  it.each<[string, string[], readonly (readonly [string, number])[]]>([
    ['printed', ['370,score,400', '370,rank,1'], [['370', 1]]],
    [
      'followed from scores',
      complete,
      [
        ['370', 1],
        ['372', 1],
        ['373', 3],
      ],
    ],
  ])('give way to what is %s', (_, results, known) => {
    const wide = bounded({ '370/rank': [1, 3], '372/rank': [1, 3], '373/rank': [1, 3] });
    const found = ranks(districtsOf({ results }, {}, wide));
    for (const rank of known) expect(found).toContainEqual(rank);
  });

  it('give way to the places a unit moved afterwards', () => {
    const key = 'ninh-binh/pdti-2022/district/373/rank';
    const bounds = new Map([...bounded({ '373/rank': [1, 2] }).values()].map((bound) => [key, bound] as const));
    const later = { results: ['373,rank,1'], statements: ['rank_change,373,2'] };
    expect(rankOf(before(later, {}, bounds), '373')).toMatchObject({ grade: 'recomputed', value: 3 });
    expect(rankOf(before({}, {}, bounds), '373')).toMatchObject({ grade: 'bounded', low: 1, high: 2 });
  });

  it('are those of the ranking, the unit and the metric they are given for', () => {
    const bounds = new Map([...bounded({ '370/rank': [1, 2], '372/score': [1, 2] })]);
    expect(ranks(districtsOf({}, {}, bounds))).toEqual([
      ['370', [1, 2]],
      ['373', 'unpublished'],
      ['372', 'unpublished'],
    ]);
    expect(ranks(before({}, {}, bounds)).map(([, rank]) => rank)).toEqual(new Array(3).fill('unpublished'));
  });
});

it('stands, where nothing tells two units apart, by code', () => {
  const units = 'data/units.csv';
  const named = soundFiles[units]?.replaceAll(',Nho Quan,Huyện Nho Quan', ',Gia Viễn,Huyện Gia Viễn') ?? '';
  for (const text of [named, swapped(named, '372,', '373,')])
    expect(districtsOf({}, { [units]: text }).rows.map(({ unit }) => unit)).toEqual(['372', '373', '370']);
});

/** A table with the first two lines that begin so in the other order. */
function swapped(table: string, a: string, b: string): string {
  const rows = table.split('\n');
  const [i, j] = [rows.findIndex((row) => row.startsWith(a)), rows.findIndex((row) => row.startsWith(b))];
  return rows.map((row, k) => (k === i ? rows[j] : k === j ? rows[i] : row)).join('\n');
}
