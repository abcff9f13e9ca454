import { describe, expect, test } from 'vitest';
import { levelFiles, raw, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { contextOf } from './context.ts';
import { checkRaw } from './raw.ts';

const folder = 'data/ninh-binh/pdti-2023';
const file = `${folder}/raw-district.csv`;
const indicators = 'data/frameworks/pdti-733/indicators.csv';

type Change = (files: Files) => Files;

function checked(tables: { readonly 2022?: Tables; readonly 2023?: Tables }, change: Change = (files) => files) {
  const { data, problems } = readFiles(change(levelFiles(tables)));
  expect(problems).toEqual([]);
  return checkRaw(contextOf(data)).map(formatProblem);
}

const inIndicators =
  (from: string, to: string): Change =>
  (files) => {
    const text = files[indicators] ?? '';
    if (!text.includes(from)) throw new Error(`no "${from}"`);
    return { ...files, [indicators]: text.replace(from, to) };
  };

/** The raw values with the line of a unit replaced. */
const withLine = (line: string): string[] => raw.map((own) => (own.slice(0, 3) === line.slice(0, 3) ? line : own));

test('sound raw values have no problems', () => expect(checked({ 2022: { raw }, 2023: { raw } })).toEqual([]));

describe('values', () => {
  test.each<[rule: string, line: string, expected: string]>([
    [
      'points above the maximum',
      '370,10.1,100,5,50,1',
      `${file}:2:2  1-1 10.1 is outside its points (expected 0 to 10)`,
    ],
    ['a yes that is neither', '373,,25,,10,2', `${file}:4:6  2-2 2 is neither 1 nor 0 (expected 1 for yes, 0 for no)`],
  ])('%s', (_, line, expected) => expect(checked({ 2023: { raw: withLine(line) } })).toEqual([expected]));

  test('at the limits are sound', () => expect(checked({ 2023: { raw: withLine('370,0,187.5,,50,0') } })).toEqual([]));

  test('of an indicator that is not scored are anything', () =>
    expect(checked({ 2023: { raw: withLine('370,10,100,99999999999999999999,50,1') } })).toEqual([]));

  test('that are all one, where the least and the greatest are wanted', () =>
    expect(checked({ 2023: { raw: ['370,10,100,5,50,1', '372,4,50,,,', '373,,25,,50,0'] } })).toEqual([
      `${file}:1:5  2-1 is 50 for all 2 units that reported it, and min-max cannot tell them apart (expected two different values, a floor or cap where they stand, or method published)`,
    ]));

  test('all faults of a table at once', () =>
    expect(checked({ 2023: { raw: ['370,11,100,5,50,1', '372,4,50,,50,3', '373,-1,25,,50,0'] } })).toHaveLength(4));
});

describe('units', () => {
  test('every unit of the level has a row', () =>
    expect(checked({ 2023: { raw: raw.slice(0, 1) } })).toEqual([
      `${file}  has no row of unit 372 Huyện Nho Quan (expected one a unit; leave cells empty where nothing was reported)`,
      `${file}  has no row of unit 373 Huyện Gia Viễn (expected one a unit; leave cells empty where nothing was reported)`,
      `${file}:1:5  2-1 is 50 for all 1 units that reported it, and min-max cannot tell them apart (expected two different values, a floor or cap where they stand, or method published)`,
    ]));

  test.each<[rule: string, unit: string, fault: string]>([
    [
      'a code of nobody',
      '999',
      'unit "999" is in no row of units.csv valid on 2023-12-31; see "The register" in data/README.md',
    ],
    ['a unit of another level', '14326', 'unit "14326 Xã Gia Thắng" is a commune (expected a district)'],
    ['a unit of another province', '584', 'unit "584 Huyện Ninh Hải" is of province 58 (expected 37)'],
  ])('%s', (_, unit, fault) =>
    expect(checked({ 2023: { raw: [...raw, `${unit},1,1,,20,1`] } })).toEqual([`${file}:5:1  ${fault}`]),
  );
});

describe('the edition', () => {
  const annex = { units: 1, annex: { document: 'qd-506-2024', name: 'Phụ lục 3' } };

  test('has the level', () =>
    expect(checked({ 2023: { raw, meta: { levels: { commune: annex } } } })).toEqual([
      `${folder}/edition.json  raw-district.csv is of a level the edition does not have`,
    ]));

  test('is one of points', () =>
    expect(checked({ 2023: { raw, meta: { scale: 'index' } } })).toEqual([
      `${folder}/edition.json  scale is "index", but raw-district.csv gives points (expected points)`,
    ]));

  test('prints nothing of units whose values it has', () =>
    expect(
      checked({ 2023: { raw, results: ['370,score,,,70', '14326,score,,,50', '372,rank,the-che-so,,2'] } }),
    ).toEqual([
      `${folder}/results.csv:2:1  score of unit "370" is printed, but follows from raw-district.csv too (expected one of them)`,
      `${folder}/results.csv:4:1  rank of unit "372" is printed, but follows from raw-district.csv too (expected one of them)`,
    ]));

  test('may print all where it has no raw values', () =>
    expect(checked({ 2022: { raw }, 2023: { results: ['370,score,,,70'] } })).toEqual([]));
});

describe('the framework', () => {
  const unscored = (line: number, code: string) =>
    `${indicators}:${line}:7  indicator "${code}" has no method or no max_points: its raw values cannot be scored`;

  test.each<[rule: string, from: string, to: string]>([
    ['without a method', ',10,published,', ',10,,'],
    ['without points', ',10,published,', ',,published,'],
  ])('has no indicator %s where raw values are to be scored, told once for all editions', (_, from, to) => {
    const change = inIndicators(from, to);
    expect(checked({ 2022: { raw }, 2023: { raw } }, change)).toEqual([unscored(5, '1-1')]);
    expect(checked({}, change)).toEqual([]);
  });

  test('has rules that can be followed, with raw values or without', () => {
    const change = inIndicators(',ratio,,,,,,%,', ',ratio,,120,,,,%,');
    const fault = expect.stringMatching(/indicators\.csv:6:\d+ {2}.*floor/);
    expect(checked({}, change)).toEqual([fault]);
    expect(checked({ 2023: { raw } }, change)).toEqual([fault]);
  });

  test('need not be there: that is told elsewhere', () => {
    const { data } = readFiles(levelFiles({ 2023: { raw } }));
    expect(checkRaw(contextOf({ ...data, frameworks: [] }))).toEqual([]);
  });
});
