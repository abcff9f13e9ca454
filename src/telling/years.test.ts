import { describe, expect, test } from 'vitest';
import { bounded } from '../../tests/fixtures/full.ts';
import { districts2022, districts2023 } from '../../tests/fixtures/rankings.ts';
import { id, made, printed } from '../../tests/fixtures/units.ts';
import { rowOf } from '../model/rows.ts';
import type { RankingRow } from '../model/scored.ts';
import { scoreChangeSentence, yearsHeading, yearsOf } from './years.ts';

const said = (unit: string, more: Partial<RankingRow> = {}): string | undefined => {
  const told = scoreChangeSentence(
    { ranking: districts2023, row: { ...rowOf(districts2023, id(unit)), ...more } },
    'vi',
  );
  return told && String(told).replaceAll(/<span class="vh">.*?<\/span>|<[^>]*>/g, '');
};

describe('the change of a score', () => {
  test('is told with both scores', () => expect(said('369')).toBe('Điểm tăng 17,8 điểm: từ 587,41 lên 605,21.'));
  test('may be a fall', () =>
    expect(said('369', { scoreChange: made(-17.8, '1 − 2') })).toMatch(/^Điểm giảm 17,8 điểm: từ 587,41 xuống/));
  test('is a range where one of the scores is', () =>
    expect(said('373', { previousScore: bounded(499.25, 518.93), scoreChange: bounded(55.72, 75.4) })).toBe(
      'Điểm tăng trong khoảng từ 55,72 đến 75,40. Khoảng rộng hơn số in một chút, vì số in có thể đã làm tròn hay cắt bớt.',
    ));
  test('is left open where it may be a rise or a fall', () =>
    expect(said('373', { previousScore: bounded(499.25, 600), scoreChange: bounded(-25.3, 75.4) })).toBe(
      'Điểm năm 2022 chỉ biết nằm trong khoảng 499,25–600,00.',
    ));
  test('is not told where nothing is known of the year before', () => expect(said('374')).toBeUndefined());
});

test('years are those in which something is known of the rank', () => {
  const standings = [districts2022, districts2023].map((ranking) => ({ ranking, row: rowOf(ranking, id('374')) }));
  expect(yearsOf(standings).map(({ ranking }) => ranking.year)).toEqual([2023]);
});

test.each([
  ['a rise', 7, 3, 'Từ hạng 7 lên hạng 3'],
  ['a fall', 3, 4, 'Từ hạng 3 xuống hạng 4'],
  ['no move', 1, 1, 'Giữ hạng 1'],
] as const)('the heading says what two years did: %s', (_, before, now, heading) => {
  const own = rowOf(districts2023, id('373'));
  const standings = [before, now].map((rank) => ({ ranking: districts2023, row: { ...own, rank: printed(rank) } }));
  expect(yearsHeading(standings, 'vi')).toBe(heading);
  const open = { ranking: districts2022, row: { ...own, rank: bounded(3, 8) } };
  expect(yearsHeading([open, ...standings.slice(1)], 'vi')).toBe('Thứ hạng hai năm');
});
