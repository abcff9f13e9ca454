import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseTable } from './csv.ts';
import { ResultRow } from './editiontables.ts';
import { formatProblem, type Problem } from './problem.ts';
import { SourceRow } from './registertables.ts';

const header = 'unit,metric,pillar,indicator,value,value_verbatim,source,quote,note,note_en';
const good = '373,score,,,358.17,"358,17",bao-cao,Gia Viễn 358.17 điểm,,';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = ['unit', 'metric', 'pillar', 'indicator'];
const label = (column: string): string => (column === 'value' ? 'score' : column);
const parse = (content: string | Uint8Array) =>
  parseTable('r.csv', typeof content === 'string' ? bytes(content) : content, ResultRow, { key, label });
const lines = (problems: readonly Problem[]): string[] => problems.map(formatProblem);
const row = (change: Readonly<Record<string, string>>): string => {
  const names = header.split(',');
  const cells = Papa.parse<string[]>(good).data[0] ?? [];
  return Papa.unparse([names.map((name, index) => change[name] ?? cells[index] ?? '')]);
};

test('a sound table has typed rows that know their place, and no problems', () => {
  const { rows, problems, notices } = parse(`${header}\n${good}\n`);
  expect([problems, notices]).toEqual([[], []]);
  expect(rows).toMatchObject([{ unit: '373', value: 358.17, value_verbatim: '358,17', source: ['bao-cao'] }]);
  expect(rows[0]).toHaveProperty('at', { file: 'r.csv', line: 2, columns: header.split(',') });
  expect(rows[0]?.note).toBeUndefined();
});

test.each<[rule: string, content: string, expected: string[]]>([
  ['empty file', '', [`r.csv  is empty (expected a header: ${header})`]],
  ['only blank lines', '\n \n', [`r.csv  is empty (expected a header: ${header})`]],
  ['header only', `${header}\n`, ['r.csv:1  no rows below the header']],
  [
    'semicolons',
    `${header}\n${good}`.replaceAll(',', ';'),
    ["r.csv:1  looks like it is separated by ';' - save as CSV with commas"],
  ],
  [
    'tabs',
    `${header}\n${good}`.replaceAll(',', '\t'),
    ['r.csv:1  looks like it is separated by tabs - save as CSV with commas'],
  ],
  [
    'missing column, misspelt',
    `${header.replace('metric', 'metrics')}\n${good}\n`,
    [
      'r.csv:1  column "metric" is missing (nearest: metrics)',
      'r.csv:1:2  column "metrics" is unknown (nearest: metric)',
    ],
  ],
  ['missing column', `${header.replace(',note', '')}\n${good.slice(0, -1)}\n`, ['r.csv:1  column "note" is missing']],
  ['doubled column', `${header},unit\n${good},373\n`, ['r.csv:1:11  column "unit" stands twice (also field 1)']],
  [
    'unknown column',
    `${header},colour\n${good},red\n`,
    [`r.csv:1:11  column "colour" is unknown (expected: ${header.replaceAll(',', ', ')})`],
  ],
  ['column without a name', `${header},\n${good},\n`, ['r.csv:1:11  column has no name']],
  [
    'text in a number',
    `${header}\n${row({ value: '36o,1' })}\n`,
    ['r.csv:2:5  score "36o,1" is not a number (expected like 358.17)'],
  ],
  [
    'a cell of several lines',
    `${header}\n${row({ value: '1\n\t\u001b[31m2' })}\n`,
    [String.raw`r.csv:2:5  score "1\n\t\u001b[31m2" is not a number (expected like 358.17)`],
  ],
  [
    'a long cell with a quote in it',
    `${header}\n${row({ value: `a"${'b'.repeat(5000)}` })}\n`,
    [`r.csv:2:5  score "a"${'b'.repeat(117)}…" (5002 letters) is not a number (expected like 358.17)`],
  ],
  [
    'more digits than a number keeps',
    `${header}\n${row({ value: '9'.repeat(16) })}\n`,
    ['r.csv:2:5  score "9999999999999999" has more than 15 digits'],
  ],
  [
    'decimal comma, quoted',
    `${header}\n${row({ value: '36,5' })}\n`,
    ['r.csv:2:5  score "36,5" has a decimal comma (expected a dot: 36.5)'],
  ],
  [
    'decimal comma after thousands',
    `${header}\n${row({ value: '1.036,5' })}\n`,
    ['r.csv:2:5  score "1.036,5" has a decimal comma (expected a dot: 1036.5)'],
  ],
  [
    'decimal comma, bare',
    `${header}\n373,score,,,36,5,"36,5",bao-cao,q,,\n`,
    ['r.csv:2:5  "36,5" has a decimal comma (expected a dot: 36.5)'],
  ],
  ['too many cells', `${header}\n${good},x\n`, ['r.csv:2:11  row has 11 cells, the header has 10']],
  ['too few cells', `${header}\n373,score\n${good}\n`, ['r.csv:2  row has 2 cells, the header has 10']],
  [
    'cut off in a row',
    `${header}\n${good}\n372,score,,,3`,
    ['r.csv:3  row has 5 cells, the header has 10, and the file ends in it: it looks cut off'],
  ],
  [
    'cut off in a quote',
    `${header}\n${good}\n372,score,,,3,"3,`,
    ['r.csv:3  a quote is opened and never closed: the file looks cut off'],
  ],
  [
    'quote not doubled',
    `${header}\n373,score,,,1,1,bao-cao,"the "best" one",\n`,
    ['r.csv:2  a quote inside a cell is not doubled (expected "" for each ")'],
  ],
  [
    'a quote without source',
    `${header}\n${row({ source: '' })}\n`,
    ['r.csv:2:7  quote has no source (expected an id of sources.csv)'],
  ],
  [
    'a source without quote',
    `${header}\n${row({ quote: '' })}\n`,
    ['r.csv:2:8  source "bao-cao" has no quote (expected the sentence that prints the value)'],
  ],
  ['empty cell', `${header}\n${row({ unit: '  ' })}\n`, ['r.csv:2:1  unit is empty']],
  [
    'word out of a list',
    `${header}\n${row({ metric: 'scor' })}\n`,
    ['r.csv:2:2  metric "scor" is not one of score, rank (nearest: score)'],
  ],
  [
    'bad id in a list',
    `${header}\n${row({ source: 'bao-cao;Báo cáo' })}\n`,
    [
      'r.csv:2:7  source "Báo cáo" is not an id (expected small letters, digits and hyphens, like nb-bao-cao-pdti-2023)',
    ],
  ],
  [
    'duplicate row',
    `${header}\n${good}\n${row({ unit: '372' })}\n${good}\n`,
    ['r.csv:4  row repeats line 2: unit "373", metric "score"'],
  ],
  [
    'several at once, in order',
    `${header}\n${row({ value: 'x', metric: 'y' })}\n372,score\n${row({ quote: '' })}\n`,
    [
      'r.csv:2:2  metric "y" is not one of score, rank',
      'r.csv:2:5  score "x" is not a number (expected like 358.17)',
      'r.csv:3  row has 2 cells, the header has 10',
      'r.csv:4:8  source "bao-cao" has no quote (expected the sentence that prints the value)',
    ],
  ],
  [
    'lines are counted through cells of several lines',
    `${header}\n${row({ quote: 'a\nb\nc' })}\n\n${row({ unit: '372', value: 'x' })}\n`,
    ['r.csv:6:5  score "x" is not a number (expected like 358.17)'],
  ],
])('%s', (_rule, content, expected) => {
  expect(lines(parse(content).problems)).toEqual(expected);
});

test.each<[rule: string, content: string, expected: string[]]>([
  ['byte order mark', `\ufeff${header}\n${good}\n`, ['r.csv:1  byte order mark left out']],
  ['CRLF', `${header}\r\n${good}\r\n`, ['r.csv  CRLF line ends read as LF']],
  [
    'NFD',
    `${header}\n${row({ note: 'Viễn'.normalize('NFD') })}\n`,
    ['r.csv:2:9  "Viễn" was decomposed (NFD), read as NFC'],
  ],
  ['row of empty cells', `${header}\n${good}\n,,,,,,,,\n`, ['r.csv:3  row of empty cells left out']],
])('mended with a notice: %s', (_rule, content, expected) => {
  const { rows, problems, notices } = parse(content);
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1);
  const note = rows[0]?.note?.vi;
  expect(note).toBe(note?.normalize('NFC'));
  expect(lines(notices)).toEqual(expected);
});

test('a last line without line end is whole if its cells are', () => {
  expect(parse(`${header}\n${good}`)).toMatchObject({ rows: [{ unit: '373' }], problems: [] });
});

test('invalid UTF-8 is named by line, beside the other problems', () => {
  const spoilt = bytes(`${header}\n${row({ note: '#' })}\n${row({ unit: '372', value: 'x' })}\n`);
  spoilt[spoilt.indexOf('#'.charCodeAt(0))] = 0xe1;
  expect(lines(parse(spoilt).problems)).toEqual([
    'r.csv:2  line is not valid UTF-8 (expected UTF-8: in a spreadsheet save as "CSV UTF-8")',
    'r.csv:3:5  score "x" is not a number (expected like 358.17)',
  ]);
});

test('UTF-16 is told as such', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x75, 0x00]);
  expect(lines(parse(utf16).problems)).toEqual([
    'r.csv  is UTF-16 (expected UTF-8: in a spreadsheet save as "CSV UTF-8")',
  ]);
});

test('an optional table may be a header only', () => {
  expect(parseTable('r.csv', bytes(`${header}\n`), ResultRow, { optional: true }).problems).toEqual([]);
});

test.each(['www.vn', 'javascript:alert(1)', 'ftp://ninhbinh.gov.vn/'])('%s is no web address', (url) => {
  const head = Object.keys(SourceRow.shape).join(',');
  const { problems } = parseTable('s.csv', bytes(`${head}\na,t,,i,,,${url},official,full,\n`), SourceRow);
  expect(lines(problems)).toEqual([
    `s.csv:2:7  url "${url}" is not a web address (expected like https://ninhbinh.gov.vn/)`,
  ]);
});

const Free = z.object({ a: z.string(), b: z.string().optional(), c: z.string().optional() });
/** What survives a table: trimmed, composed, no carriage return, never a cell that is only a mark to be left out. */
const cell = fc.string({ unit: 'grapheme' }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\r\ufeff]/g, '')
    .trim(),
);

test('any table written by Papa reads back the same', () => {
  const table = fc.array(fc.record({ a: cell.filter((text) => text !== ''), b: cell, c: cell }), { minLength: 1 });
  fc.assert(
    fc.property(table, (records) => {
      const { rows, problems } = parseTable('f.csv', bytes(Papa.unparse(records, { newline: '\n' })), Free);
      expect(problems).toEqual([]);
      expect(rows.map(({ a, b = '', c = '' }) => ({ a, b, c }))).toEqual(records);
    }),
  );
});

test('the order of rows does not change what is found', () => {
  const faulty = fc.array(
    fc.constantFrom<Readonly<Record<string, string>>[]>(
      {},
      { value: '36,5' },
      { metric: 'rang' },
      { source: '' },
      { quote: '' },
      { value: 'x', unit: '' },
    ),
    { minLength: 2, maxLength: 12 },
  );
  const found = (records: readonly { id: string; change: Readonly<Record<string, string>> }[]): string[] =>
    parse([header, ...records.map(({ id, change }) => row({ unit: id, ...change }))].join('\n'))
      .problems.map(({ line = 0, column, message }) => `${records[line - 2]?.id}:${column} ${message}`)
      .sort();
  fc.assert(
    fc.property(faulty, fc.infiniteStream(fc.nat()), (changes, keys) => {
      const records = changes.map((change, index) => ({ id: `u${index}`, change, key: keys.next().value }));
      const shuffled = [...records].sort((a, b) => Number(a.key) - Number(b.key));
      expect(found(shuffled)).toEqual(found(records));
    }),
  );
});
