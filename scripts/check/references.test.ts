import { expect, test } from 'vitest';
import { checked, expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';
import { soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';

const units = 'data/units.csv';

test.each<Spoiled>([
  [
    'group of a target',
    'data/ninh-thuan/targets-2024/targets.csv',
    'I.1,1,I',
    'I.1,1,l',
    ':2:3  group "l" is not in groups.csv (nearest: I)',
  ],
  [
    'agency of a target',
    'data/ninh-thuan/targets-2024/targets.csv',
    'nt-so-noi-vu',
    'nt-so-noi-v',
    ':2:9  agencies: "nt-so-noi-v" is not in units.csv (nearest: nt-so-noi-vu Sở Nội vụ; a new agency needs a row in units.csv first: level department, parent 58, a code that begins with "nt-")',
  ],
  [
    'task of a baseline',
    'data/ninh-thuan/dti-plan-2023/baselines.csv',
    ',3a,',
    ',3b,',
    ':2:2  task "3b" is not in tasks.csv (nearest: 3a)',
  ],
  [
    'claim of an operand',
    'data/claims/operands.csv',
    'c1,b',
    'c2,b',
    ':3:1  claim "c2" is not in claims.csv (nearest: c1)',
  ],
])('%s', expectFault);

test('agencies and leads were in force on the day of the scorecards', () => {
  const tasks = 'data/ninh-thuan/dti-plan-2023/tasks.csv';
  const targets = 'data/ninh-thuan/targets-2024/targets.csv';
  expect(checked(spoil(units, 'Sở,Nội vụ,Sở Nội vụ,,', 'Sở,Nội vụ,Sở Nội vụ,2024-01-01,'))).toEqual([
    `${tasks}:2:9  leads: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
    `${targets}:2:9  agencies: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
  ]);
});

test('no agency of another province is proposed for one that is not there', () => {
  const targets = 'data/ninh-thuan/targets-2024/targets.csv';
  const other = spoil(
    units,
    'nt-so-noi-vu,',
    'nb-so-y-te,department,37,Sở,Y tế,Sở Y tế,,,,,,,,yes,,,bao-cao-2023\nnt-so-noi-vu,',
  );
  const rows = (other[targets] ?? '').replace('nt-so-noi-vu', 'nt-so-y-te');
  expect(checked({ ...other, [targets]: rows })).toEqual([
    `${targets}:2:9  agencies: "nt-so-y-te" is not in units.csv (expected a department of province 58; a new agency needs a row in units.csv first: level department, parent 58, a code that begins with "nt-")`,
  ]);
});

test.each([
  ['a department of another province', 'nb-so-y-te', 'a department of province 37'],
  ['a district', '584', 'a district of province 58'],
])('%s carries out no target and leads no task', (_, code, found) => {
  const other = spoil(
    units,
    'nt-so-noi-vu,',
    'nb-so-y-te,department,37,Sở,Y tế,Sở Y tế,,,,,,,,yes,,,bao-cao-2023\nnt-so-noi-vu,',
  );
  for (const [file, column] of [
    ['data/ninh-thuan/targets-2024/targets.csv', 'agencies'],
    ['data/ninh-thuan/dti-plan-2023/tasks.csv', 'leads'],
  ] as const) {
    const rows = (other[file] ?? '').replace('nt-so-noi-vu', code);
    expect(checked({ ...other, [file]: rows })).toEqual([
      `${file}:2:9  ${column}: "${code}" is ${found} (expected a department of province 58, whose edition this is)`,
    ]);
  }
});

test('what is told of a province of today is of one that there is', () => {
  const file = 'data/ninh-binh/pdti-2023/after-merger.csv';
  const row = (code: string) =>
    `unit,value,rank,of,value_verbatim,rule,source,quote,note,note_en,quoted_as\n${code},,1,34,,,bao-cao-2023,hạng 1,,,\n`;
  const told = (code: string) => checked({ ...soundFiles, [file]: row(code) });
  expect(told('58')).toEqual([]);
  expect(told('85')).toEqual([`${file}:2:1  unit "85" is not in units.csv, among the provinces of today`]);
});
