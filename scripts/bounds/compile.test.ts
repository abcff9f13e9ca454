/**
 * How many pairs of units the solver has to choose an order for: what rules say outright takes no choice. It is choices
 * that make a programme of 143 units slow.
 */
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Tables } from '../../tests/fixtures/little-province.ts';
import { compile, type Target } from './compile.ts';
import { sheetOf } from './sheet.ts';

/** Pairs that are open in the programme for the rank of unit a, "b>a" for "b above a". */
function openPairs(letters: string, tables: Tables, metric: Target['metric'] = 'rank') {
  const { field, rules } = littleField(letters, { 2023: tables });
  const { columns } = compile(field, rules, { slot: { edition: 0 }, unit: 0, metric }).model;
  return columns.flatMap(({ name }) => {
    const [, above = NaN, below = NaN] = /^above \[0\] (\d+) (\d+)$/.exec(name.replace(',null', ''))?.map(Number) ?? [];
    return Number.isNaN(above) ? [] : [`${letters[above]}>${letters[below]}`];
  });
}

describe('a pair is open', () => {
  it('for every other unit where nothing is told, and only if a rank is asked for', () => {
    expect(openPairs('abc', {})).toEqual(['b>a', 'c>a']);
    expect(openPairs('abc', {}, 'score')).toEqual([]);
  });

  it.each<[rule: string, Tables, open: string[]]>([
    ['an order leaves open only whether those before it tie', { statements: ['order bac -'] }, ['b>a']],
    ['scores apart leave nothing open', { results: ['a score 50', 'b score 60', 'c score 40'] }, []],
    ['scores that touch leave it open', { results: ['a score 50', 'b score 51', 'c score 49'] }, ['b>a', 'c>a']],
    ['scores of which one is known leave it open', { results: ['a score 50', 'b score 60'] }, ['c>a']],
    ['ranks leave nothing open', { results: ['a rank 2', 'b rank 1', 'c rank 3'] }, []],
    ['a first rank leaves nothing open', { results: ['a rank 1'] }, []],
    ['a last rank leaves nothing open', { results: ['a rank 3'] }, []],
    ['a group at the end that is behind', { statements: ['rank_range bc - 2 3'] }, []],
    ['a group at the top may tie with who is behind', { statements: ['rank_range bc - 1 2'] }, ['b>a', 'c>a']],
    ['an order of a pillar says nothing of the total', { statements: ['order abc - - - x p'] }, ['b>a', 'c>a']],
    ['places in a pillar say nothing of the total', { statements: ['rank_range bc - 2 3 x p'] }, ['b>a', 'c>a']],
    ['scores of a pillar say nothing of the total', { results: ['a score 5 5 p', 'b score 9 9 p'] }, ['b>a', 'c>a']],
    ['a group that it belongs to: the others of it', { statements: ['rank_range ab - 1 2'] }, ['b>a']],
  ])('%s', (_, tables, open) => expect(openPairs('abc', tables)).toEqual(open));
});

it('the first edition of a chain cannot be held against one before it', () =>
  expect(() => sheetOf(littleField('a', { 2023: {} }).field).before({ edition: 0 })).toThrow(
    'edition [0,null] has none before it',
  ));
