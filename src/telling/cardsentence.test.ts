import { describe, expect, test } from 'vitest';
import { range } from '../../tests/fixtures/ranged.ts';
import { bounded2023, districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { id, made } from '../../tests/fixtures/units.ts';
import { rowOf } from '../model/rows.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { atMostAmount, cardSentence, firmnessSentence, rankSentence } from './cardsentence.ts';
import type { Placing } from './findings.ts';

const placing = (ranking: Ranking, unit: string, more: Partial<RankingRow> = {}): Placing => ({
  ranking,
  row: { ...rowOf(ranking, id(unit)), ...more },
});
const bare = (text: unknown): string => String(text).replaceAll(/<span class="vh">.*?<\/span>|<[^>]*>/g, '');
const said = (one: Placing, locale: 'vi' | 'en' = 'vi') => bare(cardSentence(one, locale));

describe('the sentence beside a rank', () => {
  test('says score, scale and how far from the mean', () => {
    const above = placing(districts2023, '373', { gapToMean: made(9.01, '574,7 − 565,69') });
    expect(said(above)).toBe('574,7 điểm chuyển đổi số trên thang 765, cao hơn trung bình 9,01 điểm.');
    expect(said(above, 'en')).toBe('574.7 of 765 points for digital transformation, 9.01 points above the mean.');
    const below = placing(districts2023, '373', { gapToMean: made(-1, '1 − 2') });
    expect(said(below)).toContain('thấp hơn trung bình 1 điểm.');
    expect(said(below, 'en')).toContain('1 point below the mean.');
    expect(said(placing(districts2023, '373', { gapToMean: made(0, '1 − 1') }))).toContain('bằng trung bình.');
  });

  test('holds nothing against a mean where no stage did', () =>
    expect(said(placing(districts2023, '373'))).toBe('574,7 điểm chuyển đổi số trên thang 765.'));

  test('names no scale of which no source tells', () =>
    expect(said(placing({ ...districts2023, maxPoints: undefined }, '373'))).toBe('574,7 điểm chuyển đổi số.'));

  test('calls an index one', () =>
    expect(said(placing(provinces2023, '37'))).toMatch(/^Chỉ số chuyển đổi số 0,\d+ trên thang 1\.$/));

  test('says a range as one', () =>
    expect(said(placing(bounded2023, '372'))).toBe('Điểm chuyển đổi số chỉ biết nằm trong khoảng 536,72–574,70.'));

  test('has the grade of each value for those who do not see marks', () =>
    expect(String(cardSentence(placing(bounded2023, '372'), 'vi'))).toContain('(Khoảng suy ra)'));

  test('is none where nothing is known', () =>
    expect(cardSentence(placing(districts2023, '374'), 'vi')).toBeUndefined());
});

test('how a rank moves with the weights is said in words', () => {
  expect(firmnessSentence(placing(districts2023, '373'), 'vi')).toBeUndefined();
  expect(firmnessSentence(placing(districts2023, '373', { rankRange: range(2, 5) }), 'vi')).toContain('2–5');
  expect(firmnessSentence(placing(districts2023, '373', { rankRange: range(3, 3) }), 'vi')).toContain('không đổi');
});

test('a rank is told out of how many where a source says so', () => {
  expect(rankSentence(placing(districts2023, '373'), 'vi')).toBe('Hạng 3 trên 8');
  expect(rankSentence(placing({ ...districts2023, unitCountAssumed: true }, '373'), 'vi')).toBe('Hạng 3');
});

test('the end of a range is cut outward', () => expect(atMostAmount(-24.404, districts2023, 'vi')).toBe('24,41 điểm'));
