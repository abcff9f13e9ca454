import { expect, test } from 'vitest';
import { typedWeight } from './typed.ts';

test.each([
  ['a weight', '300', 1, 300],
  ['nothing', '0', 1, 0],
  ['the most', '800', 1, 800],
  ['more than the most', '801', 1, 800],
  ['far more', '99999', 1, 800],
  ['more, and between two steps', '900.5', 1, 800],
  ['an empty field', '', 1, undefined],
  ['blanks', ' ', 1, undefined],
  ['less than nothing', '-5', 1, undefined],
  ['between two steps', '33.3', 1, undefined],
  ['a half where steps are halves', '33.5', 0.5, 33.5],
  ['no number', 'abc', 1, undefined],
] as const)('%s: "%s"', (_, text, step, weight) => expect(typedWeight(text, { most: 800, step })).toBe(weight));
