import { expect, test } from 'vitest';
import { printedIn } from './printed.ts';

test.each([
  ['hơn 29,1', 'vi', 'hơn 29,1'],
  ['hơn 29,1', 'en', 'hơn 29.1'],
  ['187,5%', 'en', '187.5%'],
  ['0.7777', 'vi', '0,7777'],
  ['14/18', 'en', '14/18'],
  ['03-KH/BCĐCĐS', 'en', '03-KH/BCĐCĐS'],
  ['28/9/2021 / 29/11/2021', 'en', '28/9/2021 / 29/11/2021'],
] as const)('%s in %s is %s', (text, locale, expected) => {
  expect(printedIn(text, locale)).toBe(expected);
});
