import { expect, test } from 'vitest';
import type { Ranking } from '../../model/scored.ts';
import { officialFramework } from './indices.ts';

const ranking = (year: number, frameworkDocument?: string) => ({ year, frameworkDocument }) as unknown as Ranking;
const rankings = [
  ranking(2020, 'qd-a'),
  ranking(2021, 'qd-b'),
  ranking(2022, 'qd-b'),
  ranking(2023, 'paper'),
  ranking(2024),
];

test('the newest framework of an authority, with its first year', () => {
  const approves = (id: string) => id.startsWith('qd-');
  expect(officialFramework(rankings, approves)).toEqual({ document: 'qd-b', year: 2021 });
  expect(officialFramework(rankings, () => false)).toBeUndefined();
  expect(officialFramework([], approves)).toBeUndefined();
});
