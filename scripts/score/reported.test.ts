/**
 * Three districts and what they reported (`level-files.ts`). Worked by hand: Tam Điệp 10 + 20 and 30 + 10; Nho Quan 4 + 10,
 * and 15 of the 30 points that are left of 40; Gia Viễn 0 + 5 and 0 + 0.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { levelFiles, raw, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { register } from '../lookup/register.ts';
import { reportedScores } from './reported.ts';

const simulated = { simulated: true };

/** What follows for the districts of 2023 by code; of another level, or with other files, if these are given. */
function reportedOf(tables: Tables, change: (files: Files) => Files = (files) => files) {
  const { data, problems } = readFiles(change(levelFiles({ 2023: tables })));
  expect(problems).toEqual([]);
  const edition = data.editions.find(({ meta }) => meta.year === 2023);
  const meta = edition?.meta.levels.district;
  if (!edition || !meta) throw new Error('no edition of 2023');
  const units = register(data.units).inForce(edition.meta.as_of, 'district', '37');
  const level = 'district';
  const found = reportedScores({ edition, level, meta, framework: data.frameworks[0], units });
  const scores = found && new Map(found.map((one) => [one.unit.code, one]));
  return { scores, indicators: frameworkAt(data.frameworks[0], 'district').indicators.map(({ code }) => code) };
}

const of = (lines: readonly string[], meta = {}) => {
  const { scores } = reportedOf({ raw: lines, meta });
  if (!scores) throw new Error('no scores');
  return scores;
};
const shape = (value: Value | undefined) => pointOf(value) ?? value?.grade;

describe('scores from raw values', () => {
  it('are none without raw values', () => expect(reportedOf({}).scores).toBeUndefined());

  it.each([
    ['370', 70, [30, 1], [40, 1]],
    ['372', 34, [14, 2], [20, 2]],
    ['373', 5, [5, 3], [0, 3]],
  ])(
    'of %s are %d, with their pillars and the ranks in these, in the order of the framework',
    (unit, total, ...pillars) => {
      const found = of(raw).get(unit);
      expect(pointOf(found?.score)).toBe(total);
      expect(found?.parts.map(({ pillar }) => pillar)).toEqual(['the-che-so', 'ha-tang-so']);
      expect(found?.parts.map(({ score, rank }) => [pointOf(score), pointOf(rank)])).toEqual(pillars);
    },
  );

  it('stand beside the indicators of the framework, where nothing is known with null', () => {
    expect(reportedOf({ raw }).indicators).toEqual(['1-1', '1-2', '9-1', '2-1', '2-2']);
    expect(of(raw).get('370')?.detail).toMatchObject({ points: [10, 20, null, 30, 10], raw: [10, 100, 5, 50, 1] });
    expect(of(raw).get('372')?.detail).toMatchObject({ points: [4, 10, null, 15, null], raw: [4, 50, null, 30, null] });
    expect(of(raw).get('373')?.detail).toMatchObject({ points: [0, 5, null, 0, 0], raw: [null, 25, null, 10, 0] });
  });

  it('are recomputed from the annex', () => {
    const found = of(raw).get('372');
    const sources = ['qd-506-2024'];
    expect(found?.score).toEqual({ grade: 'recomputed', value: 34, formula: 'Σ', sources });
    expect(found?.parts[0]).toEqual({
      pillar: 'the-che-so',
      score: { grade: 'recomputed', value: 14, formula: 'Σ', sources },
      rank: { grade: 'recomputed', value: 2, formula: 'rank(pillar)', sources },
    });
    expect(found?.detail).toMatchObject({ grade: 'recomputed', sources });
  });

  it('are simulated where the edition is, every one of them', () => {
    const found = of(raw, simulated).get('372');
    expect(found?.score).toEqual({ grade: 'simulated', value: 34 });
    expect(found?.parts).toEqual([
      { pillar: 'the-che-so', score: { grade: 'simulated', value: 14 }, rank: { grade: 'simulated', value: 2 } },
      { pillar: 'ha-tang-so', score: { grade: 'simulated', value: 20 }, rank: { grade: 'simulated', value: 2 } },
    ]);
    expect(found?.detail).toMatchObject({ grade: 'simulated', sources: ['qd-506-2024'] });
  });
});

describe('a unit that reported nothing', () => {
  const none = { grade: 'unpublished', document: 'qd-506-2024', annex: 'Phụ lục 2' };

  it.each([
    ['in any cell', [...raw.slice(0, 2), '373,,,,,']],
    ['and has no row', raw.slice(0, 2)],
  ])('%s has no score, and no rank in a pillar', (_, lines) => {
    const found = of(lines).get('373');
    expect(found?.score).toEqual(none);
    expect(found?.parts).toEqual([
      { pillar: 'the-che-so', score: none, rank: undefined },
      { pillar: 'ha-tang-so', score: none, rank: undefined },
    ]);
    expect(found?.detail?.raw).toEqual([null, null, null, null, null]);
  });

  it('takes no place in a pillar from the others', () => {
    const ranks = of(['370,,,,,', ...raw.slice(1)]);
    expect(['370', '372', '373'].map((unit) => ranks.get(unit)?.parts.map(({ rank }) => shape(rank)))).toEqual([
      [undefined, undefined],
      [1, 1],
      [2, 2],
    ]);
  });

  it('keeps what is known: a pillar without the total', () => {
    const found = of(['370,10,100,,50,1', '372,4,50,,30,', '373,7,25,,,1']).get('373');
    expect(found?.parts.map(({ score, rank }) => [shape(score), shape(rank)])).toEqual([
      [12, 3],
      ['unpublished', undefined],
    ]);
    expect(found?.score).toEqual(none);
  });
});

describe('the framework', () => {
  const index = (files: Files): Files => {
    const pillars = 'data/frameworks/pdti-733/pillars.csv';
    return { ...files, [pillars]: `${files[pillars]}district,dti,4,Chung,Total,index,70,,yes,bao-cao-2023,,\n` };
  };

  it('may name an index, which is no part', () => {
    const found = reportedOf({ raw }, index).scores?.get('370');
    expect(pointOf(found?.score)).toBe(70);
    expect(found?.parts.map(({ pillar }) => pillar)).toEqual(['the-che-so', 'ha-tang-so']);
  });

  it('that is not there leaves all unknown', () => {
    const { data } = readFiles(levelFiles({ 2023: { raw } }));
    const edition = data.editions.find(({ meta }) => meta.year === 2023);
    const meta = edition?.meta.levels.district;
    if (!edition || !meta) throw new Error('no edition of 2023');
    const units = register(data.units).inForce(edition.meta.as_of, 'district', '37');
    const known = { edition, meta, framework: undefined, units };
    const found = reportedScores({ ...known, level: 'district' })?.find(({ unit }) => unit.code === '370');
    expect(found).toMatchObject({ score: { grade: 'unpublished' }, parts: [], detail: { points: [], raw: [] } });
    expect(reportedScores({ ...known, level: 'commune' })).toBeUndefined();
  });
});

describe('law', () => {
  const value = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((thousandths) => thousandths / 1000);
  const cells = fc.tuple(value(10), value(100), value(500), fc.constantFrom(0, 1));
  const three = fc.tuple(cells, cells, cells);
  const lines = (rows: readonly (readonly number[])[]) =>
    rows.map(([a, b, c, d], i) => `${['370', '372', '373'][i]},${a},${b},,${c},${d}`);
  // A min–max of equal values has no answer.
  const spread = three.filter((rows) => new Set(rows.map((row) => row[2])).size > 1);

  it('the total is the sum of the pillars, and the same in a simulated edition', () =>
    fc.assert(
      fc.property(spread, (rows) => {
        const fictional = of(lines(rows), simulated);
        for (const [unit, { score, parts }] of of(lines(rows))) {
          const sum = parts.reduce((all, part) => all + (pointOf(part.score) ?? NaN), 0);
          expect(pointOf(score)).toBeCloseTo(sum, 8);
          expect(pointOf(fictional.get(unit)?.score)).toBe(pointOf(score));
        }
      }),
    ));

  it('no score depends on the order of the rows', () =>
    fc.assert(
      fc.property(spread, (rows) => {
        expect(of(lines(rows).toReversed())).toEqual(of(lines(rows)));
      }),
    ));
});

it('keeps every digit that tells two units apart', () => {
  // 20 × 0.5000000001 / 100: far below the twelfth digit of the totals, and all that parts the two.
  const found = of(['370,10,50.0000000005,,50,1', '372,10,50,,50,1', '373,0,0,,0,0']);
  const [first, second] = [found.get('370'), found.get('372')];
  expect([pointOf(first?.score), pointOf(second?.score)]).toEqual([60.0000000001, 60]);
  expect([shape(first?.parts[0]?.rank), shape(second?.parts[0]?.rank)]).toEqual([1, 2]);
});
