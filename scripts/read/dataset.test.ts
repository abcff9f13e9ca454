import { expect, test } from 'vitest';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from './problem.ts';

const found = (files: Files): string[] => readFiles(files).problems.map(formatProblem);
const edition = 'data/ninh-binh/pdti-2023/edition.json';
const without = (file: string): Files =>
  Object.fromEntries(Object.entries(soundFiles).filter(([path]) => path !== file));

test('reads every table of a sound folder', () => {
  const { data, problems, notices } = readFiles(soundFiles);
  expect([problems, notices]).toEqual([[], []]);
  expect(data.editions.map(({ meta }) => meta.id)).toEqual(['ninh-binh/pdti-2022', 'ninh-binh/pdti-2023']);
  const sizes = Object.entries(data).map(([name, rows]) => [name, rows.length]);
  expect(Object.fromEntries(sizes)).toEqual({
    sources: 2,
    provinces: 2,
    boundaries: 0,
    units: 9,
    access: 0,
    frameworks: 1,
    editions: 2,
    targetEditions: 1,
    planEditions: 1,
    groups: 1,
    targets: 1,
    tasks: 1,
    taskTargets: 1,
    baselines: 1,
    actions: 0,
    platforms: 0,
    claims: 1,
    operands: 2,
    readings: 1,
    afterMerger: 0,
    topics: 1,
    claimTopics: 1,
    reports: 1,
  });
});

test.each<[rule: string, files: Files, expected: string[]]>([
  ['nothing at all', {}, ['provinces', 'sources', 'units'].map((name) => `data/${name}.csv  file is missing`)],
  ['maps and texts are passed over', { ...soundFiles, 'data/geo/points.csv': 'x', 'data/README.md': '#' }, []],
  [
    'a table nothing reads',
    { ...soundFiles, 'data/ninh-binh/pdti-2023/result.csv': 'x' },
    [
      'data/ninh-binh/pdti-2023/result.csv  is a table that nothing reads (nearest: data/ninh-binh/pdti-2023/results.csv)',
    ],
  ],
  [
    'tables without an edition',
    without(edition),
    [
      `${edition}  is missing (the folder holds remarks.csv, results.csv, statements.csv; data/README.md tells what edition.json says)`,
    ],
  ],
  ...['results', 'statements', 'remarks'].map((name): [string, Files, string[]] => {
    const file = `data/ninh-binh/pdti-2023/${name}.csv`;
    return [`an edition without ${name}`, without(file), [`${file}  file is missing`]];
  }),
  ['half a folder', without('data/claims/operands.csv'), ['data/claims/operands.csv  file is missing']],
  [
    'not JSON',
    spoil(edition, '"points",', '"points"'),
    [
      expect.stringMatching(
        /^data\/ninh-binh\/pdti-2023\/edition\.json:1:\d+ {2}is not JSON: Expected ',' or '}'/,
      ) as string,
    ],
  ],
  [
    'cut off JSON',
    spoil(edition, '}}}', ''),
    [expect.stringMatching(/edition\.json:1:\d+ {2}is not JSON: /) as string],
  ],
  [
    'field of another kind, missing, unknown, all at once',
    spoil(edition, '"units":3,', '"unit":"3",'),
    [
      `${edition}  levels.district.units is missing (expected a number)`,
      `${edition}  unknown field "levels.district.unit"`,
    ],
  ],
  [
    'number as text',
    spoil(edition, '2023,', '"2023",'),
    [`${edition}  year "2023" is not a number (expected a number)`],
  ],
  [
    'date',
    spoil(edition, '2023-12-31', '31/12/2023'),
    [`${edition}  as_of "31/12/2023" is not a date (expected like 2023-12-31)`],
  ],
  [
    'word out of a list',
    spoil(edition, '"pdti",', '"pdt",'),
    [`${edition}  index "pdt" is not one of pdti, dti (nearest: pdti)`],
  ],
  [
    'an edition that ranks nobody',
    { ...soundFiles, [edition]: (soundFiles[edition] ?? '').replace(/"levels":.*/, '"levels":{}}') },
    [`${edition}  levels {} ranks nobody (expected one or more of province, department, district, commune)`],
  ],
  [
    'a list of nothing',
    spoil('data/ninh-thuan/targets-2024/targets.csv', ',nt-so-noi-vu,', ', ; ;,'),
    [
      'data/ninh-thuan/targets-2024/targets.csv:2:9  agencies "; ;" names nothing (expected one or more, with semicolons between them)',
    ],
  ],
  [
    'id of another folder',
    spoil(edition, 'ninh-binh/pdti-2023', 'ninh-binh/pdti-2024'),
    [`${edition}  id "ninh-binh/pdti-2024" is not the name of its folder (expected ninh-binh/pdti-2023)`],
  ],
  [
    'a value is called by its metric',
    spoil('data/ninh-binh/pdti-2023/results.csv', '400.5', '40o.5'),
    ['data/ninh-binh/pdti-2023/results.csv:2:5  score "40o.5" is not a number (expected like 358.17)'],
  ],
  [
    'duplicate row',
    spoil('data/ninh-binh/pdti-2023/results.csv', '373,rank,,,2,2', '370,rank,,,2,2'),
    ['data/ninh-binh/pdti-2023/results.csv:5  row repeats line 3: unit "370", metric "rank"'],
  ],
])('%s', (_rule, files, expected) => {
  expect(found(files)).toEqual(expected);
});
