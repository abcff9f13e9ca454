import { describe, expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { planEdition, sums } from '../../../tests/fixtures/plan.ts';
import { context, made } from '../../../tests/fixtures/units.ts';
import type { PlanSum } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { planPoints } from './planpoints.ts';

test.each(locales)('points of the plan in %s', async (locale) => {
  const chart = planPoints(sums, 'pillar', locale, context, planEdition);
  expectSound(chart, 2);
  await expectGolden(chart, 'planpoints', locale);
});

test('most to win first, and in the title', () => {
  const chart = planPoints(sums, 'pillar', 'vi', context, planEdition);
  expect(chart.title).toBe('Hoạt động xã hội số còn thiếu nhiều điểm nhất: 62,6 trên 80');
  expect(chart.table.rows.map((row) => row[3]?.text)).toEqual(['62,6', '27,88']);
});

describe('who has most left is said of', () => {
  const level = (left: readonly (readonly [name: string, remaining: number, margin: number])[]) =>
    planPoints(
      left.map(([name, value, margin]) => ({
        ...(sums[0] as PlanSum),
        name: { vi: name, en: name },
        remaining: made(value, ''),
        margin,
      })),
      'pillar',
      'vi',
      context,
      planEdition,
    ).title;

  test.each<[string, [name: string, remaining: number, margin: number][], string]>([
    [
      'both, within the rounding of their sums',
      [
        ['A', 59.31, 0.02],
        ['B', 59.27, 0.035],
      ],
      'A và B còn thiếu nhiều nhất, gần như bằng nhau: 59,31 và 59,27',
    ],
    [
      'one, beyond it',
      [
        ['A', 59.31, 0.01],
        ['B', 59.27, 0.01],
      ],
      'A còn thiếu nhiều điểm nhất: 59,31 trên 70',
    ],
    [
      'both of a tie',
      [
        ['A', 8.65, 0],
        ['B', 8.65, 0],
      ],
      'A và B còn thiếu nhiều nhất, gần như bằng nhau: 8,65 và 8,65',
    ],
    [
      'nobody, where four may',
      [
        ['A', 4, 1],
        ['B', 4, 1],
        ['C', 4, 1],
        ['D', 4, 1],
      ],
      'Không nơi nào chắc chắn còn thiếu nhiều điểm nhất',
    ],
  ])('%s', (_, left, expected) => expect(level(left)).toContain(expected));
});

test('names are escaped', () => {
  const chart = planPoints(sums, 'lead', 'vi', context, planEdition);
  expectSound(chart, 1);
  expect(String(chart.body)).toContain('Sở Nội vụ &amp; cơ quan khác');
});

test('no sums, no chart', () => {
  expect(() => planPoints([], 'lead', 'vi', context, planEdition)).toThrow('no sums of the plan by "lead"');
});
