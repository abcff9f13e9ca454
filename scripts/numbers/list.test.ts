import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberTokens } from '../../src/model/tokens.ts';
import { contextOf, folded, placeIn } from './context.ts';
import { listText, numbersOf, readList } from './list.ts';

const text = `Tỉnh có **1.675** Tổ với 8.424 thành viên.

2. Quyết định số 506/QĐ-UBND ngày 18/7/2024 đạt 11,29/13,5 điểm năm 2023 (83,63%), tăng 6 bậc, còn 6 bậc.`;

test('every number is listed in its order, with the words around it and an evident reason to leave it out', () => {
  expect(numbersOf(text).map(({ n, number, omitted }) => [n, number, omitted])).toEqual([
    [1, '1.675', ''],
    [2, '8.424', ''],
    [3, '2', 'list number'],
    [4, '506', 'document number'],
    [5, '18/7/2024', 'date'],
    [6, '11,29/13,5', ''],
    [7, '2023', 'date'],
    [8, '83,63', ''],
    [9, '6', ''],
    [10, '6', ''],
  ]);
  expect(numbersOf(text)[0]?.context).toBe('Tỉnh có 1.675 Tổ với 8.424 thành viên. 2. Quyết định số 506/QĐ-UBND ngày');
});

test('a list reads back as it was written', () => {
  const rows = numbersOf(text);
  expect(readList(listText(rows))).toEqual(rows);
});

test('what was decided about a number stays when the text is listed again', () => {
  const decided = numbersOf(text).map((row) => (row.number === '1.675' ? { ...row, omitted: 'name' } : row));
  expect(numbersOf(text, decided)).toEqual(decided);
  const emptied = decided.map((row) => ({ ...row, omitted: '' }));
  expect(numbersOf(text, emptied)).toEqual(emptied);
});

test('a context is at most 80 letters of the text and tells which of several places is meant', () => {
  const word = fc.constantFrom('6', '19', '6,5', 'bậc', 'Quyết', 'định', '(6%)', 'IPv6,', '1.6');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const whole = folded(words.join(' '));
      for (const token of numberTokens(whole)) {
        const context = contextOf(whole, token);
        expect(context.length).toBeLessThanOrEqual(80);
        const start = whole.indexOf(context, token.index - context.length);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(context.slice(placeIn(context, token.number)).startsWith(token.number)).toBe(true);
      }
    }),
  );
});
