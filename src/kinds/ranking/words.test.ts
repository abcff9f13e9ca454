import { expect, test } from 'vitest';
import { rankingWords } from './words.ts';

test('one sentence is told in the singular', () => {
  expect([1, 2].map((n) => rankingWords.statementsOpen.en(n))).toEqual(['1 sentence', '2 sentences']);
});
