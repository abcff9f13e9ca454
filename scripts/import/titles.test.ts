import { expect, test } from 'vitest';
import { communes } from '../../tests/fixtures/annexes/data.ts';
import { importedText, says } from '../../tests/fixtures/annexes/imported.ts';

const table = ['Huyện|Xã|Điểm', ...communes.map((row) => `${row[0]}|${row[1]}|${row[6]}`)];
const below = (title: string): Promise<Awaited<ReturnType<typeof importedText>>> => importedText([title, ...table]);

// The edition is of 2023, its document has the number 1/QĐ-UBND.
test.each<[title: string, lines: string[]]>([
  ['Kết quả xếp hạng năm 2023', ['year in the titles: 2023: agrees']],
  ['(Kèm theo Quyết định số 01/QĐ-UBND ngày 18/7/2024)', ['decision in the titles: 1/QĐ-UBND: agrees']],
  ['Quyết định số 1 /QĐ - UBND ngày 18 tháng 7 năm 2024', ['decision in the titles: 1/QĐ-UBND: agrees']],
  ['Kết quả năm 2023 so với năm 2022', ['year in the titles: 2023, 2022: agrees']],
  ['Kế hoạch đến năm 2025, giai đoạn 2021-2025', []],
  ['PHỤ LỤC 3', []],
])('the title "%s" raises no doubt', async (title, lines) => {
  const outcome = await below(title);
  expect(outcome.refusals).toEqual([]);
  expect(says(outcome, 'in the titles')).toEqual(lines.map((line) => `  ${line}`));
});

test.each<[title: string, doubt: string]>([
  [
    'Kết quả xếp hạng năm 2022',
    'titles above the table name the year 2022, but the edition ninh-binh/pdti-2023 is of 2023 [year: accept]',
  ],
  [
    'Chỉ số PDTI 2024',
    'titles above the table name the year 2024, but the edition ninh-binh/pdti-2023 is of 2023 [year: accept]',
  ],
  [
    'Kèm theo Quyết định số 506/QĐ-UBND',
    'titles above the table name the decision 506/QĐ-UBND, but quyet-dinh has the number 1/QĐ-UBND [decision: accept]',
  ],
])('the title "%s" is a doubt about the whole table', async (title, doubt) => {
  const outcome = await below(title);
  expect(outcome.refusals).toEqual([`a.csv  ${doubt}`]);
  const [, open = ''] = outcome.mapping?.split('\n') ?? [];
  const [row = '', printed = ''] = open.split(',');
  const mapping = `${row},${printed},,accept,\n`;
  expect((await importedText([title, ...table], { mapping })).refusals).toEqual([]);
  expect((await importedText([title, ...table], { mapping: mapping.replace('accept', 'OK') })).refusals).toEqual([
    `a.csv  ${doubt} (the decision "OK" is none of these)`,
  ]);
});
