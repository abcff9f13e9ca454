/** Doubts, and what settles them. */
import { expect, test } from 'vitest';
import { communes, dataFiles, folderOf, meanDisputed } from '../../tests/fixtures/annexes/data.ts';
import { imported, importedText, results, says, values } from '../../tests/fixtures/annexes/imported.ts';
import { loadSolver } from '../bounds/solver.ts';
import type { DataSet } from '../read/tables.ts';
import { contradictionsOf } from './contradictions.ts';

test('everything in doubt is told at once, with what would settle it', async () => {
  const outcome = await imported('faults.xlsx');
  expect(outcome.refusals).toEqual([
    'faults.xlsx:2  "Tân Thành" means 2 units: 14323 Phường Tân Thành (Thành phố Ninh Bình), 14668 Xã Tân Thành (Huyện Kim Sơn) (expected its district) [2: code of the unit, or skip]',
    'faults.xlsx:9  row has figures and no name [9: code of the unit, or skip]',
    'faults.xlsx:10  "Xã Kim Đinh Đông" is no commune of 2023-12-31 (nearest: 14620 Xã Kim Định) [10: code of the unit, or skip]',
    'faults.xlsx:5  14467 Xã Gia Hòa stands in row 6, too (expected once) [5: code of the unit, or skip]',
    'faults.xlsx:6  14467 Xã Gia Hòa stands in row 5, too (expected once) [6: code of the unit, or skip]',
    'faults.xlsx:C3  score of nhan-thuc-so 41 is above its maximum, 40 [3: accept or skip]',
    'faults.xlsx:E7  score of ha-tang-so "2o" is not a number (expected like 358,17) [7: accept or skip]',
    'faults.xlsx:G4  the sum of the pillars is not the total: 86,00, printed 86,6 (rounding explains at most 0,115) [4: accept or skip]',
  ]);
  // These need no decision yet, and have no line in the mapping file.
  const cause = '[probably follows from rows 2, 5 to 6, 9 to 10: answer those first]';
  expect(outcome.following).toEqual([
    `faults.xlsx  14323 Phường Tân Thành, Thành phố Ninh Bình has no row ${cause}`,
    `faults.xlsx  14491 Xã Gia Vượng, Huyện Gia Viễn has no row ${cause}`,
    `faults.xlsx  14620 Xã Kim Định, Huyện Kim Sơn has no row ${cause}`,
  ]);
  expect([...outcome.writes]).toEqual([]);
  expect(outcome.mapping?.split('\n')).toHaveLength(10);
});

test('decisions settle the doubts; figures that cannot be read stay as printed', async () => {
  const mapping = [
    '2,,,14323,',
    '3,,14320,skip,vượt điểm tối đa',
    '4,"3 Thị trấn Me 30,5 18 28,5 9 86,6 3",14464,accept,',
    '5,4 Xã Gia Hòa 30 18 28 8 84 3,14467,accept,',
    '6,5 Xã Gia Hòa 30 18 28 8 84 4,14467,14491,chép nhầm tên',
    '7,"6 Xã Gia Minh 25,5 15 2o 7,5 68 6",14512,accept,',
    '9,,,skip,',
    '10,"9 Xã Kim Đinh Đông 20 10 15,75 5 50,75 8",14620,accept,',
    'missing,"Phường Đông Thành, Thành phố Ninh Bình",14320,accept,',
  ].join('\n');
  const outcome = await imported('faults.xlsx', { mapping: `${mapping}\n` });
  // No answer makes the data pass what every data must: two scores at one rank.
  expect(outcome.refusals).not.toEqual([]);
  expect(outcome.refusals.every((line) => line.startsWith(results))).toBe(true);
  expect([...outcome.writes]).toEqual([]);
  const scoresOnly = await imported('faults.xlsx', { mapping: `${mapping}\nH,,,skip,\n` });
  expect(scoresOnly.refusals).toEqual([]);
  expect(values(scoresOnly)).toEqual(
    expect.arrayContaining(['14491 score = 84 (84)', '14512 score ha-tang-so = (2o)', '14620 score = 50.75 (50,75)']),
  );
  expect(values(scoresOnly)).not.toContain('14320 score = 101 (101)');
});

test('an answer about what is not in the table is told and not used', async () => {
  const outcome = await imported('ranks-only.csv', { mapping: '2,Xã Khác,,skip,\n99,,,skip,\nZ,,,skip,\n' });
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'mapping:')).toEqual([
    '  mapping: the answer for 2 "Xã Khác" fits nothing in the table and is not used',
    '  mapping: the answer for 99 "" fits nothing in the table and is not used',
    '  mapping: the answer for Z "" fits nothing in the table and is not used',
  ]);
});

test('names of today are those of the edition in another form, or a doubt', async () => {
  const outcome = await imported('names-of-today.xlsx');
  expect(says(outcome, 'Minh Phong')).toEqual([
    '  row 5: "Xã Minh Phong" = 14512 Xã Gia Minh (is a name in force from 2024-07-01 on; on 2023-12-31 it is Xã Gia Minh)',
  ]);
  expect(outcome.refusals[0]).toContain(
    'made of 14464 Thị trấn Me (Huyện Gia Viễn), 14491 Xã Gia Vượng (Huyện Gia Viễn)',
  );
});

const replace = 'replaced,"14323 Phường Tân Thành score: 96,75 (bao-chi) → 1.234 (quyet-dinh)",,accept,\n';

test('a mean that contradicts a published one is refused; a disputed one is told', async () => {
  expect((await imported('thousands.csv', { mapping: replace })).refusals).toEqual([
    'thousands.csv  mean of score is 1.120,69, but xa-trung-binh prints 78,94 [mean: accept]',
  ]);
  const file = 'data/ninh-binh/pdti-2023/statements.csv';
  const disputed = (dataFiles[file] ?? '').replace(',mean,', ',mean_disputed,');
  // Far from the totals: asked even where the mean itself is only told.
  const scale = 'scale,"1.105 ≠ 78,94",,accept,\n';
  const folder = folderOf({ [file]: disputed });
  const outcome = await imported('thousands.csv', { mapping: `${replace}${scale}`, folder });
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'disputed')).toHaveLength(1);
  expect(values(outcome)).toEqual(
    expect.arrayContaining(['14323 score = 1234 (1.234)', '14320 score = 1101.5 (1.101,5)']),
  );
});

test('figures that a published sentence rules out are refused', async () => {
  const solver = await loadSolver();
  const setting = { level: 'district', contradict: (data: DataSet) => contradictionsOf(data, solver) };
  expect((await imported('sheets.xlsx', setting)).refusals).toEqual([]);
  const statement = 'cao-nhat,district,max_points,,,,600,,,600,bao-cao,tối đa 600 điểm,,\n';
  const file = 'data/ninh-binh/pdti-2023/statements.csv';
  const limited = folderOf({ [file]: `${dataFiles[file]}${statement}` });
  expect((await imported('sheets.xlsx', { ...setting, folder: limited })).refusals).toEqual([
    'sheets.xlsx:C2  score 605,21 is above its maximum, 600 [2: accept or skip]',
  ]);
  const order = 'thu-tu,district,rank_range,376,,,,1,1,thứ 1,bao-cao,Kim Sơn đứng thứ 1,,\n';
  const ordered = folderOf({ [file]: `${dataFiles[file]}${order}` });
  const { refusals, writes } = await imported('sheets.xlsx', { ...setting, folder: ordered });
  expect(refusals).not.toEqual([]);
  expect(refusals.every((line) => line.includes('contradict'))).toBe(true);
  expect(writes.size).toBe(0);
});

test('figures of a row that have changed since they were accepted are in doubt again', async () => {
  const table = (total: string): string[] => [
    'Huyện;Xã;Nhận thức số;Thể chế số;Hạ tầng số;An toàn an ninh mạng;Điểm',
    ...communes.map((row, i) => [...row.slice(0, 6), i === 7 ? total : row[6]].join(';')),
  ];
  const first = await importedText(table('51'), { folder: meanDisputed });
  expect(first.refusals).toHaveLength(1);
  const mapping = (first.mapping ?? '').split('\n').at(-2)?.replace(',14620,,', ',14620,accept,') ?? '';
  expect((await importedText(table('51'), { folder: meanDisputed, mapping: `${mapping}\n` })).refusals).toEqual([]);
  expect((await importedText(table('52'), { folder: meanDisputed, mapping: `${mapping}\n` })).refusals).toHaveLength(1);
});

test('the ranks that one wrong total moves are no doubts of their own', async () => {
  const table = [
    'Huyện;Xã;Nhận thức số;Thể chế số;Hạ tầng số;An toàn an ninh mạng;Điểm;Hạng',
    ...communes.map((row, i) => [...row.slice(0, 6), i === 7 ? '99' : row[6], row[7]].join(';')),
  ];
  const outcome = await importedText(table, { folder: meanDisputed });
  expect(outcome.refusals).toHaveLength(1);
  expect(outcome.refusals[0]).toContain('a.csv:9:7  the sum of the pillars is not the total: 50,75, printed 99');
  expect(says(outcome, 'rank against')).toEqual([
    '  rank against the scores: 0 of 8 rows agree; 8 may follow from the doubtful sum of row 9',
  ]);
});
