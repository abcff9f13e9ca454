import { expect, test } from 'vitest';
import { readWeights } from './address.ts';

test.each([
  ['whole weights', '100-400-200', 1, [100, 400, 200]],
  ['a weight between two steps', '33.33-400-200', 1, undefined],
  ['a half where steps are halves', '0.5-400-200', 0.5, [0.5, 400, 200]],
  ['a quarter where steps are halves', '0.25-400-200', 0.5, undefined],
  ['too few weights', '100-400', 1, undefined],
  ['a weight beyond the slider', '100-801-200', 1, undefined],
  ['no number', '100-x-200', 1, undefined],
] as const)('%s: %s', (_, text, step, weights) =>
  expect(readWeights(text, { parts: 3, most: 800, step })).toEqual(weights),
);
