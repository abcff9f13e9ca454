import { describe, expect, test } from 'vitest';
import { levelFiles, raw } from '../../tests/fixtures/level-files.ts';
import { readFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { readData } from './dataset.ts';
import { formatProblem } from './problem.ts';

const sampleRoot = 'data/tinh-mau';

const folder = 'data/ninh-binh/pdti-2023';
const file = `${folder}/raw-district.csv`;
const files = levelFiles({ 2023: { raw } });

const tablesOf = (all: Files) => readFiles(all).data.editions.map((edition) => edition.raw);
const problemsOf = (all: Files) => readFiles(all).problems.map(formatProblem);
const changed = (from: string, to: string): Files => ({ ...files, [file]: (files[file] ?? '').replace(from, to) });

describe('raw values', () => {
  test('are a row a unit, with values in the order of the indicators and none for empty cells', () => {
    const [before, [table, ...others] = []] = tablesOf(files);
    expect([before, others]).toEqual([[], []]);
    expect(table?.level).toBe('district');
    expect(table?.indicators).toEqual(['2-1', '2-2', '9-1', '1-1', '1-2']);
    expect(table?.rows.map(({ unit, values }) => [unit, ...values])).toEqual([
      ['370', 50, 1, 5, 10, 100],
      ['372', 30, undefined, undefined, 4, 50],
      ['373', 10, 0, undefined, undefined, 25],
    ]);
  });

  test('remember their line and header', () => {
    expect(tablesOf(files)[1]?.[0]?.rows[1]?.at).toEqual({
      file,
      line: 3,
      columns: ['unit', '1-1', '1-2', '9-1', '2-1', '2-2'],
    });
  });

  test('may be below 0 and have decimals', () =>
    expect(tablesOf(changed('370,10,', '370,-0.25,'))[1]?.[0]?.rows[0]?.values[3]).toBe(-0.25));

  test('have no column of another level', () => {
    const path = 'data/frameworks/pdti-733/indicators.csv';
    const more = { [path]: `${files[path]}commune,xa,x-1,Xã,,,,,,,,,,bao-cao-2023,,\n` };
    expect(tablesOf({ ...files, ...more })).toEqual(tablesOf(files));
  });

  test('are of a level each', () => {
    const commune = { [`${folder}/raw-commune.csv`]: 'unit\n14326\n' };
    expect(tablesOf({ ...files, ...commune })[1]?.map(({ level, rows }) => [level, rows.length])).toEqual([
      ['district', 3],
      ['commune', 1],
    ]);
  });

  test.each<[rule: string, files: Files, expected: string[]]>([
    ['a sound table', files, []],
    [
      'a decimal comma',
      changed('370,10,', '370,"10,5",'),
      [`${file}:2:2  1-1 "10,5" has a decimal comma (expected a dot: 10.5)`],
    ],
    [
      'a word for nothing',
      changed(',25,', ',không,'),
      [`${file}:4:3  1-2 "không" is not a number (expected like 358.17)`],
    ],
    ['no unit', changed('372,', ','), [expect.stringMatching(/raw-district\.csv:3:1 {2}unit is /) as string]],
    ['a unit twice', changed('372,', '370,'), [`${file}:3  row repeats line 2: unit "370"`]],
    [
      'a column that is missing',
      changed(',2-2', ',2-3'),
      [`${file}:1  column "2-2" is missing (nearest: 2-3)`, `${file}:1:6  column "2-3" is unknown (nearest: 2-2)`],
    ],
    ['no rows', { ...files, [file]: 'unit,1-1,1-2,9-1,2-1,2-2\n' }, [`${file}:1  no rows below the header`]],
    [
      'a level that does not exist',
      { ...files, [`${folder}/raw-village.csv`]: 'unit\n' },
      [`${folder}/raw-village.csv  is a table that nothing reads`].map(
        (text) => expect.stringContaining(text) as string,
      ),
    ],
    [
      'a framework that was not read',
      { ...files, [`${folder}/edition.json`]: (files[`${folder}/edition.json`] ?? '').replace('pdti-733', 'pdti-734') },
      [
        `${folder}/edition.json  framework "pdti-734" was not read, so that no column of raw-district.csv has a meaning`,
        expect.stringContaining(`${file}  is a table that nothing reads`) as string,
      ],
    ],
  ])('%s', (_rule, all, expected) => {
    expect(problemsOf(all)).toEqual(expected);
  });
});

describe('the fictional province', () => {
  const moved = (path: string): string => path.replace(/^data/, sampleRoot);
  const sample: Files = Object.fromEntries(Object.entries(files).map(([path, text]) => [moved(path), text]));
  const read = (all: Files, root?: string) =>
    readData(
      (path) => (path in all ? new TextEncoder().encode(all[path]) : undefined),
      () => Object.keys(all),
      root,
    );

  test('is read by itself, from a folder laid out like data/', () => {
    const { data, problems } = read({ ...sample, 'data/units.csv': 'broken', 'data/other.csv': 'x' }, sampleRoot);
    expect(problems).toEqual([]);
    expect(data.editions.map(({ raw: tables }) => tables.length)).toEqual([0, 1]);
    expect(data.editions[1]?.raw[0]?.rows[0]?.at.file).toBe(`${sampleRoot}/ninh-binh/pdti-2023/raw-district.csv`);
    expect(data.targets).toHaveLength(1);
  });

  test('is no part of what was published', () => {
    const both = read({ ...files, ...sample, [`${sampleRoot}/lost.csv`]: 'x' });
    expect(both.problems).toEqual([]);
    expect(both.data).toEqual(read(files).data);
  });

  test('leaves a folder of a longer name to the published data', () =>
    expect(read({ ...files, [`${sampleRoot}-2/lost.csv`]: 'x' }).problems.map(({ file: of }) => of)).toEqual([
      `${sampleRoot}-2/lost.csv`,
    ]));

  test('has tables that nobody reads told, but those of its map', () =>
    expect(
      read({ ...sample, [`${sampleRoot}/lost.csv`]: 'x', [`${sampleRoot}/geo/a.csv`]: 'x' }, sampleRoot).problems.map(
        ({ file: of }) => of,
      ),
    ).toEqual([`${sampleRoot}/lost.csv`]));
});
