import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  formatChange,
  formatDate,
  formatNumber,
  formatPercent,
  formatSigned,
  formatUpTo,
  formatValue,
  localVerbatim,
  localFormula,
  parsePrinted,
} from './format.ts';
import type { Value } from './grade.ts';
import type { SourceId } from './ids.ts';

const sources = ['a' as SourceId];

it('rounds the same number to the same text whichever way it is asked', () => {
  const value: Value = { grade: 'simulated', value: 10.535 };
  expect(formatUpTo(10.535, 'en', 2)).toBe('10.54');
  expect(formatValue(value, 'en')).toBe('10.54');
  expect(formatChange(value, 'en')).toBe('+10.54');
});

it('rounds a half away from zero in spite of dust, and nothing else', () => {
  expect(formatUpTo(1.005, 'en', 2)).toBe('1.01');
  expect(formatUpTo(-1.005, 'en', 2)).toBe('\u22121.01');
  expect(formatUpTo(1.00499, 'en', 2)).toBe('1');
  expect(formatUpTo(1.004999, 'en', 2)).toBe('1');
  expect(formatUpTo(123456789.125, 'en', 2)).toBe('123,456,789.13');
});

describe('formatNumber', () => {
  it.each([
    [605.21, undefined, '605,21', '605.21'],
    [41202, undefined, '41.202', '41,202'],
    [-3.68, undefined, '\u22123,68', '\u22123.68'],
    [43.93000000000006, undefined, '43,93', '43.93'],
    [351, 2, '351,00', '351.00'],
    [0, undefined, '0', '0'],
  ])('%f', (value, digits, vi, en) => {
    expect(formatNumber(value, 'vi', digits)).toBe(vi);
    expect(formatNumber(value, 'en', digits)).toBe(en);
  });
});

describe('formatSigned', () => {
  it.each([
    [17.8, '+17,8'],
    [-6.5, '\u22126,5'],
    [0, '0'],
    [-0.0000000001, '0'],
  ])('%f → %s', (value, text) => expect(formatSigned(value, 'vi')).toBe(text));
});

it('formats percentages of values that are in percent', () => {
  expect(formatPercent(53.5, 'vi')).toBe('53,5%');
  expect(formatPercent(53.5, 'en')).toBe('53.5%');
});

describe('decimalsOf', () => {
  it.each([
    ['605,21', 2],
    ['0.7063', 4],
    ['385,641', 3],
    ['41.202', 0],
    ['351', undefined],
    ['98,02%', 2],
    ['1.234,5', 1],
    ['1.234.567', 0],
    ['1,234.5', undefined],
    ['0.621', 3],
    ['0,621', 3],
    ['thứ nhất', undefined],
    ['', undefined],
  ])('%s has %s', (text, decimals) => expect(decimalsOf(text)).toBe(decimals));
});

describe('formatValue', () => {
  it.each<[Value, string | undefined]>([
    [{ grade: 'published', value: 574.7, verbatim: '574,7', sources, quote: 'q' }, '574,7'],
    [{ grade: 'published', value: 0.673, verbatim: '0.6730', sources, quote: 'q' }, '0,6730'],
    [{ grade: 'published', verbatim: '3331,01', sources, quote: 'q' }, '3331,01'],
    [{ grade: 'recomputed', value: 7, formula: '3 + 4', sources }, '7'],
    [{ grade: 'bounded', low: 16, high: 18, statements: ['s'], sources }, '16–18'],
    [{ grade: 'bounded', low: 550.43, high: 574.71, statements: ['s'], sources }, '550,43–574,71'],
    [{ grade: 'bounded', low: 0, high: 322.655, open: 'low', statements: ['s'], sources }, '≤ 322,66'],
    [{ grade: 'bounded', low: 80.17, high: 765, open: 'high', statements: ['s'], sources }, '≥ 80,17'],
    [{ grade: 'bounded', low: -24.349, high: 0, statements: ['s'], sources }, '−24,35 … 0'],
    [{ grade: 'simulated', value: 327.546740451 }, '327,55'],
    [{ grade: 'simulated', value: -3 }, '−3'],
    [{ grade: 'bounded', low: 550.4, high: 574.7, statements: ['s'], sources }, '550,40–574,70'],
    [{ grade: 'bounded', low: 0, high: 574.1 + 0.2, statements: ['s'], sources }, '0–574,30'],
    [{ grade: 'unpublished', document: sources[0] as SourceId }, undefined],
  ])('%j → %s', (value, text) => expect(formatValue(value, 'vi')).toBe(text));
});

describe('localVerbatim', () => {
  it.each([
    ['36,5', '36.5'],
    ['0.5934', '0.5934'],
    ['238.209', '238,209'],
    ['1.234.567', '1,234,567'],
    ['1.0000', '1.0000'],
    ['28.9.2021', '28.9.2021'],
    ['0.748', '0.748'],
    ['04', '04'],
  ])('%s is %s in English, and as printed in Vietnamese but for a decimal point', (printed, english) => {
    expect(localVerbatim(printed, 'en')).toBe(english);
    expect(localVerbatim(printed, 'vi')).toBe(printed.startsWith('0.') ? printed.replace('.', ',') : printed);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-07-18', '18/7/2024', '18 July 2024'],
    ['2024-07', '7/2024', 'July 2024'],
    ['2024', '2024', '2024'],
  ])('%s', (iso, vi, en) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'en')).toBe(en);
  });
});

it('turns the marks of a formula for English readers', () => {
  expect(localFormula('1.000 × 0,6214 − 41.202', 'en')).toBe('1,000 × 0.6214 − 41,202');
  expect(localFormula('I.1.2 + 0,5', 'en')).toBe('I.1.2 + 0.5');
  expect(localFormula('0,5 + 1', 'vi')).toBe('0,5 + 1');
});

describe('parsePrinted', () => {
  it.each([
    ['36,5', 36.5],
    ['36.5', 36.5],
    ['1.234,5', 1234.5],
    ['314.792', 314792],
    ['0.621', 0.621],
    ['0,7571', 0.7571],
    ['0.8002', 0.8002],
    ['1.234.567', 1234567],
    ['+0.0115', 0.0115],
    ['\u22122,5', -2.5],
    ['60,29%', undefined],
    ['3331,,01', undefined],
    ['', undefined],
  ])('%s', (text, value) => expect(parsePrinted(text)).toBe(value));
});
