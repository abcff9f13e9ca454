import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toExcelCsv } from './csv.ts';
import { toJson } from './json.ts';
import { tableOf, type FileCell } from './table.ts';

const one = (cell: FileCell) => ({ columns: ['a', 'b'], rows: [[cell, 'x']] });
const written = (cell: FileCell) => Papa.parse<string[]>(toCsv(one(cell))).data[1]?.[0];

describe('cells of a CSV', () => {
  it.each<[string, FileCell, string]>([
    ['a formula', '=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['a plus', '+84 229', "'+84 229"],
    ['a minus before text', '-', "'-"],
    ['a minus before a call', '-2+cmd|A0', "'-2+cmd|A0"],
    ['an at sign', '@SUM(1)', "'@SUM(1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', "'\r=1"],
    ['a formula that needs quoting', '=HYPERLINK("x","y")', '\'=HYPERLINK("x","y")'],
    ['a negative number', -3.68, '-3.68'],
    ['a printed negative number', '-3,68', '-3,68'],
    ['a printed signed number', '+0.0115', '+0.0115'],
    ['an equals sign inside', 'a = b', 'a = b'],
    ['quotes, commas, line breaks', 'a "b", c\nd', 'a "b", c\nd'],
    ['an absent cell', undefined, ''],
    ['a boolean', false, 'false'],
    ['zero', 0, '0'],
    ['stacked diacritics', 'Huyện Gia Viễn', 'Huyện Gia Viễn'],
  ])('%s', (_, cell, expected) => expect(written(cell)).toBe(expected));

  it('ends each row with a line feed and starts with the header', () => expect(toCsv(one(1))).toBe('a,b\n1,x\n'));
  it('differs for Excel by the byte order mark alone', () => expect(toExcelCsv(one(1))).toBe('\uFEFFa,b\n1,x\n'));
});

describe('tables', () => {
  it('drop the dust of binary fractions', () =>
    expect(tableOf([86.32 - 90], { gap: (n) => n }).rows).toEqual([[-3.68]]));
  it('refuse what is not a number', () => expect(() => tableOf([0], { x: () => NaN })).toThrow('not a finite number'));
  it('write absent cells as null in JSON', () =>
    expect(JSON.parse(toJson(one(undefined)))).toEqual([{ a: null, b: 'x' }]));
});
