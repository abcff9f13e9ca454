import { expect, test } from 'vitest';
import { workbook } from '../../tests/fixtures/annexes/workbook.ts';
import { openAnnex } from './open.ts';
import { quoteOf } from './sheet.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[what: string, bytes: Uint8Array, expected: string]>([
  ['nothing', bytes(''), 'is empty'],
  ['a PDF', bytes('%PDF-1.7'), 'is a PDF (expected .xlsx or .csv)'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'is an old or protected workbook'],
  ['half a workbook', bytes('PK\u0003\u0004 cut off'), 'is damaged or no workbook'],
  ['text under the name of a workbook', bytes('STT,Xã'), 'is damaged or no workbook'],
])('%s is refused', async (_, file, expected) => {
  expect(await openAnnex('a.xlsx', file)).toEqual({ fault: expect.stringContaining(expected) });
});

test('a workbook is known by its bytes, whatever its name', async () => {
  const made = await workbook(
    {
      name: 'A',
      rows: [['Xã  A\n(1)', 1234.5, 0.5], ['merged', '', ''], ['hidden'], ['x', 'gone', 'y']],
      merges: ['A2:C2'],
      hiddenRows: [3],
      hiddenColumns: [2],
      formats: { B1: '#,##0.00', C1: '0%' },
    },
    { name: 'B', rows: [['b']], hidden: true },
  );
  const opened = await openAnnex('a.csv', made);
  if ('fault' in opened) throw new Error(opened.fault);
  expect(opened.sheets.map(({ name }) => name)).toEqual(['A']);
  const [sheet] = opened.sheets;
  expect(sheet?.lines.map(quoteOf)).toEqual(['Xã A (1) 50%', 'merged', 'x y']);
  expect(sheet?.hiddenRows.map(quoteOf)).toEqual(['hidden']);
  expect(sheet?.hiddenColumns).toEqual([2]);
  expect(sheet?.lines.map(({ row }) => row)).toEqual([1, 2, 4]);
});

test('a workbook is read by its own bytes, also where they are a view of a larger buffer with another file in it', async () => {
  const [own, other] = [
    await workbook({ name: 'Own', rows: [['a']] }),
    await workbook({ name: 'Other', rows: [['b']] }),
  ];
  const pool = Buffer.concat([own, other]);
  const opened = await openAnnex('a.xlsx', pool.subarray(0, own.length));
  expect('fault' in opened ? opened.fault : opened.sheets.map(({ name }) => name)).toEqual(['Own']);
});
