import { expect, test } from 'vitest';
import { communes, dataFiles, folderOf } from '../../tests/fixtures/annexes/data.ts';
import {
  accepting,
  importedBytes,
  importedText,
  results,
  says,
  values,
} from '../../tests/fixtures/annexes/imported.ts';
import { workbook } from '../../tests/fixtures/annexes/workbook.ts';

type Row = (typeof communes)[number];
const header = 'Huyện|Xã|Nhận thức số|Thể chế số|Hạ tầng số|An toàn an ninh mạng|Điểm|Hạng';
const rows = communes.map((row) => row.join('|'));
/** The sound table with one text of one row replaced. */
const spoilt = (unit: string, from: string, to: string): string[] => [
  header,
  ...rows.map((row) => (row.includes(unit) ? row.replace(from, to) : row)),
];
const scores = (print: (row: Row, index: number) => string): string[] => [
  'Huyện|Xã|Điểm',
  ...communes.map((row, index) => `${row[0]}|${row[1]}|${print(row, index)}`),
];

test('a sound table leaves no doubt', async () => {
  expect((await importedText([header, ...rows])).refusals).toEqual([]);
});

test.each<[rule: string, rows: string[], expected: string]>([
  [
    'a sum beyond rounding',
    spoilt('Gia Minh', '15', '15,2'),
    'a.csv:7:7  the sum of the pillars is not the total: 68,20, printed 68 (rounding explains at most',
  ],
  ['a rank too good', spoilt('Gia Minh', '|68|6', '|68|5'), 'a.csv:7:8  rank 5 does not fit its score (expected 6)'],
  ['a rank below a tie', spoilt('Gia Vượng', '|4', '|6'), 'a.csv:6:8  rank 6 is shared with row 7, of another score'],
  ['points below none', spoilt('Gia Minh', '|15|', '|-15|'), 'a.csv:7:4  score of the-che-so -15 is below 0'],
  [
    'points above the heading',
    [header.replace('Thể chế số', 'Thể chế số (19 điểm)'), ...rows],
    'a.csv:2:4  score of the-che-so 20 is above its maximum, 19',
  ],
  ['no total', spoilt('Gia Minh', '|68|', '||'), 'a.csv:7  row has no score'],
  [
    'no number',
    spoilt('Gia Minh', '|15|', '|vắng|'),
    'a.csv:7:4  score of the-che-so "vắng" is not a number (expected like 358,17)',
  ],
  ['no rank', spoilt('Gia Minh', '|68|6', '|68|Khá'), 'a.csv:7:8  rank "Khá" is no rank (expected like 3)'],
  ['a mean row', [header, ...rows, '|Bình quân|||||78|'], 'a.csv:10:7  mean of score is printed 78, the rows give 79'],
  [
    'a column of nothing known',
    [`${header}|Điểm thưởng A`, ...rows.map((row) => `${row}|1`)],
    'a.csv:1:9  column "Điểm thưởng A" is no column that is known',
  ],
  [
    'two columns of one thing',
    [`${header}|Tổng điểm`, ...rows.map((row) => `${row}|1`)],
    'a.csv:1:7  cột "Điểm" và cột I "Tổng điểm" cùng là điểm: cột nào là kết quả được duyệt?',
  ],
])('%s is a doubt', async (_, table, expected) => {
  const { refusals, writes } = await importedText(table);
  expect(refusals.some((line) => line.startsWith(expected))).toBe(true);
  expect(writes.size).toBe(0);
});

test.each<[rule: string, rows: string[]]>([
  ['a sum within the rounding of its parts', spoilt('Gia Minh', '|25,5|', '|25,6|')],
  ['ranks apart where scores are printed alike', spoilt('Gia Vượng', '|4', '|5')],
  ['words in a column that is not known', [`${header}|Nhận xét`, ...rows.map((row) => `${row}|Tốt`)]],
  ['an absent pillar', spoilt('Gia Minh', '|15|', '|-|')],
])('%s is none', async (_, table) => {
  expect((await importedText(table)).refusals).toEqual([]);
});

test('what most rows contradict is one doubt about the table, settled by one answer', async () => {
  const table = [header, ...communes.map((row) => [...row.slice(0, 2), '1', ...row.slice(3)].join('|'))];
  const asked = await importedText(table);
  const { refusals } = asked;
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain('the sum of the pillars is not the total in 8 of 8 rows (2 to 9), first in row 2');
  expect((await importedText(table, { mapping: accepting(asked, 'sum') })).refusals).toEqual([]);
});

test('an absent value is not written', async () => {
  const outcome = await importedText(spoilt('Gia Minh', '|15|', '|-|'));
  expect(values(outcome).filter((value) => value.startsWith('14512'))).toEqual([
    '14512 score = 68 (68)',
    '14512 rank = 6 (6)',
    '14512 score nhan-thuc-so = 25.5 (25,5)',
    '14512 score ha-tang-so = 20 (20)',
    '14512 score an-toan-thong-tin = 7.5 (7,5)',
  ]);
});

test('columns of another year and of no score are left out', async () => {
  const table = [
    'Huyện|Xã|Điểm năm 2022|Điểm năm 2023|Xếp loại|Tăng/giảm',
    ...communes.map((row) => `${row[0]}|${row[1]}|1|${row[6]}|Tốt|2`),
  ];
  const outcome = await importedText(table);
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'left out:').slice(0, 3)).toEqual([
    '  C  Điểm năm 2022 = left out: speaks of 2022',
    '  E  Xếp loại = left out: is no score and no rank of this ranking',
    '  F  Tăng/giảm = left out: is no score and no rank of this ranking',
  ]);
});

test('per cents are read as the number before the sign', async () => {
  const outcome = await importedText(scores((row) => `${row[6]}%`));
  expect(values(outcome)).toContain('14620 score = 50.75 (50,75%)');
  expect(says(outcome, 'per cents')).toHaveLength(1);
});

test('a dot before three digits waits for the officer where nothing tells what it is', async () => {
  const { refusals } = await importedText(scores((_, index) => `1.${234 + index}`));
  expect(refusals).toContain(
    'a.csv:2:3  score "1.234" may be a decimal or thousands (expected like 1234 or 1,234 or 1.234,0) [2: accept or skip]',
  );
});

test('scores held apart and printed alike need printed ranks', async () => {
  const page = (ranks: boolean) => ({
    name: 'PL',
    rows: [
      ['Huyện', 'Xã', 'Điểm', ...(ranks ? ['Hạng'] : [])],
      ...communes.map((row, i) => [
        row[0],
        row[1],
        i === 3 ? 84.004 : Number(row[6].replace(',', '.')),
        ...(ranks ? [i + 1] : []),
      ]),
    ],
    formats: { C5: '0.00' },
  });
  const apart = await importedBytes('a.xlsx', await workbook(page(false)));
  expect(apart.refusals).toEqual([
    'a.xlsx:C5  score is printed 84,00 like that of row 6, but the file holds 84,004 and 84, and no ranks are printed [5: accept or skip]',
    'a.xlsx:C6  score is printed 84 like that of row 5, but the file holds 84 and 84,004, and no ranks are printed [6: accept or skip]',
  ]);
  const ranked = await importedBytes('a.xlsx', await workbook(page(true)));
  expect(ranked.refusals).toEqual([]);
  expect(values(ranked)).toContain('14467 score = 84 (84,00)');
});

test('most points that the framework lacks are told', async () => {
  const outcome = await importedText([header.replace('Thể chế số', 'Thể chế số (30 điểm)'), ...rows]);
  expect(says(outcome, 'most points')).toEqual([
    '  most points of "Thể chế số (30 điểm)": 30 (the framework has none: add it to pillars.csv or indicators.csv)',
  ]);
});

test.each<[how: string, before: string, expected: string]>([
  [
    'header alone',
    `${(dataFiles[results] ?? '').split('\n')[0]}\n`,
    `${(dataFiles[results] ?? '').split('\n')[0]}\n14323,score,,,96.75,"96,75",quyet-dinh,"Thành phố Ninh Bình Phường Tân Thành 96,75",,\n`,
  ],
  [
    'other order of columns, CRLF, byte order mark, no last line end',
    '\ufeffsource,unit,metric,pillar,indicator,value,value_verbatim,quote,note,note_en\r\nbao-chi,373,score,,,500.5,"500,5","Gia Viễn 500,5",,',
    '\ufeffsource,unit,metric,pillar,indicator,value,value_verbatim,quote,note,note_en\r\nbao-chi,373,score,,,500.5,"500,5","Gia Viễn 500,5",,\r\nquyet-dinh,14323,score,,,96.75,"96,75","Thành phố Ninh Bình Phường Tân Thành 96,75",,\r\n',
  ],
])('results.csv grows in its own form: %s', async (_, before, expected) => {
  const folder = folderOf({ [results]: before });
  const outcome = await importedText(
    scores((row) => row[6]),
    { folder },
  );
  expect(outcome.refusals).toEqual([]);
  expect(outcome.writes.get(results)?.slice(0, expected.length)).toBe(expected);
});
