import { expect, test } from 'vitest';
import { id, source } from '../../../tests/fixtures/units.ts';
import { countsBehind } from './assumed.ts';
import { EditionId, type UnitId } from '../../../src/model/ids.ts';
import type { Fact, Ranking } from '../../../src/model/scored.ts';
import { at, ninhBinh } from '../../../tests/fixtures/provinces.ts';

const editionOf = (year: number) => EditionId.parse(`ninh-binh/pdti-${year}`);
const ranking = (year: number, unitCountAssumed: boolean, previous?: number): Ranking => ({
  ...{ id: `ninh-binh/pdti-${year}/district`, edition: editionOf(year), index: 'pdti', year, level: 'district' },
  ...at(ninhBinh, year, 'district'),
  ...{ framework: 'x', scale: 'points', decision: source('vietq-2024'), unitCount: 8, unitCountAssumed },
  ...{ annex: { document: source('vietq-2024'), name: 'x' }, meanDisputed: false, rankScopeUnclear: false },
  ...{ pillars: [], indicators: [], complete: true, rows: [] },
  ...(previous === undefined ? {} : { previous: editionOf(previous) }),
});
const chain = [ranking(2022, true), ranking(2023, false, 2022)];
const fact = (kind: string, year: number, ...units: UnitId[]): Fact => ({
  ...{ id: kind, edition: editionOf(year), level: 'district', kind, units },
  ...{ sources: [source('vietq-2024')], quote: kind },
});

test.each<[string, 'score' | 'rank', 'low' | 'high', number, Fact[], number[]]>([
  ['a mean of the year', 'score', 'low', 2022, [fact('mean', 2022)], [2022]],
  ['a sum of the year', 'score', 'low', 2022, [fact('sum', 2022)], [2022]],
  ['a mean of some units of the year', 'score', 'low', 2022, [fact('mean_some', 2022)], [2022]],
  ['a mean of named units', 'score', 'low', 2022, [fact('mean', 2022, id('a')), fact('sum', 2022, id('a'))], []],
  ['a mean of the year after', 'score', 'low', 2022, [fact('mean', 2023)], []],
  ['a rise of the mean', 'score', 'high', 2023, [fact('mean_change', 2023), fact('mean', 2023)], [2022]],
  ['who stands below after a gain of places', 'score', 'low', 2023, [fact('rank_change', 2023)], [2022]],
  ['the rank that follows from a gain', 'rank', 'low', 2022, [fact('rank_change', 2023)], []],
  ['scores and ranks of the year', 'score', 'high', 2022, [fact('score', 2022), fact('rank', 2022)], []],
  ['a rise of every unit', 'score', 'low', 2023, [fact('score', 2022), fact('all_rose', 2023)], []],
  ['a last rank that nothing limits', 'rank', 'high', 2022, [], [2022]],
  ['a first rank that nothing limits', 'rank', 'low', 2022, [], []],
  ['a last rank among a printed number', 'rank', 'high', 2023, [], []],
])('the number of units behind an end: %s', (_, metric, end, year, facts, years) => {
  const bound = { metric, ranking: `${editionOf(year)}/district` };
  expect(countsBehind(bound, end, facts, chain).map((one) => one.year)).toEqual(years);
});
