import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { range } from '../../tests/fixtures/ranged.ts';
import { context, hidden, printed } from '../../tests/fixtures/units.ts';
import { firmnessPhrase, firmnessText, isFirm, nameWithRange, rankCell, rankLabel, rankText } from './firmness.ts';

const ranged = { rank: printed(19), rankRange: range(16, 23) };
const firm = { rank: printed(1), rankRange: range(1, 1) };
const bare = { rank: printed(38) };
/** A range of one rank that is not the printed one is no sign of firmness. */
const moved = { rank: printed(5), rankRange: range(4, 4) };
const unknown = { rank: hidden };

describe('a rank never stands without its range', () => {
  test.each([
    ['a range', ranged, 'vi', '19 (16–23)'],
    ['a range', ranged, 'en', '19 (16–23)'],
    ['the rank alone', firm, 'vi', '1 (không đổi)'],
    ['the rank alone', firm, 'en', '1 (same)'],
    ['another rank alone', moved, 'vi', '5 (4)'],
    ['no range', bare, 'vi', '38'],
    ['neither rank nor range', unknown, 'vi', 'Chưa công bố'],
  ] as const)('text, %s', (_, row, locale, text) => expect(rankText(row, locale)).toBe(text));

  test.each([
    [ranged, '19 (16–23)'],
    [firm, '1'],
    [moved, '5 (4)'],
    [bare, '38'],
  ] as const)('with little room', (row, text) => expect(rankLabel(row, 'vi')).toBe(text));

  test.each([
    ['a range', ranged, '16–23', 'rank range 16–23'],
    ['the rank alone', firm, 'same', 'the same rank under other weights'],
    ['another rank alone', moved, '4', 'rank range 4'],
    ['no range', bare, undefined, undefined],
  ] as const)('range without its rank, %s', (_, row, text, phrase) => {
    expect(firmnessText(row, 'en')).toBe(text);
    expect(firmnessPhrase(row, 'en')).toBe(phrase);
  });

  test.each([
    ['a range', ranged, 'Đà Nẵng (khoảng hạng 16–23)'],
    ['the rank alone', firm, 'Đà Nẵng'],
    ['no range', bare, 'Đà Nẵng'],
  ] as const)('name, %s', (_, row, name) => expect(nameWithRange('Đà Nẵng', row, 'vi')).toBe(name));
});

test('a cell keeps the grade and the quote of the printed rank', () => {
  expect(rankCell(ranged, 'vi', context)).toEqual({ text: '19 (16–23)', grade: 'published', title: '… 19 …' });
  expect(rankCell(undefined, 'vi', context)).toEqual({ text: '–' });
});

test('only a range that is the rank itself is firm', () => {
  const place = fc.integer({ min: 1, max: 63 });
  fc.assert(
    fc.property(place, place, place, (rank, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const row = { rank: printed(rank), rankRange: range(low, high) };
      expect(isFirm(row)).toBe(low === rank && high === rank);
      // Whatever the rank, both ends of a true range can be read off its text.
      const read = (rankText(row, 'vi').match(/\d+/g) ?? []).map(Number);
      expect(new Set([...read])).toEqual(new Set([rank, low, high]));
    }),
  );
});
