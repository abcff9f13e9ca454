import { expect, test } from 'vitest';
import { formatProblem } from '../read/problem.ts';
import type { Doubt } from './doubt.ts';
import { answerTo, noMapping, parseMapping, withOpenRows } from './mapping.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const doubt = (row: string, printed: string, message: string, unit?: string): Doubt => ({
  row,
  printed,
  unit,
  message,
  takes: 'unit',
});
const answers = 'row,printed,unit,decision,reason\n17,Xã Gia Than,,14476,"lỗi chính tả, đã hỏi"\nF,,,skip,\n';

test('the first doubts make the file', () => {
  const doubts = [
    doubt('17', 'Xã "A"', 'is no commune', '14476'),
    doubt('missing', 'Xã B, Huyện C', 'has no row', '1'),
  ];
  expect(withOpenRows(noMapping, doubts)).toBe(
    '\ufeffrow,printed,unit,decision,reason\n17,"Xã ""A""",14476,,is no commune\nmissing,"Xã B, Huyện C",1,,has no row\n',
  );
});

test('doubts about one row are one line', () => {
  const doubts = [doubt('3', 'A', 'one'), doubt('3', 'A', 'two', '5')];
  expect(withOpenRows(noMapping, doubts)).toBe('\ufeffrow,printed,unit,decision,reason\n3,A,5,,one; two\n');
});

test('answers stay to the byte, new doubts come below', () => {
  const mapping = parseMapping('m.csv', bytes(answers));
  expect(withOpenRows(mapping, [doubt('17', 'Xã Gia Than', 'x'), doubt('18', 'B', 'y')])).toBe(`${answers}18,B,,,y\n`);
  const cut = parseMapping('m.csv', bytes(answers.trimEnd()));
  expect(withOpenRows(cut, [doubt('18', 'B', 'y')])).toBe(`${answers}18,B,,,y\n`);
});

test('nothing is written where every doubt has its line', () => {
  const mapping = parseMapping('m.csv', bytes(answers));
  expect(withOpenRows(mapping, [doubt('17', 'Xã Gia Than', 'x')])).toBeUndefined();
  expect(withOpenRows(noMapping, [])).toBeUndefined();
});

test('an answer holds for what was printed when it was given', () => {
  const mapping = parseMapping('m.csv', bytes(answers));
  expect(answerTo({ row: '17', printed: 'Xã Gia Than' }, mapping)?.decision).toBe('14476');
  expect(answerTo({ row: '17', printed: 'Xã Gia Thanh' }, mapping)).toBeUndefined();
  expect(answerTo({ row: 'F', printed: 'whatever' }, mapping)?.decision).toBe('skip');
});

test('a mapping that cannot be read says where', () => {
  const { problems } = parseMapping('m.csv', bytes('row,printed,unit,decision\n1,a,,skip\n'));
  expect(problems.map(formatProblem)).toEqual(['m.csv:1  column "reason" is missing']);
});

test('a mapping that a spreadsheet has saved with semicolons is read, and grows as it is', () => {
  const text = '\ufeffrow;printed;unit;decision;reason\r\n4;"A; 36,5";;Accept;đã hỏi\r\n';
  const mapping = parseMapping('m.csv', bytes(text));
  expect(mapping.problems).toEqual([]);
  expect(answerTo({ row: '4', printed: 'A; 36,5' }, mapping)?.decision).toBe('accept');
  expect(withOpenRows(mapping, [doubt('5', 'B 1,5', 'x')])).toBe(`${text}5;B 1,5;;;x\n`);
});

test('what is found is accepted only as the mapping repeats it', () => {
  const mapping = parseMapping('m.csv', bytes(`${answers}4,,,accept,\n5,A 36,,accept,\nsum,,,accept,\n`));
  expect(answerTo({ row: '4', printed: 'A 36' }, mapping)).toBeUndefined();
  expect(answerTo({ row: '5', printed: 'A 36' }, mapping)?.decision).toBe('accept');
  expect(answerTo({ row: '5', printed: 'A 37' }, mapping)).toBeUndefined();
  expect(answerTo({ row: 'sum', printed: 'whatever' }, mapping)).toBeUndefined();
});

test.each([
  ['commas', '\ufeffrow,printed,unit,decision,reason\n4,"A; 36,5",,skip,\n'],
  ['semicolons', 'row;printed;unit;decision;reason\n4;"A; 36,5";;skip;\n'],
  ['names in quotation marks', '\ufeff"row";"printed";"unit";"decision";"reason"\r\n"4";"A; 36,5";"";"skip";""\r\n'],
])('a mapping with %s, with and without byte order mark', (_, text) => {
  const mapping = parseMapping('m.csv', bytes(text));
  expect(mapping.problems).toEqual([]);
  expect(answerTo({ row: '4', printed: 'A; 36,5' }, mapping)?.decision).toBe('skip');
});
