import { expect, test } from 'vitest';
import { districts2022, districts2023 } from '../../tests/fixtures/rankings.ts';
import { hidden } from '../../tests/fixtures/units.ts';
import type { Ranking } from './scored.ts';
import { changeApart, isMostlyUnpublished, tabsOf } from './views.ts';

/** As long as a level of communes. */
const long = (ranking: Ranking): Ranking => ({
  ...ranking,
  rows: Array.from({ length: 5 }, () => ranking.rows).flat(),
});
const now = long(districts2023);
const before = long(districts2022);

test.each([
  ['two editions of one long ranking', now, before, true],
  ['a short ranking has its change on its own page', districts2023, districts2022, false],
  ['no earlier edition', now, undefined, false],
  ['unclear among whom the earlier ranks were given', now, { ...before, rankScopeUnclear: true }, false],
  ['unclear among whom the later ranks were given', { ...now, rankScopeUnclear: true }, before, false],
  ['another framework', now, { ...before, framework: 'other' }, false],
  [
    'no rank known in both',
    { ...now, rows: now.rows.map((row) => ({ ...row, rankChange: undefined })) },
    before,
    false,
  ],
] as const)('a page of changes: %s', (_, ranking, earlier, expected) =>
  expect(changeApart(ranking, earlier)).toBe(expected),
);

test('a ranking is mostly unpublished while fewer than half of its units have a score', () => {
  const scored = districts2023.rows[0]?.score;
  if (!scored) throw new Error('the fixture has no rows');
  const scoredUpTo = (n: number): Ranking => ({
    ...districts2023,
    rows: districts2023.rows.map((row, i) => ({ ...row, score: i < n ? scored : hidden })),
  });
  expect([0, 3, 4, 8].map((n) => isMostlyUnpublished(scoredUpTo(n)))).toEqual([true, true, false, false]);
});

test('a ranking stands among the editions of its level and the levels of its edition', () => {
  const communes: Ranking = { ...districts2023, level: 'commune' };
  const communes2022: Ranking = { ...districts2022, level: 'commune' };
  const all = [districts2022, communes2022, districts2023, communes];
  expect(tabsOf(districts2023, all)).toEqual({
    years: [districts2023, districts2022],
    levels: [districts2023, communes],
  });
  expect(tabsOf(communes, all.toReversed()).levels).toEqual([districts2023, communes]);
  expect(tabsOf(districts2023, [districts2023])).toEqual({ years: [districts2023], levels: [districts2023] });
});
