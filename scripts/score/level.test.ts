import { describe, expect, it } from 'vitest';
import { districtsOf, rawFiles, shape } from '../../tests/fixtures/editions.ts';

const annex = { document: 'qd-506-2024', name: 'Phụ lục 2' };

describe('what is stated of a level', () => {
  const district = (...statements: string[]) => districtsOf({ statements });

  it.each([
    ['mean', 'mean,,380.5'],
    ['meanChange', 'mean_change,,43.92'],
    ['maxPoints', 'max_points,,765'],
    ['pillarCount', 'pillar_count,,9'],
    ['indicatorCount', 'indicator_count,,72'],
  ] as const)('has its %s as printed', (name, statement) => {
    const value = statement.split(',')[2] ?? '';
    expect(district(statement)[name]).toEqual({
      grade: 'published',
      value: Number(value),
      verbatim: value,
      sources: ['bao-cao-2023'],
      quote: `q ${value}`,
    });
    const others = ['mean', 'meanChange', 'maxPoints', 'pillarCount', 'indicatorCount'] as const;
    for (const other of others) if (other !== name) expect(district(statement)[other]).toBeUndefined();
  });

  it.each([
    ['of another level', 'mean,,380,,,commune'],
    ['of a pillar', 'mean,,380,,,,nhan-thuc-so'],
    ['of an indicator', 'mean,,380,,,,,1-1'],
    ['of some units', 'mean,370;372,380'],
  ])('does not take what is stated %s for it', (_, statement) => {
    expect(district(statement).mean).toBeUndefined();
    expect(district(statement, 'mean,,400').mean).toMatchObject({ value: 400 });
  });

  it('has a mean that its own sentence contradicts, and says so', () => {
    expect(district('mean,,380').meanDisputed).toBe(false);
    expect(district('mean_disputed,,380')).toMatchObject({ meanDisputed: true, mean: { value: 380 } });
  });

  const disputed = 'mean_disputed,,380,,,,,,another';
  it.each([
    ['after', [disputed, 'mean,,381']],
    ['before', ['mean,,381', disputed]],
  ])('has the mean of a sentence that is sound, though it stands %s a disputed one', (_, statements) =>
    expect(district(...statements)).toMatchObject({ meanDisputed: false, mean: { value: 381 } }),
  );

  /** The statement as one of a sentence that prints all three figures. */
  const inOneSentence = (statement: string) => `${statement},,,,,,q 380 381 34.18`;
  it.each([
    ['after', ['mean_disputed,,380', 'mean,,381', 'mean_change,,34.18'].map(inOneSentence)],
    ['before', ['mean_change,,34.18', 'mean,,381', 'mean_disputed,,380'].map(inOneSentence)],
  ])('takes no mean, and no change of one, of a sentence that also prints a disputed one, %s it', (_, statements) =>
    expect(district(...statements)).toMatchObject({
      ...{ meanDisputed: true, mean: { value: 380 }, meanChange: undefined },
    }),
  );

  it('takes what that sentence says of other things, and what it says of means of another level', () => {
    const about = { levels: { district: { units: 3, annex }, commune: { units: 1, annex } } };
    const statements = [
      'mean_disputed,,380,,,commune,,,q 380 381 34.18',
      ...['mean,,381', 'mean_change,,34.18'].map(inOneSentence),
    ];
    expect(districtsOf({ about, statements })).toMatchObject({ mean: { value: 381 }, meanChange: { value: 34.18 } });
    expect(district('mean_disputed,,380', 'max_points,,765')).toMatchObject({ maxPoints: { value: 765 } });
  });
});

describe('the mean of complete scores', () => {
  const scores = ['370,score,400', '372,score,400,,,qd-506-2024', '373,score,350.25'];
  it('is recomputed where none is printed', () =>
    expect(districtsOf({ results: scores }).mean).toEqual({
      grade: 'recomputed',
      value: 383.416666667,
      formula: '1.150,25 / 3',
      sources: ['bao-cao-2023', 'qd-506-2024'],
    }));
  it('gives way to the printed one', () =>
    expect(districtsOf({ results: scores, statements: ['mean,,380'] }).mean).toMatchObject({ grade: 'published' }));
  it('is unknown while a score is', () => expect(districtsOf({ results: scores.slice(1) }).mean).toBeUndefined());
  it('is unknown where there are no units', () =>
    expect(districtsOf({ about: { as_of: '2030-01-01' } })).toMatchObject({ rows: [], mean: undefined }));
  it('is simulated where the scores are', () => {
    const raw = rawFiles(['370,50', '372,60', '373,70']);
    expect(districtsOf({ about: { simulated: true } }, raw).mean).toEqual({ grade: 'simulated', value: 6 });
  });
});

describe('a score', () => {
  const of = (unit: string, ...results: string[]) => districtsOf({ results }).rows.find((row) => row.unit === unit);
  it('is as printed', () =>
    expect(of('373', '370,score,400', '373,rank,2', '373,score,358.17')?.score).toMatchObject({
      grade: 'published',
      value: 358.17,
      verbatim: '358.17',
    }));
  it('that cannot be read as a number stays as printed', () =>
    expect(of('373', '373,score,')?.score).toMatchObject({
      grade: 'published',
      value: undefined,
      verbatim: 'không rõ',
    }));
  it.each([
    ['of a pillar', '373,score,80,ha-tang-so'],
    ['of an indicator', '373,score,8,,1-1'],
    ['of another unit', '370,score,358'],
    ['that is a rank', '373,rank,3'],
  ])('%s is not the total', (_, result) => expect(shape(of('373', result)?.score)).toBe('unpublished'));
  it('that was not released names the annex', () =>
    expect(of('373')?.score).toEqual({ grade: 'unpublished', document: 'qd-506-2024', annex: 'Phụ lục 2' }));
});
