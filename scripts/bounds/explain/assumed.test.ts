import { expect, test } from 'vitest';
import { EditionId, type UnitId } from '../../../src/model/ids.ts';
import type { Fact, Ranking } from '../../../src/model/scored.ts';
import { at, ninhBinh } from '../../../tests/fixtures/provinces.ts';
import { hidden, id, source } from '../../../tests/fixtures/units.ts';
import { countsBehind } from './assumed.ts';

const editionOf = (year: number) => EditionId.parse(`ninh-binh/pdti-${year}`);
const units = ['a', 'b', 'c', 'd', 'e'].map(id);
const ranking = (year: number, unitCountAssumed: boolean, previous?: number): Ranking => ({
  ...{ id: `ninh-binh/pdti-${year}/district`, edition: editionOf(year), index: 'pdti', year, level: 'district' },
  ...at(ninhBinh, year, 'district'),
  ...{ framework: 'x', scale: 'points', decision: source('vietq-2024'), unitCount: units.length, unitCountAssumed },
  ...{ annex: { document: source('vietq-2024'), name: 'x' }, meanDisputed: false, rankScopeUnclear: false },
  ...{
    pillars: [],
    indicators: [],
    complete: true,
    rows: units.map((unit) => ({ unit, rank: hidden, score: hidden, parts: [] })),
  },
  ...(previous === undefined ? {} : { previous: editionOf(previous) }),
});
const chain = [ranking(2022, true), ranking(2023, false, 2022)];
const fact = (kind: string, year: number, ...units: UnitId[]): Fact => ({
  ...{ id: kind, edition: editionOf(year), level: 'district', kind, units },
  ...{ sources: [source('vietq-2024')], quote: kind },
});

/** Facts about a unit, which is named by a letter. */
const ranked = (unit: string, value: number, year = 2022): Fact => ({ ...fact('rank', year, id(unit)), value });
const scored = (unit: string, verbatim: string, year = 2022): Fact => ({ ...fact('score', year, id(unit)), verbatim });
const order = fact('order', 2022, ...units);

test.each<[string, 'score' | 'rank', 'low' | 'high', number, Fact[], number[]]>([
  ['a mean of the year', 'score', 'low', 2022, [fact('mean', 2022)], [2022]],
  ['a sum of the year', 'score', 'low', 2022, [fact('sum', 2022)], [2022]],
  ['a mean of some units of the year', 'score', 'low', 2022, [fact('mean_some', 2022)], [2022]],
  ['a mean of named units', 'score', 'low', 2022, [fact('mean', 2022, id('a')), fact('sum', 2022, id('a'))], []],
  ['a mean of the year after', 'score', 'low', 2022, [fact('mean', 2023)], []],
  ['a rise of the mean', 'score', 'high', 2023, [fact('mean_change', 2023), fact('mean', 2023)], [2022]],
  ['who stands below after a gain of places', 'score', 'low', 2023, [fact('rank_change', 2023)], [2022]],
  ['the rank that follows from a gain', 'rank', 'low', 2022, [fact('rank_change', 2023)], []],
  ['a rise of every unit', 'score', 'low', 2023, [fact('score', 2022), fact('all_rose', 2023)], []],
  ['a last rank that nothing limits', 'rank', 'high', 2022, [], [2022]],
  ['a first rank that nothing limits', 'rank', 'low', 2022, [], []],
  ['a last rank among a printed number', 'rank', 'high', 2023, [], []],
  [
    'a score under that of a better rank',
    'score',
    'high',
    2022,
    [scored('b', '50,0'), ranked('b', 2), ranked('a', 4)],
    [],
  ],
  ['a score under that of the first', 'score', 'high', 2022, [scored('b', '50,0'), ranked('b', 1)], []],
  [
    'a score over that of a worse rank',
    'score',
    'low',
    2022,
    [scored('b', '50,0'), ranked('b', 4), ranked('a', 2)],
    [],
  ],
  ['the score of the first', 'score', 'low', 2022, [scored('b', '50,0'), ranked('a', 1)], []],
  ['a score in an order', 'score', 'low', 2022, [scored('b', '50,0'), order], []],
  ['the score of the last', 'score', 'high', 2022, [scored('b', '50,0'), ranked('a', 5)], [2022]],
  ['a score over that of the last', 'score', 'low', 2022, [scored('b', '50,0'), ranked('b', 5)], [2022]],
  [
    'a score among ranks of which the last are taken',
    ...(['score', 'high', 2022] as const),
    [scored('b', '50,0'), ranked('a', 3), ranked('c', 4), ranked('d', 5)],
    [2022],
  ],
  ['the last among a printed number', 'score', 'high', 2023, [scored('b', '50,0', 2023), ranked('a', 5, 2023)], []],
  ['a lowest rank over units below', 'rank', 'high', 2022, [scored('a', '50,0'), scored('b', '40,0')], [2022]],
  ['a lowest rank over the last ones', 'rank', 'high', 2022, [ranked('c', 4), ranked('d', 5)], [2022]],
  ['a highest rank under units above', 'rank', 'low', 2022, [scored('a', '50,0'), scored('b', '60,0')], []],
  ['a rank from that of the year after', 'rank', 'high', 2022, [ranked('a', 3, 2023), fact('rank_change', 2023)], []],
])('the number of units behind an end: %s', (_, metric, end, year, facts, years) => {
  const bound = { metric, ranking: `${editionOf(year)}/district`, unit: id('a') };
  expect(countsBehind(bound, end, facts, chain).map((one) => one.year)).toEqual(years);
});
