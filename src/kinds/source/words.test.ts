import { expect, test } from 'vitest';
import { sourceWords } from './words.ts';

test.each([
  ['1', 'A (B): 1 quote used and what it supports.'],
  ['2', 'A (B): 2 quotes used and what they support.'],
])('a document of %s quotes', (count, text) => {
  expect(sourceWords.sourceDescription.en('A', 'B', count)).toBe(text);
});
