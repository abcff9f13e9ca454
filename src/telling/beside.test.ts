import { expect, test } from 'vitest';
import { bounded } from '../../tests/fixtures/full.ts';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { context, id, made } from '../../tests/fixtures/units.ts';
import { rowOf } from '../model/rows.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { besideHeading, besideOf } from './beside.ts';

const gaps: Readonly<Record<string, Partial<RankingRow>>> = {
  '373': { gapToAbove: made(-18.77, '574,7 − 593,47'), gapToBest: made(-30.51, '574,7 − 605,21') },
  '372': { gapToAbove: bounded(-24.404, 0) },
};
const ranking: Ranking = {
  ...districts2023,
  rows: districts2023.rows.map((row) => ({ ...row, ...gaps[row.unit] })),
};
const beside = (unit: string) =>
  besideOf({ ranking, row: rowOf(ranking, id(unit)) }, 'vi', context).map(({ row, isOwn, gap }) => [
    row.unit,
    isOwn,
    gap?.text,
  ]);

test('neighbours are told with how far they are ahead or behind', () =>
  expect(beside('373')).toEqual([
    ['369', false, 'cao nhất, hơn Gia Viễn 30,51 điểm'],
    ['370', false, 'ngay trên, hơn 18,77 điểm'],
    ['373', true, undefined],
    ['372', false, 'ngay dưới, kém không quá 24,41 điểm'],
    ['376', false, undefined],
  ]));

test('where no stage could tell a gap there is none', () =>
  expect(beside('375').every(([, , gap]) => gap === undefined)).toBe(true));

test('the heading says how a unit stands to those next to it, as far as that is known', () => {
  const heading = (unit: string, of = ranking) =>
    besideHeading({ ranking: of, row: rowOf(of, id(unit)) }, 'vi', context);
  expect(heading('373')).toBe('Kém Tam Điệp 18,77 điểm, trên Nho Quan');
  const rows = ranking.rows.map((row) => ({ ...row, rank: row.unit === '373' ? bounded(3, 8) : row.rank }));
  expect(heading('373', { ...ranking, rows })).toBe('Các đơn vị đứng gần');
  expect(heading('373', { ...ranking, rankScopeUnclear: true })).toBe('Các đơn vị đứng gần');
});
