import { describe, expect, test } from 'vitest';
import { communes2023, districts2022, districts2023, unheld } from '../../../tests/fixtures/rankings.ts';
import { context } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import { change } from '../change/change.ts';
import { districtMap } from '../districtmap/districtmap.ts';
import type { Chart } from '../kit/chart.ts';
import { ranked } from './ranked.ts';

/** All that readers are told, with what only some of them hear. */
const told = ({ title, subtitle, body, table }: Chart): string =>
  [title, subtitle, String(body), JSON.stringify(table)].join('\n');
const unpublished = /chưa công bố|mới công bố/i;
/** Nothing but ranks is known, and of a part nothing. */
const ranksOnly: Ranking = {
  ...districts2023,
  rows: districts2023.rows.map((row) => ({ ...row, score: { grade: 'unpublished' } })),
};

describe.each<[string, Ranking]>([
  ['some scores and ranks', districts2022],
  ['all ranks, some scores', districts2023],
  ['ranks alone', ranksOnly],
  [
    'some ranks',
    { ...ranksOnly, rows: ranksOnly.rows.map((row, i) => (i < 3 ? row : (districts2022.rows[7] ?? row))) },
  ],
  ['an unknown number of units', { ...districts2023, unitCountAssumed: true }],
  ['ranks given among nobody knows whom', { ...districts2022, rankScopeUnclear: true }],
])('of %s, what no document is said to hold is not called unpublished', (_, ranking) => {
  const own = unheld(ranking);
  test('in the ranking', () => {
    const chart = ranked(own, 'vi', context);
    expect(told(chart)).not.toMatch(unpublished);
    expect(chart.unheld).toBe(true);
    expect(chart.subtitle).toMatch(/nguồn không nêu điểm tối đa|thang 765 điểm/);
  });

  test('on the map', () =>
    expect(told(districtMap({ map: undefined, ranking: own }, 'vi', context))).not.toMatch(unpublished));

  test('in the change', () => {
    if (ranking.rankScopeUnclear) return;
    const before = { ...own, edition: districts2022.edition, year: 2022 };
    expect(told(change(unheld(districts2023), before, 'vi', context))).not.toMatch(unpublished);
  });
});

test('of nothing at all neither', () => {
  expect(told(ranked(unheld(communes2023), 'vi', context))).not.toMatch(unpublished);
});

test('what a document is said to hold is unpublished', () => {
  const chart = ranked(districts2022, 'vi', context);
  expect(told(chart)).toMatch(unpublished);
  expect(chart.unheld).toBe(false);
});
