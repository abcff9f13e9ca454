import { expect, test } from 'vitest';
import { EditionId } from '../../../src/model/ids.ts';
import type { Fact } from '../../../src/model/scored.ts';
import { id, source } from '../../../tests/fixtures/units.ts';
import { groundsOf, rankReason } from './grounds.ts';

const fact = (kind: string, ...units: string[]): Fact => ({
  id: kind,
  edition: EditionId.parse('ninh-binh/pdti-2023'),
  level: 'district',
  kind,
  units: units.map(id),
  sources: [source('vietq-2024')],
  quote: kind,
});

test('what sentences tell is named once, in one order', () => {
  const facts = [fact('change_min'), fact('mean'), fact('order'), fact('score', 'a'), fact('rank', 'a')];
  expect(groundsOf(facts)).toEqual(['scores', 'places', 'sum', 'rises']);
});

test('a mean or a sum of named units tells of these, not of all', () => {
  expect(groundsOf([fact('mean', 'a', 'b')])).toEqual(['some']);
  expect(groundsOf([fact('sum', 'a', 'b'), fact('mean_some')])).toEqual(['some']);
  expect(groundsOf([fact('sum'), fact('mean')])).toEqual(['total', 'sum']);
});

test.each<[string, Fact[], 'rank' | 'score', string | undefined]>([
  ['a group that is printed', [fact('rank_range', 'a', 'b')], 'rank', 'group'],
  ['places that others hold', [fact('rank', 'b'), fact('score', 'c')], 'rank', 'held'],
  ['a group of others', [fact('rank_range', 'b', 'c')], 'rank', 'held'],
  ['a group of its own and more', [fact('rank_range', 'a', 'b'), fact('score', 'c')], 'rank', undefined],
  ['a gain of places', [fact('rank_change', 'a'), fact('order', 'a', 'b')], 'rank', undefined],
  ['a score', [fact('order', 'a', 'b')], 'score', undefined],
])('the reason of a rank: %s', (_, facts, metric, reason) => {
  expect(rankReason({ metric }, id('a'), facts)).toBe(reason);
});
