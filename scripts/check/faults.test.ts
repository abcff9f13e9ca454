import { expect, test } from 'vitest';
import { check } from './faults.ts';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';

const results = 'data/ninh-binh/pdti-2023/results.csv';
const statements = 'data/ninh-binh/pdti-2023/statements.csv';
const remarks = 'data/ninh-binh/pdti-2023/remarks.csv';
const edition = 'data/ninh-binh/pdti-2023/edition.json';
const units = 'data/units.csv';

/** What the check finds but for what a spoiled cell always brings along: it no longer stands in its quote (`quoted.test.ts`). */
const checked = (files: Files): string[] => {
  const { data, problems } = readFiles(files);
  expect(problems).toEqual([]);
  return check(data)
    .map(formatProblem)
    .filter((problem) => !problem.includes('does not stand in its quote'));
};

test('sound data has no problems', () => {
  expect(checked(soundFiles)).toEqual([]);
});

test.each<[rule: string, file: string, from: string, to: string, expected: string]>([
  [
    'unknown source',
    results,
    'bao-cao-2023',
    'bao-cao-2032',
    ':2:7  source "bao-cao-2032" is not in sources.csv (nearest: bao-cao-2023)',
  ],
  [
    'unknown decision',
    edition,
    '"qd-506-2024"',
    '"qd-507-2024"',
    '  decision "qd-507-2024" is not in sources.csv (nearest: qd-506-2024)',
  ],
  [
    'unknown annex',
    edition,
    '"document":"qd-506-2024"',
    '"document":"phu-luc-2"',
    '  levels.district.annex.document "phu-luc-2" is not in sources.csv',
  ],
  ['source of a claim', 'data/claims/claims.csv', 'bao-cao-2023', 'bc', ':2:10  sources "bc" is not in sources.csv'],
  [
    'unknown unit code',
    results,
    '372,score',
    '37З,score',
    ':6:1  unit "37З" is in no register row valid on 2023-12-31 (nearest: 373 Huyện Gia Viễn)',
  ],
  [
    'a name for a code',
    results,
    '372,score',
    'Nho quan,score',
    ':6:1  unit "Nho quan" is in no register row valid on 2023-12-31 (nearest: 372 Huyện Nho Quan)',
  ],
  [
    'unit of another level',
    results,
    '372,score',
    '14326,score',
    ':6:1  unit "14326 Xã Gia Thắng" is a commune (expected a district)',
  ],
  [
    'unit of another province',
    results,
    '372,score',
    '584,score',
    ':6:1  unit "584 Huyện Ninh Hải" is of province 58 (expected 37)',
  ],
  [
    'unknown pillar',
    results,
    'nhan-thuc-so',
    'nhan-thuc',
    ':6:3  pillar "nhan-thuc" is not of framework pdti-733 at level district (nearest: nhan-thuc-so Nhận thức số)',
  ],
  [
    'score above the pillar',
    results,
    '80,80',
    '100.1,"100,1"',
    ':6:5  score 100.1 is above the maximum of pillar nhan-thuc-so, 100',
  ],
  [
    'score above the level',
    results,
    '400.5,"400,5"',
    '766,766',
    ':2:5  score 766 is above the maximum of level district, 765',
  ],
  ['score below 0', results, '80,80', '-1,-1', ':6:5  score -1 is below 0'],
  ['rank beyond the units', results, '2,2', '4,4', ':5:5  rank 4 is greater than the number of units, 3'],
  ['rank 0', results, '1,1', '0,0', ':3:5  rank 0 is not a whole number from 1'],
  [
    'higher score, worse rank',
    results,
    '358.17,"358,17"',
    '401,401',
    ':5:5  rank 2 with score 401 stands below rank 1 with score 400.5 (unit 370)',
  ],
  [
    'shared rank, different scores',
    results,
    '2,2',
    '1,1',
    ':5:5  rank 1 is shared by different scores, 358.17 and 400.5 (unit 370)',
  ],
  ['verbatim', results, '358.17,', '358.71,', ':4:5  value 358.71 is not what is printed, "358,17" (expected 358.17)'],
  [
    'percent verbatim',
    'data/ninh-thuan/dti-plan-2023/baselines.csv',
    '60.29,',
    '60.92,',
    ':2:10  percent 60.92 is not what is printed, "60,29" (expected 60.29)',
  ],
  [
    'operand verbatim',
    'data/claims/operands.csv',
    '10,10',
    '11,10',
    ':3:5  value 11 is not what is printed, "10" (expected 10)',
  ],
  [
    'number without print',
    statements,
    '765,,,765',
    '765,,,',
    ':2:7  value 765 has no printed form (expected it as the source prints it)',
  ],
  [
    'an exception entered as a maximum',
    statements,
    'max_points,,,,765,,,765,bao-cao-2023,765 điểm,',
    'units_at_max,,nhan-thuc-so,,2,,,2,bao-cao-2023,"Ngoài chỉ tiêu A, 2 huyện đạt điểm tối đa",',
    ':2:3  units_at_max of a whole pillar, but its quote says "Ngoài" (expected units_at_max_except)',
  ],
  ['order with a unit twice', statements, '370;373;372', '370;373;370', ':3:4  order lists unit "370" twice'],
  [
    'order against the ranks',
    statements,
    '370;373;372',
    '373;370;372',
    ':3:4  order puts unit "373" (rank 2 in results.csv) before "370" (rank 1)',
  ],
  ['order of one', statements, '370;373;372', '370', ':3:4  order lists fewer than two units'],
  [
    'statement of an unknown unit',
    statements,
    '370;373;372',
    '370;999',
    ':3:4  unit "999" is in no register row valid on 2023-12-31',
  ],
  [
    'statement of another level',
    statements,
    'district,max',
    'commune,max',
    ':2:2  level "commune" is not of edition ninh-binh/pdti-2023 (expected district)',
  ],
  [
    'rank range without high',
    statements,
    'order,370;373;372,,,,,',
    'rank_range,370,,,,2,',
    ':3:9  rank_range needs high (expected a number)',
  ],
  [
    'rank range beyond the units',
    statements,
    'order,370;373;372,,,,,',
    'rank_range,370,,,,2,4',
    ':3:8  rank_range 2 to 4 is not within 1 to 3',
  ],
  [
    'remark on an unknown unit',
    remarks,
    'district,373',
    'district,Gia Viên',
    ':2:3  unit "Gia Viên" is in no register row valid on 2023-12-31 (nearest: 373 Huyện Gia Viễn)',
  ],
  [
    'number of units',
    edition,
    '"units":3',
    '"units":4',
    '  levels.district.units is 4, but units.csv has 3 units of level district of province 37 in force on 2023-12-31',
  ],
  [
    'previous edition',
    edition,
    'ninh-binh/pdti-2022',
    'ninh-binh/pdti-2021',
    '  previous "ninh-binh/pdti-2021" does not exist (nearest: ninh-binh/pdti-2022)',
  ],
  [
    'overlap of a code',
    units,
    '2024-12-31,373',
    '2025-01-01,373',
    ':7:1  code "373" is in force twice: 2025-01-01 to 2025-06-30 overlaps … to 2025-01-01 of line 6',
  ],
  [
    'unknown successor',
    units,
    '2024-12-31,373',
    '2024-12-31,374',
    ':6:9  successor_code "374" is in no register row valid on 2025-01-01, the day after 2024-12-31',
  ],
  [
    'unknown parent',
    units,
    '14326,commune,373',
    '14326,commune,374',
    ':9:3  parent "374" is in no register row valid … to 2024-12-31 (nearest: 37 Tỉnh Ninh Bình, 370 Thành phố Tam Điệp, 372 Huyện Nho Quan)',
  ],
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
    ':2:9  agencies: "nt-so-noi-v" is not in units.csv (nearest: nt-so-noi-vu Sở Nội vụ)',
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
  [
    'formula of agreement',
    'data/claims/claims.csv',
    '=,a',
    'agree,a',
    ':2:8  formula of a claim of agreement (expected none)',
  ],
  [
    'indicator worth more than its pillar',
    'data/frameworks/pdti-733/indicators.csv',
    ',10,',
    ',110,',
    ':2:6  max_points 110 is more than the 100 of its pillar nhan-thuc-so',
  ],
  [
    'unknown operand',
    'data/claims/claims.csv',
    'a / b * 100',
    'a / score * 100',
    ':2:8  operand "score" is not in operands.csv',
  ],
  [
    'unknown function',
    'data/claims/readings.csv',
    'a / b',
    'rund(a / b)',
    ':2:5  function "rund" does not exist (nearest: round)',
  ],
  [
    'sign that no formula has',
    'data/claims/readings.csv',
    'a / b',
    'a > b',
    ':2:5  formula "a > b": a formula holds numbers, names, + − * / and parentheses; found BinaryExpression',
  ],
  [
    'division by 0',
    'data/claims/readings.csv',
    'a / b',
    'a / (b - 10)',
    ':2:5  formula "a / (b - 10)": division by a figure that may be zero (0 to 0)',
  ],
  [
    'note without a status',
    'data/ninh-thuan/targets-2024/targets.csv',
    'Chưa đạt',
    'Đang làm',
    ':2:13  note_printed "Đang làm" holds no status (expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu")',
  ],
  [
    'unknown indicator of a remark',
    remarks,
    'nhan-thuc-so,,strength',
    'nhan-thuc-so,1-2,strength',
    ':2:5  indicator "1-2" is not of pillar nhan-thuc-so at level district (nearest: 1-1 Người đứng đầu)',
  ],
  [
    'indicator of a result without a pillar',
    results,
    'nhan-thuc-so,,80',
    ',1-1,80',
    ':6:4  indicator "1-1" has no pillar',
  ],
])('%s', (_rule, file, from, to, expected) => {
  expect(checked(spoil(file, from, to))).toEqual([`${file}${expected}`]);
});

test('rank without order: once all are published, no place stays empty', () => {
  const two = spoil(results, '372,score,nhan-thuc-so,,80,80', '372,rank,,,2,2');
  expect(checked(two)).toEqual([]);
  const gap = {
    ...soundFiles,
    [results]: (two[results] ?? '').replace('370,rank,,,1,1', '370,rank,,,3,3').replace('400.5,"400,5"', '300,300'),
  };
  expect(checked(gap)).toEqual(
    [
      `${results}:6:5  rank 2 is not in order: 0 units rank before it (expected rank 1)`,
      `${results}:5:5  rank 2 is not in order: 0 units rank before it (expected rank 1)`,
      `${statements}:3:4  order puts unit "370" (rank 3 in results.csv) before "373" (rank 2)`,
    ].sort(),
  );
});

test('rank without order: two units cannot stand before rank 2', () => {
  const files = spoil(results, '372,score,nhan-thuc-so,,80,80', '372,rank,,,1,1');
  expect(checked(files)).toEqual([
    `${results}:5:5  rank 2 is not in order: 2 units rank before it (expected rank 3)`,
    `${statements}:3:4  order puts unit "373" (rank 2 in results.csv) before "372" (rank 1)`,
  ]);
});

test('an unknown framework is told once, not at every pillar', () => {
  expect(checked(spoil(edition, '"pdti-733"', '"pdti-73"'))).toEqual([
    `${edition}  framework "pdti-73" does not exist (nearest: pdti-733)`,
    `${edition}  previous "ninh-binh/pdti-2022" has another framework, pdti-733 (expected pdti-73)`,
  ]);
});

test('an index is at most 1', () => {
  const files = spoil(edition, '"points"', '"index"');
  const text = (files[statements] ?? '').split('\n').filter((line) => !line.includes('max_points'));
  expect(checked({ ...files, [statements]: text.join('\n') })).toEqual([
    `${results}:2:5  score 400.5 is above the maximum of an index, 1`,
    `${results}:4:5  score 358.17 is above the maximum of an index, 1`,
  ]);
});

test('agencies and leads were in force on the day of the scorecards', () => {
  const tasks = 'data/ninh-thuan/dti-plan-2023/tasks.csv';
  const targets = 'data/ninh-thuan/targets-2024/targets.csv';
  expect(checked(spoil(units, 'Sở,Nội vụ,Sở Nội vụ,,', 'Sở,Nội vụ,Sở Nội vụ,2024-01-01,'))).toEqual([
    `${tasks}:2:9  leads: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
    `${targets}:2:9  agencies: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
  ]);
});

test('statement ids are unique over the editions', () => {
  const other = statements.replace('2023', '2022');
  expect(checked({ ...soundFiles, [other]: soundFiles[statements] ?? '' })).toEqual([
    `${statements}:2:1  id "huyen-max" stands already in ${other}:2`,
    `${statements}:3:1  id "huyen-order" stands already in ${other}:3`,
  ]);
});

test('all faults are told at once, in the order of the file', () => {
  const text = (soundFiles[results] ?? '')
    .replace('80,80', '101,101')
    .replace('358.17,', '358.71,')
    .replace('bao-cao', 'bao-ca');
  expect(checked({ ...soundFiles, [results]: text })).toEqual([
    `${results}:2:7  source "bao-ca-2023" is not in sources.csv (nearest: bao-cao-2023)`,
    `${results}:4:5  value 358.71 is not what is printed, "358,17" (expected 358.17)`,
    `${results}:6:5  score 101 is above the maximum of pillar nhan-thuc-so, 100`,
  ]);
});
