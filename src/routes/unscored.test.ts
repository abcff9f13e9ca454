import { expect, test } from 'vitest';
import { communes2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, id, printed, unit } from '../../tests/fixtures/units.ts';
import type { RankingRow, Remark } from '../model/scored.ts';
import { isUnscored } from './unscored.ts';

const commune = unit('14521', 'commune', 'Xã', 'Gia Sinh', '373');
const bare: RankingRow = { unit: commune.id, score: hidden, rank: hidden, parts: [] };
const place = (row: Partial<RankingRow>, more: object = {}) => ({
  ...{ simulated: false, remarks: [] as Remark[], rankings: [{ ...communes2023, rows: [{ ...bare, ...row }] }] },
  ...more,
});
const bound: RankingRow['rank'] = { grade: 'bounded', low: 1, high: 9, statements: [], sources: [] };

test('a unit that stands in a ranking alone', () => expect(isUnscored(commune, place({}))).toBe(true));

test.each<[string, Partial<RankingRow>, object?]>([
  ['its score is known', { score: printed(300) }],
  ['its rank is known', { rank: printed(3) }],
  ['its score is printed so that it cannot be read', { score: { ...printed(1), value: undefined } }],
  ['its rank is known within a range', { rank: bound }],
  ['a pillar is known', { parts: [{ pillar: 'x', score: printed(3) }] }],
  ['a report speaks of it', {}, { remarks: [{ unit: commune.id }] }],
  ['it is fictional', {}, { simulated: true }],
  ['it stands in no ranking', { unit: id('373') }],
])('not one of which %s', (_, row, more = {}) => expect(isUnscored(commune, place(row, more))).toBe(false));
