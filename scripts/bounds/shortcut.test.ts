/** Reasons that need no search, on rankings of four or five units. */
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Tables } from '../../tests/fixtures/little-province.ts';
import type { Given } from './facts.ts';
import { countedReasons, neighbourReasons } from './shortcut.ts';
import type { Sense } from './text.ts';

const short = (givens: readonly Given[]) => givens.map(({ fact }) => fact.id.replace('ninh-binh/pdti-2023/', ''));
const slot = { edition: 0 };

/** Reasons for the end of the rank of unit a. */
function counted(letters: string, results: readonly string[], sense: Sense, end: number) {
  const { field, givens } = littleField(letters, { 2023: { results } });
  const found = countedReasons(field, givens, { slot, unit: 0, metric: 'rank' }, sense, end);
  return found && short(found);
}

describe('the end of a rank is forced by counting', () => {
  const results = ['a score 50', 'b score 70', 'c score 60', 'd score 40'];

  it('the scores that are surely above, and its own', () =>
    expect(counted('abcde', results, 'low', 3)).toEqual(['a/score', 'b/score', 'c/score']));

  it('the scores that are surely below, and its own', () =>
    expect(counted('abcde', results, 'high', 4)).toEqual(['a/score', 'd/score']));

  it.each<[why: string, results: string[], sense: Sense, end: number]>([
    ['the score of the unit is not printed', ['b score 70', 'c score 60'], 'low', 3],
    ['the end is that of the ranking: the first place', ['a score 50', 'd score 40'], 'low', 1],
    ['the end is that of the ranking: the last place', ['a score 50', 'b score 70'], 'high', 5],
    ['more would be needed above', results, 'low', 4],
    ['more would be needed below', results, 'high', 3],
    ['more are above than are needed', results, 'low', 2],
    ['scores could be the same, rounded: 49.5 to 50.5 and 50.5 to 51.5', ['a score 50', 'b score 51'], 'low', 2],
    ['scores could be the same, rounded: 49.5 to 50.5 and 48.5 to 49.5', ['a score 50', 'b score 49'], 'high', 4],
    ['they are scores of a pillar', ['a score 50 50 p', 'b score 70 70 p'], 'low', 2],
    ['what is printed above is a rank', ['a score 50', 'b rank 1'], 'low', 2],
  ])('not where %s', (_, own, sense, end) => expect(counted('abcde', own, sense, end)).toBeUndefined());
});

/** Sets of facts that may force an end of the score of unit c. */
function near(years: Tables, sense: Sense, metric: 'score' | 'rank' = 'score') {
  const { givens } = littleField('abcde', { 2023: years });
  return neighbourReasons(givens, { slot, unit: 2, metric }, sense).map(short);
}

describe('the end of a score is forced by a neighbour', () => {
  const scores = ['a score 90', 'b score 80', 'd score 40', 'e score 30'];
  const statements = ['order abcde -'];

  it('in a printed order: the nearest whose score is printed', () => {
    expect(near({ results: scores, statements }, 'low')).toEqual([['s2023-0', 'd/score']]);
    expect(near({ results: scores, statements }, 'high')).toEqual([['s2023-0', 'b/score']]);
    expect(near({ results: ['a score 90', 'e score 30'], statements }, 'low')).toEqual([['s2023-0', 'e/score']]);
    expect(near({ results: ['a score 90', 'e score 30'], statements }, 'high')).toEqual([['s2023-0', 'a/score']]);
  });

  it('by rank: the nearest whose rank and score are printed', () => {
    const results = [...scores, 'a rank 1', 'b rank 2', 'c rank 3', 'd rank 4', 'e rank 5'];
    expect(near({ results }, 'low')).toEqual([['c/rank', 'd/rank', 'd/score']]);
    expect(near({ results }, 'high')).toEqual([['c/rank', 'b/rank', 'b/score']]);
    const fewer = results.filter((line) => !/^[bd] score/.test(line));
    expect(near({ results: fewer }, 'low')).toEqual([['c/rank', 'e/rank', 'e/score']]);
    expect(near({ results: fewer }, 'high')).toEqual([['c/rank', 'a/rank', 'a/score']]);
  });

  it('fewer facts come first', () =>
    expect(near({ results: [...scores, 'c rank 3', 'd rank 4'], statements }, 'low')).toEqual([
      ['s2023-0', 'd/score'],
      ['c/rank', 'd/rank', 'd/score'],
    ]));

  it.each<[why: string, Tables, Sense]>([
    ['the order does not list the unit', { results: scores, statements: ['order abde -'] }, 'low'],
    ['nobody behind it has a score', { results: ['a score 90'], statements }, 'low'],
    ['nobody before it has a score', { results: ['e score 30'], statements }, 'high'],
    ['its own rank is not printed', { results: [...scores, 'd rank 4'] }, 'low'],
    ['no other rank is printed', { results: [...scores, 'c rank 3'] }, 'low'],
    ['only a unit of the same rank has a score', { results: ['b score 80', 'b rank 3', 'c rank 3'] }, 'low'],
    ['the ranked unit behind it has no score', { results: ['c rank 3', 'd rank 4', 'e score 30'] }, 'low'],
    ['the order is that of a pillar', { results: scores, statements: ['order abcde - - - x p'] }, 'low'],
  ])('not where %s', (_, years, sense) => expect(near(years, sense)).toEqual([]));

  it('which says nothing of a rank', () => expect(near({ results: scores, statements }, 'low', 'rank')).toEqual([]));
});
