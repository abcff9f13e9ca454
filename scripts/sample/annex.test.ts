import { mean } from 'd3';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { isDefined } from '../../src/model/defined.ts';
import { annexWorkbook } from './annex.ts';
import { annexSheet } from './annex/sheet.ts';
import { drawEditions } from './edition.ts';
import { pillarsAt } from './framework.ts';
import { earnedIn } from './points.ts';
import { drawProvince } from './province.ts';

const province = drawProvince(143, 733);
const [edition] = drawEditions(province, 1, 733);
if (!edition) throw new Error('no edition');

const numberOf = (cell: unknown): number => (typeof cell === 'string' ? Number(cell.replace(',', '.')) : Number(cell));
const communes = annexSheet('commune', province, edition);
const unitRows = communes.rows.filter(([place, name]) => typeof place === 'number' && typeof name === 'string');

test('every commune has a row under the row of its district', () => {
  expect(unitRows).toHaveLength(143);
  const groups = communes.rows.filter(([sign]) => typeof sign === 'string' && /^[IVX]+$/.test(sign));
  expect(groups).toEqual(
    province.districts.map(({ kind, name }, i) => [
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i],
      `${kind} ${name}`,
    ]),
  );
});

test('the header is two rows: pillars over indicators, each pillar closed by its sum', () => {
  const [top, below] = communes.rows.slice(communes.header.from - 1, communes.header.to);
  expect(top?.filter(isDefined)).toHaveLength(2 + 8 + 2);
  expect(below?.filter((cell) => cell === 'Cộng')).toHaveLength(8);
  expect(below?.filter((cell) => cell !== undefined && cell !== 'Cộng')).toHaveLength(50);
  expect(top).toHaveLength(below?.length ?? 0);
});

test('scores and ranks are those of the scoring engine, some typed with a decimal comma', () => {
  const standings = earnedIn('commune', edition.reports.commune);
  expect(unitRows.map((row) => row.at(-1))).toEqual(standings.map(({ rank }) => rank));
  unitRows.forEach((row, i) => expect(numberOf(row.at(-2))).toBeCloseTo(standings[i]?.total ?? NaN, 3));
  const totals = unitRows.map((row) => row.at(-2));
  expect(totals.some((cell) => typeof cell === 'string' && cell.includes(','))).toBe(true);
  expect(totals.some((cell) => typeof cell === 'number')).toBe(true);
  const means = communes.rows.find(([, name]) => name === 'Trung bình');
  expect(numberOf(means?.at(-1))).toBeCloseTo(mean(standings, ({ total }) => total) ?? NaN, 3);
});

test('a pillar that is not scored has no columns but a line at the foot', () => {
  const { rows } = annexSheet('district', province, edition);
  const skipped = pillarsAt.district.find(({ unscored }) => unscored)?.name.vi ?? 'none';
  expect(rows.flat().filter((cell) => String(cell).includes(skipped))).toEqual([`Ghi chú: chưa đánh giá ${skipped}.`]);
});

let read: ExcelJS.Workbook;
beforeAll(async () => {
  read = new ExcelJS.Workbook();
  await read.xlsx.load(await annexWorkbook(province, edition).xlsx.writeBuffer());
});

test('the workbook has a sheet a level, each marked as simulated on the page and in its margins', () => {
  expect(read.worksheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
  for (const sheet of read.worksheets) {
    expect(sheet.getCell('A2').text).toBe('DỮ LIỆU MÔ PHỎNG – TỈNH HƯ CẤU');
    expect(sheet.headerFooter.oddHeader).toBe('Dữ liệu mô phỏng – tỉnh hư cấu');
    expect(sheet.getCell('A6').isMerged).toBe(true);
  }
});
