import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communes, dataFiles, folderOf } from '../../tests/fixtures/annexes/data.ts';
import { imported, importedText, results, says, values } from '../../tests/fixtures/annexes/imported.ts';
import { loadFolder } from './folder.ts';
import { splitTable } from './resultsfile.ts';

const complete = [
  'two-row-header.xlsx',
  'merged-districts.xlsx',
  'sheets.xlsx',
  'two-pages.xlsx',
  'utf8-bom-semicolon.csv',
  'utf16-tabs.csv',
  'windows-1258.csv',
  'two-row-header.csv',
];

test.each(complete)('%s: every commune, every pillar, total and rank', async (name) => {
  const outcome = await imported(name);
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'matched')).toEqual(['matched: 8 of 8 units, 8 by the name of the register']);
  expect(says(outcome, 'rows agree')).toEqual([
    '  the sum of the pillars and the total: 8 of 8 rows agree',
    '  rank against the scores: 8 of 8 rows agree',
  ]);
  expect(says(outcome, 'xa-trung-binh')).toEqual(['  mean of the table 78,94, published 78,94 (xa-trung-binh): agree']);
  expect(says(outcome, `${results}:`)).toEqual([`${results}: 45 new, 1 changed, 2 unchanged`]);
  expect(outcome.mapping).toBeUndefined();
  const found = values(outcome).map((value) => value.replace(/ \(.*/, ''));
  expect(found.filter((value) => value.startsWith('14620'))).toEqual([
    '14620 score = 50.75',
    '14620 rank = 8',
    '14620 score nhan-thuc-so = 20',
    '14620 score the-che-so = 10',
    '14620 score ha-tang-so = 15.75',
    '14620 score an-toan-thong-tin = 5',
  ]);
  expect(found).toEqual(
    expect.arrayContaining(['14323 score ha-tang-so = 30.25', '14464 score = 86', '14467 rank = 4']),
  );
});

test('rows of districts, means, totals, numbers and notes are left out, and say so', async () => {
  const outcome = await imported('two-row-header.xlsx');
  expect(outcome.preview.filter((line) => /^ {2}row \d/.test(line))).toEqual([
    '  row 8: numbers of the columns: (1) (2) (3) (4) (5) (6) (7)=(3)+…+(6) (8)',
    '  row 9: heading of a group: I. Thành phố Ninh Bình',
    '  row 12: heading of a group: II. Huyện Gia Viễn',
    '  row 17: heading of a group: III. Huyện Kim Sơn',
    '  row 20: mean: Trung bình 78,94',
    '  row 21: total: Tổng cộng 631,5',
    '  row 23: no figures: Ghi chú: điểm đã được thẩm định.',
    '  row 24: no figures: TM. ỦY BAN NHÂN DÂN',
  ]);
});

test('what changes is shown, old and new; the rest keeps its bytes', async () => {
  const outcome = await imported('merged-districts.xlsx');
  expect(outcome.preview.filter((line) => /^ {2}[~=] /.test(line))).toEqual([
    '  ~ 14320 Phường Đông Thành score: 94 (quyet-dinh) → 95 (quyet-dinh)',
    '  = 14323 Phường Tân Thành score: 96,75 (bao-chi) = 96,75 (quyet-dinh), kept as it is',
    '  = 14668 Xã Tân Thành rank: thứ bảy (bao-chi) = 7 (quyet-dinh), kept as it is',
  ]);
  const before = splitTable(dataFiles[results] ?? '');
  const after = splitTable(outcome.writes.get(results) ?? '');
  expect(after.header).toBe(before.header);
  expect([0, 1, 3].map((i) => after.records[i]?.raw)).toEqual([0, 1, 3].map((i) => before.records[i]?.raw));
  expect(after.records[2]?.raw).toBe('14320,score,,,95,95,quyet-dinh,2 TP.Ninh Bình Đông Thành 10 30 35 20 95,,\n');
  expect(outcome.writes.get(results)).not.toMatch(/\n\n/);
  // A shared rank is its better place, and stays as printed.
  expect(values(outcome)).toContain('14467 rank = 4 (4-5)');
});

test('names, blanks and decimal dots as they are typed', async () => {
  const outcome = await imported('typed-text.xlsx');
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, '  row 5:')).toEqual(['  row 5: "UBND Xã Gia Hoà (Huyện Gia Viễn)" = 14467 Xã Gia Hòa']);
  expect(values(outcome)).toEqual(expect.arrayContaining(['14620 score = 50.75 (50.75)', '14620 rank = 8 (Hạng 8)']));
});

test('hidden rows and columns are not read; the unit of a hidden row is missing', async () => {
  const outcome = await imported('hidden.xlsx');
  expect(says(outcome, 'hidden: ')).toEqual(['  row 7: hidden: 6 Xã Gia Minh, Huyện Gia Viễn 68 6']);
  expect(says(outcome, 'column C')).toEqual(['  column C: hidden']);
  expect(outcome.refusals).toEqual(['hidden.xlsx  14512 Xã Gia Minh, Huyện Gia Viễn has no row [missing: accept]']);
  expect([...outcome.writes]).toEqual([]);
  const accepted = await imported('hidden.xlsx', {
    mapping: 'missing,"Xã Gia Minh, Huyện Gia Viễn",14512,accept,chưa nộp\n',
  });
  expect(accepted.refusals).toEqual([]);
  expect(says(accepted, 'not complete')).toContain(
    'not complete: 1 commune unit(s) of ninh-binh/pdti-2023 have no score',
  );
});

test('of two sheets that fit the officer chooses', async () => {
  expect((await imported('two-sheets-fit.xlsx')).refusals).toEqual([
    'two-sheets-fit.xlsx  has several tables of this level: sheet "Lần 1", row 1 (8 rows), sheet "Lần 2", row 1 (8 rows); say which with --sheet',
  ]);
  expect((await imported('two-sheets-fit.xlsx', { sheet: 'lần 2' })).refusals).toEqual([]);
  expect((await imported('two-sheets-fit.xlsx', { sheet: 'Lần 3' })).refusals).toEqual([
    'two-sheets-fit.xlsx  has no visible sheet "Lần 3" (nearest: Lần 1, Lần 2) (expected one of: Lần 1, Lần 2)',
  ]);
});

test('indicators below their pillar', async () => {
  const outcome = await imported('indicators.xlsx');
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'agree')[0]).toBe('  the sum of the indicators and pillar ha-tang-so: 8 of 8 rows agree');
  expect(values(outcome).filter((value) => value.startsWith('14464'))).toEqual([
    '14464 score = 86 (86)',
    '14464 score ha-tang-so = 28.5 (28,5)',
    '14464 score ha-tang-so/internet = 15.5 (15,5)',
    '14464 score ha-tang-so/dien-thoai = 13 (13)',
  ]);
});

test('indicators that the framework lacks are refused, and offered as rows for it', async () => {
  const outcome = await imported('unlisted-indicators.xlsx');
  expect(outcome.refusals).toHaveLength(2);
  expect(outcome.refusals[0]).toContain('is no indicator of pillar the-che-so in the framework');
  expect(outcome.indicators?.split('\n').slice(1, 3)).toEqual([
    'commune,the-che-so,ke-hoach-chuyen-doi-so-hang,Kế hoạch chuyển đổi số hằng năm,,10,published,,,,,,,quyet-dinh,2.1 Kế hoạch chuyển đổi số hằng năm (10 điểm),',
    'commune,the-che-so,ke-hoach-5-nam,Kế hoạch 5 năm,,,published,,,,,,,quyet-dinh,2.2 Kế hoạch 5 năm,',
  ]);
  const file = 'data/frameworks/khung/indicators.csv';
  const added = outcome.indicators?.split('\n').slice(1).join('\n') ?? '';
  const again = await imported('unlisted-indicators.xlsx', {
    folder: folderOf({ [file]: `${dataFiles[file]}${added}` }),
  });
  expect(again.refusals).toEqual([]);
  expect(values(again)).toContain('14323 score the-che-so/ke-hoach-5-nam = 10 (10)');
});

test('what spreadsheets do to cells', async () => {
  const outcome = await imported('spreadsheet-traps.xlsx');
  expect(outcome.refusals).toEqual([
    'spreadsheet-traps.xlsx:D4  score "=SUM(A1)" is a formula without a result: open the file in a spreadsheet and save it [4: accept or skip]',
    'spreadsheet-traps.xlsx:E5  rank "4/5/2024" is a date: spreadsheets make one of "1-2"; set the cell to Text and type it again [5: accept or skip]',
  ]);
  expect(says(outcome, 'decimals')).toEqual([
    '  decimals: 1 cells hold more than they show; what they show is kept, as printed',
  ]);
});

test('ranks counted 1-2-2-3 are no competition ranks', async () => {
  const outcome = await imported('dense-ranks.csv');
  expect(outcome.refusals).toHaveLength(2);
  expect(outcome.refusals[0]).toContain('counted 1-2-2-3; add a row E with the decision skip');
  const scores = await imported('dense-ranks.csv', { mapping: 'E,,,skip,\n' });
  expect(scores.refusals).toEqual([]);
  expect(values(scores).some((value) => value.includes(' rank ') && !value.startsWith('14668'))).toBe(false);
});

test('a table of ranks alone', async () => {
  const outcome = await imported('ranks-only.csv');
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'totals')).toEqual(['  totals: 8 of 8 rows have a rank']);
});

test('importing again changes nothing', async () => {
  const first = await imported('merged-districts.xlsx');
  const again = await imported('merged-districts.xlsx', { folder: folderOf(Object.fromEntries(first.writes)) });
  expect(again.refusals).toEqual([]);
  expect([...again.writes]).toEqual([]);
});

test('with the scores of all levels the edition is complete', async () => {
  let files: Record<string, string> = {};
  for (const [level, mapping] of [
    ['commune', undefined],
    ['district', undefined],
    ['department', '4,,,nb-chua-ro-1,\n'],
  ] as const) {
    const outcome = await imported('sheets.xlsx', {
      level,
      folder: folderOf(files),
      ...(mapping === undefined ? {} : { mapping }),
    });
    expect(outcome.refusals).toEqual([]);
    files = { ...files, ...Object.fromEntries(outcome.writes) };
  }
  const file = 'data/ninh-binh/pdti-2023/edition.json';
  expect(files[file]).toBe((dataFiles[file] ?? '').replace('"complete": false', '"complete": true'));
  expect(loadFolder(folderOf(files)).problems).toEqual([]);
});

test('a folder that is not sound is not imported into', async () => {
  const spoilt = (dataFiles[results] ?? '').replace('96.75', '96,75');
  const outcome = await imported('ranks-only.csv', { folder: folderOf({ [results]: spoilt }) });
  expect(outcome.refusals[0]).toBe('data/ has 1 problem(s) before the import; mend these first');
});

test('the order of the rows of the table does not change a byte', async () => {
  const line = communes.map(([district, name, , , , , total, rank]) => `${district};${name};${total};${rank}`);
  const write = async (rows: readonly string[]): Promise<string | undefined> =>
    (await importedText(['Huyện;Xã;Điểm;Hạng', ...rows])).writes.get(results);
  const expected = await write(line);
  expect(expected).toBeDefined();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(line, { minLength: line.length }), async (rows) => {
      expect(await write(rows)).toBe(expected);
    }),
  );
});

test('a table of another level is refused once, with the level that it is of', async () => {
  const outcome = await imported('two-row-header.xlsx', { level: 'district' });
  expect(outcome.refusals).toEqual([
    'two-row-header.xlsx  these rows name communes (8 of 8), not districts: --level commune?',
  ]);
  expect(outcome.mapping).toBeUndefined();
  const beside = await imported('utf16-tabs.csv', { level: 'district' });
  expect(beside.refusals).toEqual([
    'utf16-tabs.csv  these rows name communes (8 of 8), not districts: --level commune?',
  ]);
  const districts = await importedText([
    'Đơn vị;Điểm',
    'Huyện Gia Viễn;500,5',
    'Huyện Kim Sơn;480',
    'TP Ninh Bình;605',
  ]);
  expect(districts.refusals).toEqual(['a.csv  these rows name districts (3 of 3), not communes: --level district?']);
});

test('most points that the framework lacks are offered as rows for pillars.csv', async () => {
  const outcome = await importedText([
    'Huyện;Xã;Thể chế số (20 điểm);Nhận thức số (40 điểm);Điểm',
    ...communes.map(([district, name, awareness, institutions, , , total]) =>
      [district, name, institutions, awareness, total].join(';'),
    ),
  ]);
  expect(outcome.refusals).toEqual([]);
  const row = 'commune,the-che-so,2,Thể chế số,Institutions,pillar,20,,yes,quyet-dinh;bao-cao,Thể chế số (20 điểm),';
  expect(outcome.pillars?.split('\n')).toEqual([
    'level,code,order,name,name_en,role,max_points,weight,scored,source,quote,note',
    row,
    '',
  ]);
  const file = 'data/frameworks/khung/pillars.csv';
  const mended = (dataFiles[file] ?? '').replace(/^commune,the-che-so.*$/m, row);
  expect(loadFolder(folderOf({ [file]: mended })).problems).toEqual([]);
});
