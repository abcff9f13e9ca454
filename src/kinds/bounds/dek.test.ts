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
    '(a few scores, the order, means, rises) leave each of them',
  ],
  ['no mean where none is used', [of('score', 'scores', 'places')], '(a few scores, the order) leave each of them'],
  ['ranks, where scores alone are printed', [of('rank', 'scores')], '(a few scores) leave each of them'],
  ['nothing where nothing is told', [of('rank')], 'published sentences leave each of them'],
])('a page of intervals names %s', (_, told, expected) => {
  expect(dekOf(told, 'en')).toContain(expected);
});

type Ranged = Pick<Explanation, 'metric' | 'low' | 'high' | 'lowBy' | 'units'>;
const ranged = (metric: 'score' | 'rank', low: number, high: number, units: string[], lowBy = ['a/b']): Ranged =>
  ({ metric, low, high, lowBy, units }) as unknown as Ranged;

test.each<[string, Ranged[], string]>([
  [
    'both ends of all scores',
    [ranged('score', 550.396, 574.8, ['a']), ranged('score', 460.03, 550.456, ['b', 'c']), ranged('rank', 1, 9, ['d'])],
    'The 2024 scores of 3 districts and cities can only lie between 460.03 and 574.80',
  ],
  [
    'no lower end where no sentence sets one',
    [ranged('score', 0, 322.66, ['a', 'b'], []), ranged('score', 300, 310, ['c'])],
    'The 2024 scores of 3 districts and cities can be at most 322.66',
  ],
  [
    'ranks, where they alone are forced',
    [ranged('rank', 3, 8, ['a'])],
    'The 2024 ranks of 1 district or city can only be 3 to 8',
  ],
])('the title says %s', (_, told, expected) => {
  expect(headingOf(told, { year: 2024, level: 'district' }, 'en')).toBe(expected);
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
