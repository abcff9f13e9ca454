import { describe, expect, test } from 'vitest';
import { bounded2023 } from '../../tests/fixtures/rankings.ts';
import { context, hidden, made, printed } from '../../tests/fixtures/units.ts';
import type { Value } from '../model/grade.ts';
import { captionOf, cellOf, formulaText } from './reading.ts';

const bounded = bounded2023.rows.map(({ score }) => score).find(({ grade }) => grade === 'bounded');

describe('a cell says where its value comes from', () => {
  test.each<[string, Value, object]>([
    ['its quote', printed(36.5), { text: '36.5', grade: 'published', title: '… 36,5 …' }],
    ['its formula', made(17.8, '605,21 − 587,41'), { grade: 'recomputed', formula: '= 605.21 − 587.41' }],
    [
      'its formula, and how far rounding may have moved it',
      { ...made(-7.17, '351 − 358,17'), margin: 0.505 },
      { grade: 'recomputed', formula: '≈ 351 − 358.17 (if the printed figures were rounded: −7.675 to −6.665)' },
    ],
    ['its document', hidden, { grade: 'unpublished', title: 'Unpublished (phụ lục, 506/QĐ-UBND)' }],
  ])('%s', (_, value, cell) => expect(cellOf(value, 'en', context)).toMatchObject(cell));

  test('what forces its bounds, and the documents that say so', () => {
    expect(cellOf(bounded, 'en', context)).toMatchObject({
      formula: 'Follows from 2 published figures and sentences',
      documents: ['nb-bao-cao-pdti-2023'],
    });
  });

  test('where no statement forces its bounds, rounding does', () => {
    const rank: Value = {
      grade: 'bounded',
      low: 20,
      high: 21,
      statements: [],
      formula: 'rank(pillar)',
      sources: printed(1).sources,
    };
    expect(cellOf(rank, 'en', context)).toMatchObject({
      text: '20–21',
      formula: 'Possible range: printed figures are rounded or cut',
    });
  });

  test('a formula stands in the cell, not in a title that only a pointer finds', () => {
    expect(cellOf(made(3, '1 + 2'), 'vi', context).title).toBeUndefined();
  });

  test.each([
    ['=', 17.8, undefined],
    ['=', 379.3356, undefined],
    ['≈', 54244.99 / 143, undefined],
    ['=', 12.5, 1],
    ['≈', 12.55, 1],
    ['=', 0.1 + 0.2, undefined],
  ] as const)('a formula says %s where %d is written with %s decimals', (sign, value, digits) => {
    expect(formulaText(made(value, 'a / b'), 'vi', digits).sign).toBe(sign);
  });

  test('an order of scores is left to the caption', () => {
    const rank = made(2, 'rank(score)');
    expect(cellOf(rank, 'vi', context).formula).toBeUndefined();
    expect(captionOf('Bảng', [printed(1), rank], 'vi')).toBe('Bảng. Hạng có vòng tròn: xếp theo điểm');
    expect(captionOf('Bảng', [printed(1), made(4, '1 + 3')], 'vi')).toBe('Bảng');
  });
});

test('a value is called unpublished where a document is said to hold it, else it is in no source that was read', () => {
  expect(cellOf(hidden, 'en', context)).toMatchObject({ text: 'Unpublished' });
  expect(cellOf({ grade: 'unpublished' }, 'en', context)).toEqual({
    ...{ text: 'In no source we could read', title: 'In no source we could read' },
    ...{ grade: 'unpublished', unheld: true },
  });
});

test('a value of a document that was released is named with the place to look for it', () => {
  const told = cellOf({ ...hidden, released: true }, 'en', context);
  expect(told).toMatchObject({ text: 'In no source we could read', unheld: true });
  expect(told.title).toMatch(/^In no source we could read \(needed: .+\)$/);
});
