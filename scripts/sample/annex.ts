import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import ExcelJS from 'exceljs';
import { makeFolder } from '../run/newfolder.ts';
import { annexSheet, type AnnexSheet } from './annex/sheet.ts';
import type { SampleEdition } from './edition.ts';
import { levels } from './levels.ts';
import type { SampleProvince } from './province.ts';

/** The widest columns are those of names; the others hold a number. */
const widths = { place: 6, name: 38, number: 11 } as const;

function draw({ name, rows, merged, header, notice }: AnnexSheet, workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddHeader: notice, oddFooter: notice },
  });
  for (const cells of rows) sheet.addRow(cells.map((cell) => cell ?? null));
  for (const range of merged) sheet.mergeCells(...range);
  sheet.columns.forEach((column, i) => {
    column.width = i === 0 ? widths.place : i === 1 ? widths.name : widths.number;
  });
  for (let row = header.from; row <= header.to; row++) {
    sheet.getRow(row).font = { bold: true };
    sheet.getRow(row).alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
  }
  sheet.eachRow((row, number) => {
    if (number > header.to) row.eachCell((cell) => typeof cell.value === 'number' && (cell.numFmt = '#,##0.###'));
  });
}

/** The annexes of an edition as a workbook, a sheet a level. */
export function annexWorkbook(province: SampleProvince, edition: SampleEdition): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Thước Số';
  workbook.title = 'Dữ liệu mô phỏng – tỉnh hư cấu';
  for (const level of levels) draw(annexSheet(level, province, edition), workbook);
  return workbook;
}

/** Writes the annexes of the last edition; the file appears whole or not at all. */
export async function writeAnnex(
  province: SampleProvince,
  editions: readonly SampleEdition[],
  file: string,
): Promise<void> {
  const last = editions.at(-1);
  if (!last) throw new Error('there is no edition to write an annex of');
  makeFolder(dirname(file));
  await annexWorkbook(province, last).xlsx.writeFile(`${file}.next`);
  renameSync(`${file}.next`, file);
}
