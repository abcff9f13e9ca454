import { expect, test } from 'vitest';
import { isDefined } from '../../../src/model/defined.ts';
import { drawEditions } from '../edition.ts';
import { indicatorCodes, pillarsAt } from '../framework.ts';
import { type AssessedLevel } from '../levels.ts';
import { earnedIn } from '../points.ts';
import { drawProvince } from '../province.ts';
import { exceptionsOf } from './exceptions.ts';

const [before, last] = drawEditions(drawProvince(143, 733), 2, 733);
const report = (level: AssessedLevel, edition = last) => edition?.reports[level] ?? [];

/** Values that are missing, by what the framework does about it. */
function gaps(level: AssessedLevel, edition = last) {
  const rules = pillarsAt[level].flatMap(({ unscored, indicators }) =>
    indicators.map(({ missing }) => (unscored ? undefined : missing)),
  );
  const counts = { unknown: 0, zero: 0, rescale: 0 };
  for (const row of report(level, edition))
    rules.forEach((rule, i) => {
      if (rule && row[i] === undefined) counts[rule] += 1;
    });
  return counts;
}

test.each([
  ['commune', last, { unknown: 0, zero: 5, rescale: 6 }],
  ['commune', before, { unknown: 0, zero: 5, rescale: 6 }],
  ['district', last, { unknown: 0, zero: 1, rescale: 1 }],
  ['department', last, { unknown: 0, zero: 1, rescale: 2 }],
] as const)('gaps of the %s level', (level, edition, expected) => {
  expect(gaps(level, edition)).toEqual(expected);
});

test.each(['department', 'district', 'commune'] as const)('every %s has a total in both editions', (level) => {
  for (const edition of [before, last])
    expect(earnedIn(level, report(level, edition)).every(({ total }) => isDefined(total))).toBe(true);
});

test.each([
  ['commune', 2],
  ['department', 1],
] as const)('%s totals tie exactly in at least %i pairs, reached by different ways', (level, pairs) => {
  const standings = earnedIn(level, report(level));
  const tied = standings.flatMap((a, i) =>
    standings
      .slice(i + 1)
      .filter((b) => isDefined(a.total) && a.total === b.total)
      .map((b) => [a, b] as const),
  );
  expect(tied.length).toBeGreaterThanOrEqual(pairs);
  for (const [a, b] of tied) {
    expect(a.points).not.toEqual(b.points);
    expect(a.rank).toBe(b.rank);
  }
});

test('exceptions grow with the province', () => {
  expect(exceptionsOf('commune', 10_600).gaps.zero).toBe(370);
  expect(exceptionsOf('district', 589)).toEqual(exceptionsOf('district', 8));
});

test('codes go with the columns', () => {
  expect(indicatorCodes('commune')).toHaveLength(report('commune')[0]?.length ?? 0);
});
