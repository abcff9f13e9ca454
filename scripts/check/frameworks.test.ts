import { expect, test } from 'vitest';
import { expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';
import { levelFiles, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { contextOf } from './context.ts';
import { checkFrameworks } from './frameworks.ts';

const pillars = 'data/frameworks/pdti-733/pillars.csv';
const indicators = 'data/frameworks/pdti-733/indicators.csv';
const counted: Tables = { statements: ['indicator_count,,,5,,'] };
const fictional: Tables = { meta: { simulated: true } };

type Change = (files: Files) => Files;
const replaced =
  (file: string, from: string, to: string): Change =>
  (files) => {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`no "${from}" in ${file}`);
    return { ...files, [file]: text.replace(from, to) };
  };
const as: Change = (files) => files;

function checked(tables: Tables, change: Change): string[] {
  const { data, problems } = readFiles(change(levelFiles({ 2023: tables })));
  expect(problems).toEqual([]);
  return checkFrameworks(contextOf(data)).map(formatProblem);
}

const less = replaced(indicators, '1-1,Kế hoạch,Plan,10,', '1-1,Kế hoạch,Plan,9.5,');
const isNotTheSum =
  'data/frameworks/pdti-733/pillars.csv:4:7  max_points 30 of pillar the-che-so is not the sum of its 2 indicators (expected 29.5)';

test.each<[rule: string, tables: Tables, change: Change, expected: string[]]>([
  ['a sound framework', counted, as, []],
  ['pillars are what their indicators are, where a source counts as many', counted, less, [isNotTheSum]],
  ['and where all is made up', fictional, less, [isNotTheSum]],
  ['not judged where nobody counts', {}, less, []],
  ['nor where there are more than are listed', { statements: ['indicator_count,,,6,,'] }, less, []],
  ['nor where only those of a pillar are counted', { statements: ['indicator_count,,the-che-so,5,,'] }, less, []],
  ['nor where a source counts those of another framework', { ...counted, meta: { framework: 'pdti-734' } }, less, []],
  [
    'nor where an indicator has no points',
    counted,
    replaced(indicators, '1-1,Kế hoạch,Plan,10,', '1-1,Kế hoạch,Plan,,'),
    [],
  ],
  ['nor where the pillar has none', counted, replaced(pillars, 'pillar,30,', 'pillar,,'), []],
  [
    'nor where no indicator is of the pillar',
    fictional,
    replaced(
      pillars,
      'district,the-che-so',
      'commune,the-che-so,1,Thể chế số,Institutions,pillar,7,,yes,bao-cao-2023,,\ndistrict,the-che-so',
    ),
    [],
  ],
  [
    'sums have no binary dust',
    counted,
    (files) =>
      replaced(
        pillars,
        'pillar,30,',
        'pillar,0.3,',
      )(replaced(indicators, 'Plan,10,', 'Plan,0.1,')(replaced(indicators, 'Online,20,', 'Online,0.2,')(files))),
    [],
  ],
  [
    'a pillar that is not at the level',
    {},
    replaced(indicators, 'the-che-so,1-1', 'the-che-s,1-1'),
    [`${indicators}:5:2  pillar "the-che-s" is not at level district (nearest: the-che-so Thể chế số)`],
  ],
  [
    'more points than the pillar',
    {},
    replaced(indicators, 'Plan,10,', 'Plan,30.1,'),
    [`${indicators}:5:6  max_points 30.1 is more than the 30 of its pillar the-che-so`],
  ],
  ['as many points as the pillar', {}, replaced(indicators, 'Plan,10,', 'Plan,30,'), []],
  ['points of a pillar without points', {}, replaced(pillars, 'pillar,30,', 'pillar,,'), []],
  [
    'a code twice at a level',
    {},
    replaced(indicators, 'the-che-so,1-1', 'the-che-so,2-1'),
    // The pillars come in their order, whatever that of the file.
    [`${indicators}:2:3  code "2-1" names an indicator of pillar the-che-so too (expected its own at level district)`],
  ],
  [
    'a code three times at a level, each held against the first',
    {},
    (files) => replaced(indicators, 'so,2-1', 'so,1-1')(replaced(indicators, 'do-thi,9-1', 'do-thi,1-1')(files)),
    [
      `${indicators}:4:3  code "1-1" names an indicator of pillar the-che-so too (expected its own at level district)`,
      `${indicators}:2:3  code "1-1" names an indicator of pillar the-che-so too (expected its own at level district)`,
    ],
  ],
  [
    'a code at two levels',
    {},
    (files) => ({
      ...files,
      [pillars]: `${files[pillars]}commune,xa,1,Xã,Commune,pillar,,,yes,bao-cao-2023,,\n`,
      [indicators]: `${files[indicators]}commune,xa,1-1,Kế hoạch,,,,,,,,,,bao-cao-2023,,\n`,
    }),
    [],
  ],
  [
    'a code that a column of raw values has',
    {},
    (files) => replaced(indicators, ',1-1,', ',unit,')(replaced(indicators, ',1-2,', ',at,')(files)),
    [
      `${indicators}:5:3  code "unit" cannot name an indicator`,
      `${indicators}:6:3  code "at" cannot name an indicator`,
    ],
  ],
])('%s', (_rule, tables, change, expected) => {
  expect(checked(tables, change)).toEqual(expected);
});

test.each<Spoiled>([
  [
    'indicator worth more than its pillar',
    'data/frameworks/pdti-733/indicators.csv',
    ',10,',
    ',110,',
    ':2:6  max_points 110 is more than the 100 of its pillar nhan-thuc-so',
  ],
])('%s', expectFault);
