/** Printed points of three districts (`level-files.ts`), and which sums follow from them. */
import { describe, expect, it } from 'vitest';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { SourceId } from '../../src/model/ids.ts';
import type { Part } from '../../src/model/scored.ts';
import { levelFiles, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles } from '../../tests/fixtures/sound-files.ts';
import { published } from '../figure/values.ts';
import { register } from '../lookup/register.ts';
import type { Framework } from '../read/tables.ts';
import { pillarSums, printedDetails, totalSum } from './printedscores.ts';

function level(tables: Tables) {
  const { data, problems } = readFiles(levelFiles({ 2023: tables }));
  expect(problems).toEqual([]);
  const edition = data.editions.find(({ meta }) => meta.year === 2023);
  if (!edition) throw new Error('no edition of 2023');
  const units = register(data.units).inForce(edition.meta.as_of, 'district', '37');
  return { edition, framework: data.frameworks[0], units };
}

/** The framework with a pillar turned into an index, a part of the total that is no pillar. */
const withIndex = (framework: Framework | undefined, code: string): Framework | undefined =>
  framework && {
    ...framework,
    pillars: framework.pillars.map((row) => (row.code === code ? { ...row, role: 'index' } : row)),
  };

const detailsOf = (tables: Tables) => {
  const { edition, framework, units } = level(tables);
  return printedDetails(edition, 'district', framework, units);
};

/** Points of Tam Điệp by indicator. */
const pointsOf = (points: Readonly<Record<string, number | string>>): string[] =>
  Object.entries(points).map(([code, value]) => {
    const pillar = { 1: 'the-che-so', 2: 'ha-tang-so', 9: 'do-thi' }[code[0] ?? ''];
    return `370,score,${pillar},${code},${value}`;
  });
const all = pointsOf({ '1-1': 7.1, '1-2': 13.2, '2-1': 30, '2-2': 0, '9-1': 3 });
const five = ['indicator_count,,,5,,'];
const three = ['pillar_count,,,3,,'];

describe('points by indicator', () => {
  it('stand in the order of the framework, with null where none is printed', () => {
    const found = detailsOf({ results: [...pointsOf({ '2-1': 30, '1-2': 13.25 }), '372,score,the-che-so,1-1,0'] });
    expect([...found.keys()]).toEqual(['370', '372']);
    expect(found.get('370')).toEqual({
      grade: 'published',
      points: [null, 13.25, null, 30, null],
      sources: ['bao-cao-2023', 'qd-506-2024'],
      quote: 'q0: 30',
    });
    expect(found.get('372')?.points).toEqual([0, null, null, null, null]);
  });

  it.each([
    ['a total', '370,score,,,70'],
    ['a pillar', '370,score,the-che-so,,30'],
    ['a rank', '370,rank,the-che-so,1-1,1'],
    ['points of an indicator that the framework does not list', '370,score,the-che-so,1-7,5'],
    ['points of a unit of another level', '14326,score,the-che-so,1-1,5'],
  ])('are not %s', (_, line) => expect([...detailsOf({ results: [line] }).keys()]).toEqual([]));

  it('that cannot be read are null', () =>
    expect(detailsOf({ results: pointsOf({ '1-1': '', '1-2': 4 }) }).get('370')?.points).toEqual([
      ...[null, 4, null, null, null],
    ]));
});

const lines = (parts: readonly Part[]) =>
  parts.map(({ pillar, score }) => [pillar, pointOf(score), score.grade === 'recomputed' ? score.formula : undefined]);

describe('pillars from their indicators', () => {
  const sumsOf = (tables: Tables, printed: readonly Part[] = []) => {
    const { edition, framework } = level(tables);
    return pillarSums(edition, 'district', framework, detailsOf(tables).get('370'), printed);
  };
  const [theChe, haTang] = [
    ['the-che-so', 20.3, '7,1 + 13,2'],
    ['ha-tang-so', 30, '30 + 0'],
  ];
  const part = (value: number | undefined): Part => ({
    pillar: 'the-che-so',
    score: { grade: 'published', value, verbatim: '?', sources: [SourceId.parse('bao-cao-2023')], quote: 'q' },
  });

  it('are recomputed where the framework lists as many as a source counts, unscored ones not', () =>
    expect(lines(sumsOf({ results: all, statements: five }))).toEqual([theChe, haTang]));

  it('rest on the documents of the points', () =>
    expect(sumsOf({ results: all, statements: five })[0]).toEqual({
      pillar: 'the-che-so',
      score: {
        grade: 'recomputed',
        value: 20.3,
        formula: '7,1 + 13,2',
        sources: ['bao-cao-2023', 'qd-506-2024'],
      },
    }));

  it.each<[rule: string, statements: string[]]>([
    ['nobody says how many indicators there are', []],
    ['there are more of them', ['indicator_count,,,6,,']],
    ['there are fewer', ['indicator_count,,,4,,']],
    ['the count is of one pillar', ['indicator_count,,the-che-so,5,,']],
    ['the count is of pillars', ['pillar_count,,,5,,']],
  ])('are no sums where %s', (_, statements) => expect(sumsOf({ results: all, statements })).toEqual([]));

  it('are no sums where an indicator is not printed or cannot be read', () => {
    expect(lines(sumsOf({ results: all.slice(1), statements: five }))).toEqual([haTang]);
    const unread = [...pointsOf({ '1-1': '' }), ...all.slice(1)];
    expect(lines(sumsOf({ results: unread, statements: five }))).toEqual([haTang]);
  });

  it('stay as printed, even where the print cannot be read', () => {
    expect(lines(sumsOf({ results: all, statements: five }, [part(20.3)]))).toEqual([haTang]);
    expect(lines(sumsOf({ results: all, statements: five }, [part(undefined)]))).toEqual([haTang]);
  });

  it('are none of an index', () => {
    const tables = { results: all, statements: five };
    const { edition, framework } = level(tables);
    const indexed = withIndex(framework, 'the-che-so');
    expect(lines(pillarSums(edition, 'district', indexed, detailsOf(tables).get('370'), []))).toEqual([haTang]);
  });

  it('are none of a unit without points', () => expect(sumsOf({ statements: five })).toEqual([]));

  it('are none of a level or a framework without indicators', () => {
    const { edition, framework } = level({ results: all, statements: ['indicator_count,,,0,,', ...five] });
    const detail = detailsOf({ results: all }).get('370');
    expect(pillarSums(edition, 'district', undefined, detail, [])).toEqual([]);
    expect(pillarSums(edition, 'commune', framework, detail, [])).toEqual([]);
  });
});

describe('totals from pillars', () => {
  const totalOf = (results: readonly string[], tables: Tables = {}) => {
    const { edition, framework } = level({ statements: three, ...tables, results });
    const parts = edition.results.map((row): Part => ({ pillar: row.pillar ?? '', score: published(row) }));
    return totalSum(edition, 'district', framework, parts);
  };
  const both = ['370,score,ha-tang-so,,39.85', '370,score,the-che-so,,28.1'];

  it('are the sum of the scored pillars in the order of the framework', () =>
    expect(totalOf(both)).toEqual({
      grade: 'recomputed',
      value: 67.95,
      formula: '28,1 + 39,85',
      sources: ['bao-cao-2023'],
    }));

  it('have no binary dust', () =>
    expect(totalOf(['370,score,ha-tang-so,,0.1', '370,score,the-che-so,,0.2'])?.value).toBe(0.3));

  it('count a pillar of no points, but none that is not scored', () =>
    expect(totalOf([...both.slice(1), '370,score,ha-tang-so,,0', '370,score,do-thi,,9'])?.value).toBe(28.1));

  it.each<[rule: string, results: string[], tables?: Tables]>([
    ['a pillar is not known', both.slice(1)],
    ['no pillar is known', []],
    ['a pillar cannot be read', [...both.slice(1), '370,score,ha-tang-so,,']],
    ['the edition is of the national index, a weighted mean', both, { meta: { scale: 'index' } }],
    ['a source counts more pillars than are listed', both, { statements: ['pillar_count,,,4,,'] }],
    ['nobody says how many pillars there are', both, { statements: [] }],
  ])('are no sums where %s', (_, results, tables) => expect(totalOf(results, tables)).toBeUndefined());

  it.each([3, 2])('are sums where a source counts %d pillars, the unscored one with them or not', (count) =>
    expect(totalOf(both, { statements: [`pillar_count,,,${count},,`, 'indicator_count,,,4,,'] })?.value).toBe(67.95),
  );

  it('go without an index', () => {
    const { edition, framework } = level({ results: both, statements: ['pillar_count,,,2,,'] });
    const parts = edition.results.map((row): Part => ({ pillar: row.pillar ?? '', score: published(row) }));
    expect(totalSum(edition, 'district', withIndex(framework, 'the-che-so'), parts)?.value).toBe(39.85);
  });

  it('take in pillars that were themselves summed, with their documents', () => {
    const { edition, framework } = level({ results: all, statements: [...five, ...three] });
    const sums = pillarSums(edition, 'district', framework, detailsOf({ results: all }).get('370'), []);
    expect(totalSum(edition, 'district', framework, sums)).toMatchObject({
      value: 50.3,
      formula: '20,3 + 30',
      sources: ['bao-cao-2023', 'qd-506-2024'],
    });
  });

  it('are none without a framework, nor of a pillar that is only bounded', () => {
    const { edition, framework } = level({ statements: three });
    const score: Value = {
      grade: 'bounded',
      low: 20,
      high: 30,
      statements: ['s'],
      sources: [edition.meta.decision],
    };
    const parts: Part[] = ['the-che-so', 'ha-tang-so'].map((pillar) => ({ pillar, score }));
    expect(totalSum(edition, 'district', undefined, parts)).toBeUndefined();
    expect(totalSum(edition, 'district', framework, parts)).toBeUndefined();
    expect(totalSum(edition, 'commune', framework, parts)).toBeUndefined();
  });
});
