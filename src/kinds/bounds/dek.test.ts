import { expect, test } from 'vitest';
import type { EndGround, Explanation } from '../../model/explanation.ts';
import { dekOf, forcesScores, headingOf, saidKinds } from './dek.ts';

type Told = Pick<Explanation, 'metric' | 'ends'>;

const of = (metric: 'score' | 'rank', ...grounds: EndGround[]) =>
  ({ metric, ends: { low: { grounds }, high: { grounds: [] } } }) as unknown as Told;

test.each<[string, Told[], string]>([
  [
    'all that is told',
    [of('score', 'rises', 'sum'), of('rank', 'places', 'scores')],
    '(a few scores, the order, means, rises) force each missing score',
  ],
  [
    'no mean where none is used',
    [of('score', 'scores', 'places')],
    '(a few scores, the order) force each missing score',
  ],
  ['ranks, where scores alone are printed', [of('rank', 'scores')], '(a few scores) force each missing rank'],
  ['nothing where nothing is told', [of('rank')], 'Published sentences force each missing rank'],
])('a page of intervals names %s', (_, told, expected) => {
  expect(dekOf(told, 'en')).toContain(expected);
});

test('nothing is called unprinted whose document was read in part', () => {
  const heading = (metric: 'score' | 'rank', unread?: true) =>
    headingOf([of(metric)], { year: 2024, unread }, 'districts', 'en');
  expect([heading('score'), heading('rank')]).toEqual([
    'The unprinted scores of districts in 2024 cannot be just any number',
    'The unprinted ranks of districts in 2024 cannot be just any rank',
  ]);
  expect([heading('score', true), heading('rank', true)]).toEqual([
    'Scores of districts in 2024 that are not in the part we could read cannot be just any number',
    'Ranks of districts in 2024 that are not in the part we could read cannot be just any rank',
  ]);
});

test('scores are forced where one is', () => {
  expect([[of('rank'), of('score')], [of('rank')], []].map(forcesScores)).toEqual([true, false, false]);
});

const explanation = (low: EndGround[], high: EndGround[]) => ({
  ends: { low: { grounds: low, assumed: [] }, high: { grounds: high, assumed: [] } },
});

test('a page that rests on scores and places alone names neither means nor rises', () => {
  expect(saidKinds([explanation(['places'], ['scores', 'places'])])).toEqual(['scores', 'places']);
});

test('kinds are named once, in one order', () => {
  expect(saidKinds([explanation(['rises'], ['sum', 'scores']), explanation(['some'], ['places'])])).toEqual([
    ...['scores', 'places', 'means', 'rises'],
  ]);
});
