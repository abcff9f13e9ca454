import { expect, test } from 'vitest';
import { printedFor, printedLang } from './printed.ts';

const deadline = { vi: 'Năm 2023 và các năm tiếp theo', en: '2023 and after' };

test('a translation stands for the print, and is in the language of the page', () => {
  expect(printedFor(deadline, 'en')).toBe('2023 and after');
  expect(printedFor(deadline, 'vi')).toBe(deadline.vi);
  expect(printedLang(deadline, 'en')).toBeUndefined();
});

test('without one the print stands, its figures in the marks of the page', () => {
  expect(printedFor('trên 86,32%', 'en')).toBe('trên 86.32%');
  expect(printedLang('trên 86,32%', 'en')).toBe('vi');
  expect(printedLang('trên 86,32%', 'vi')).toBeUndefined();
});

test('figures alone are in no language', () => expect(printedLang('86,32%', 'en')).toBeUndefined());
