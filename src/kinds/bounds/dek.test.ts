import { expect, test } from 'vitest';
import { dekOf, forcesScores } from './dek.ts';

const of = (...metrics: ('score' | 'rank')[]) => metrics.map((metric) => ({ metric }));
const facts = (...kinds: string[]) => kinds.map((kind) => ({ kind }));

test.each<[string, ('score' | 'rank')[], string[], string]>([
  [
    'all that is told',
    ['score', 'rank'],
    ['change_max', 'mean', 'order', 'score'],
    '(a few scores, the order, means, rises) force each missing score',
  ],
  ['a rise of the mean tells of both', ['score'], ['mean_change'], '(means, rises) force each missing score'],
  ['no mean where none is printed', ['score'], ['score', 'rank'], '(a few scores, the order) force each missing score'],
  ['ranks, where scores alone are printed', ['rank'], ['score'], '(a few scores) force each missing rank'],
  ['sentences of other kinds', ['rank'], ['units_at_max'], 'Published sentences force each missing rank'],
])('a page of intervals names %s', (_, metrics, kinds, expected) => {
  expect(dekOf(of(...metrics), facts(...kinds), 'en')).toContain(expected);
});

test('scores are forced where one is', () => {
  expect([of('rank', 'score'), of('rank'), of()].map(forcesScores)).toEqual([true, false, false]);
});
