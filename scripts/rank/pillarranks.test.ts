import { describe, expect, it } from 'vitest';
import { districtsOf, shape } from '../../tests/fixtures/editions.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

const printed = ['370,score,80,nhan-thuc-so', '372,score,60,nhan-thuc-so', '373,score,80,nhan-thuc-so'];

/** The ranks in the pillar by unit. */
function ranksOf(results: readonly string[], about: Readonly<Record<string, unknown>> = {}, files = {}) {
  const { rows } = districtsOf({ results, about }, files);
  return Object.fromEntries(
    rows.map(({ unit, parts }) => [unit, parts.find(({ pillar }) => pillar === 'nhan-thuc-so')?.rank]),
  );
}
const shapes = (...given: Parameters<typeof ranksOf>) =>
  Object.fromEntries(Object.entries(ranksOf(...given)).map(([unit, place]) => [unit, shape(place)]));

describe('the rank in a pillar', () => {
  it('follows from the points where those of all units are known; equal points share the better place', () =>
    expect(shapes(printed)).toEqual({ 370: 1, 372: 3, 373: 1 }));

  it('is recomputed, from the documents of all of them', () => {
    const other = printed.with(1, '372,score,60,nhan-thuc-so,,qd-506-2024');
    expect(ranksOf(other)['370']).toEqual({
      grade: 'recomputed',
      value: 1,
      formula: 'rank(pillar)',
      sources: ['bao-cao-2023', 'qd-506-2024'],
    });
  });

  it('is simulated where the points are', () =>
    expect(ranksOf(printed, { simulated: true })['372']).toEqual({ grade: 'simulated', value: 3 }));

  it.each([
    ['not printed', printed.slice(1)],
    ['not readable', printed.with(0, '370,score,,nhan-thuc-so')],
  ])('is open for all while the points of one are %s', (_, results) =>
    expect(Object.values(ranksOf(results))).toEqual([undefined, undefined, undefined]),
  );

  it('stands as printed where it was printed', () =>
    expect(ranksOf([...printed, '370,rank,1,nhan-thuc-so'])).toMatchObject({
      370: { grade: 'published', value: 1 },
      372: { grade: 'recomputed', value: 3 },
    }));

  it('of pillars that are sums of indicators follows from the sums', () => {
    const path = 'data/frameworks/pdti-733/indicators.csv';
    expect(soundFiles[path]).toContain('nhan-thuc-so');
    const indicators = ['370,score,7,,1-1', '372,score,8,,1-1', '373,score,6,,1-1'];
    const count = { statements: ['indicator_count,,1'] };
    const { rows } = districtsOf({ results: indicators, ...count });
    expect(rows.map(({ unit, parts }) => [unit, shape(parts[0]?.score), shape(parts[0]?.rank)]).sort()).toEqual([
      ['370', 7, 2],
      ['372', 8, 1],
      ['373', 6, 3],
    ]);
  });

  it.each([
    ['is not scored', soundFiles['data/frameworks/pdti-733/pillars.csv']?.replace(',yes,', ',no,')],
    [
      'the framework does not know',
      soundFiles['data/frameworks/pdti-733/pillars.csv']?.replace('nhan-thuc-so', 'khac'),
    ],
  ])('is none in a pillar that %s', (_, pillars = '') =>
    expect(Object.values(ranksOf(printed, {}, { 'data/frameworks/pdti-733/pillars.csv': pillars }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]),
  );

  it('is none in the pillars of an index', () =>
    expect(Object.values(ranksOf(printed, { scale: 'index' }))).toEqual([undefined, undefined, undefined]));
});
