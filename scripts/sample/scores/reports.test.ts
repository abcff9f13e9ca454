import { deviation, mean } from 'd3';
import { expect, test } from 'vitest';
import { isDefined } from '../../../src/model/defined.ts';
import { drawEditions } from '../edition.ts';
import { pillarsAt } from '../framework.ts';
import { levels } from '../levels.ts';
import { earnedIn } from '../points.ts';
import { drawProvince } from '../province.ts';

const province = drawProvince(143, 733);
const editions = drawEditions(province, 2, 733);
const totals = editions.map(({ reports }) => earnedIn('commune', reports.commune).map(({ total }) => total));
const both = (totals[0] ?? []).flatMap((before, i) => {
  const after = totals[1]?.[i];
  return isDefined(before) && isDefined(after) ? [[before, after] as const] : [];
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [mx = 0, my = 0] = [mean(x), mean(y)];
  const joint = pairs.reduce((sum, [a, b]) => sum + (a - mx) * (b - my), 0) / (pairs.length - 1);
  return joint / ((deviation(x) ?? 1) * (deviation(y) ?? 1));
}

test('who was good is good again: totals of two years correlate as those of real editions do', () => {
  expect(correlation(both)).toBeGreaterThan(0.75);
  expect(correlation(both)).toBeLessThan(0.92);
});

test('most rise, some fall', () => {
  const falls = both.filter(([before, after]) => after < before).length / both.length;
  expect(falls).toBeGreaterThan(0.05);
  expect(falls).toBeLessThan(0.35);
});

test('pillars go together, but are not one thing', () => {
  const pillars = earnedIn('commune', editions[1]?.reports.commune ?? []).map((standing) => standing.pillars);
  const pair = (a: number, b: number) =>
    pillars.flatMap((own) => (isDefined(own[a]) && isDefined(own[b]) ? [[own[a], own[b]] as const] : []));
  for (const [a, b] of [
    [0, 1],
    [2, 5],
    [6, 7],
  ] as const) {
    expect(correlation(pair(a, b))).toBeGreaterThan(0.25);
    expect(correlation(pair(a, b))).toBeLessThan(0.85);
  }
});

test('wards are better than rural communes on average', () => {
  const meanOf = (kind: string) => mean((totals[1] ?? []).filter((_, i) => province.communes[i]?.kind === kind)) ?? 0;
  expect(meanOf('Phường')).toBeGreaterThan(meanOf('Xã') + 30);
});

test('a share is between 0 and 100 %, given points within those to be had, a yes or no 1 or 0', () => {
  for (const { reports } of editions)
    for (const level of levels)
      pillarsAt[level]
        .flatMap(({ indicators }) => indicators)
        .forEach(({ unit, method, points }, i) => {
          const values = reports[level].map((row) => row[i]).filter(isDefined);
          expect(values.every((value) => value >= 0)).toBe(true);
          if (unit === '%') expect(Math.max(0, ...values)).toBeLessThanOrEqual(100);
          if (method === 'published') expect(Math.max(...values)).toBeLessThanOrEqual(points);
          if (method === 'binary') expect(values.every((value) => value === 0 || value === 1)).toBe(true);
        });
});

test('a pillar that is not assessed is not reported', () => {
  const smart = pillarsAt.district.flatMap(({ unscored, indicators }) => indicators.map(() => unscored === true));
  for (const row of editions[1]?.reports.district ?? [])
    expect(row.filter((value, i) => smart[i] && isDefined(value))).toEqual([]);
});
