import { expect, test } from 'vitest';
import { outcome } from './outcome.ts';

const units = ['A', 'B', 'C', 'D'].map((name, i) => ({ name, place: i + 1 }));

test.each([
  [
    'neighbours changed places',
    [2, 1, 3, 4],
    [
      'Kendall τ = 0,67: 5 trên 6 cặp đơn vị giữ nguyên thứ tự trước sau.',
      'Ba hạng đầu: B, A, C.',
      '2 đơn vị đổi hạng; xa nhất: B, từ hạng 2 đến hạng 1; A, từ hạng 1 đến hạng 2.',
    ],
  ],
  [
    'the reverse',
    [4, 3, 2, 1],
    [
      'Kendall τ = −1,00: 0 trên 6 cặp đơn vị giữ nguyên thứ tự trước sau.',
      'Ba hạng đầu: D, C, B.',
      '4 đơn vị đổi hạng; xa nhất: D, từ hạng 4 đến hạng 1; A, từ hạng 1 đến hạng 4.',
    ],
  ],
  [
    'the same order by other weights',
    [1, 2, 3, 4],
    [
      'Kendall τ = 1,00: 6 trên 6 cặp đơn vị giữ nguyên thứ tự trước sau.',
      'Ba hạng đầu: A, B, C.',
      'Không đơn vị nào đổi hạng.',
    ],
  ],
  [
    'all tied',
    [1, 1, 1, 1],
    ['Với trọng số này mọi đơn vị bằng điểm nhau.', '3 đơn vị đổi hạng; xa nhất: D, từ hạng 4 đến hạng 1.'],
  ],
  ['weights that rank nobody', undefined, ['Mọi trọng số đều bằng 0: không xếp hạng được.']],
] as const)('%s', (_, places, sentences) => expect(outcome(units, places, 'vi')).toEqual(sentences));

test('a pair that was tied and stays tied keeps its order', () => {
  const tied = units.map((unit, i) => (i === 1 ? { ...unit, place: 1 } : unit));
  expect(outcome(tied, [1, 1, 4, 3], 'en')).toEqual([
    'Kendall τ = 0.60: 5 of 6 pairs of units keep their order.',
    'First three ranks: A, B, D.',
    '2 units change rank; furthest: D, from 4 to 3; C, from 3 to 4.',
  ]);
});

test('more than three that moved equally far are counted', () => {
  const [, , move] = outcome(units, [2, 1, 4, 3], 'vi');
  expect(move).toBe('4 đơn vị đổi hạng; xa nhất: 4 đơn vị, mỗi đơn vị 1 bậc.');
  expect(outcome(units, [2, 1, 4, 3], 'en')[2]).toBe('4 units change rank; furthest: 4 units, by 1 place each.');
});

test('an order that differs in one of many pairs is not said to be the same', () => {
  const many = Array.from({ length: 63 }, (_, i) => ({ name: String(i + 1), place: i + 1 }));
  const places = many.map(({ place }) => (place === 1 ? 2 : place === 2 ? 1 : place));
  expect(outcome(many, places, 'vi')[0]).toBe(
    'Kendall τ = 0,99: 1.952 trên 1.953 cặp đơn vị giữ nguyên thứ tự trước sau.',
  );
});
