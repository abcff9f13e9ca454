import { describe, expect, test } from 'vitest';
import { account } from '../../../tests/fixtures/accounts.ts';
import { alone, full2022, full2023, simulated, withoutDetail, withParts } from '../../../tests/fixtures/full.ts';
import { expectSound } from '../../../tests/fixtures/laws.ts';
import { context, hidden, printed } from '../../../tests/fixtures/units.ts';
import type { Opponent, Ranking } from '../../model/scored.ts';
import { differences } from './differences.ts';

const titleOf = (ranking: Ranking, unit: string, kind: Opponent['kind'], before = full2022): string =>
  differences(ranking, account(ranking, unit, kind, before), 'vi', context).title;

/** The ranking with only these points in the pillars of 373, and 10 in those of every other unit. */
const parts = (awareness: number, infrastructure: number, economy: number): Ranking =>
  withParts(withoutDetail(full2023), (pillar, unit) => {
    const own = { 'nhan-thuc-so': awareness, 'ha-tang-so': infrastructure, 'kinh-te-so': economy }[pillar] ?? 0;
    return simulated(unit === '373' ? own : 10);
  });

describe('title against the mean', () => {
  // Four units hold 10 points in each pillar, so the mean moves a fifth of the way: 4/5 of what 373 is off 10 remains.
  test.each([
    [20, 15, 10, 'Huyện Gia Viễn hơn trung bình 12 điểm, hơn nửa nhờ Nhận thức số'],
    [14, 14, 13, 'Huyện Gia Viễn hơn trung bình 8,8 điểm, nhiều nhất ở Nhận thức số và Hạ tầng số'],
    [14, 13, 13, 'Huyện Gia Viễn hơn trung bình 8 điểm, nhiều nhất ở Nhận thức số (+3,2 điểm)'],
    [10, 15, 10, 'Huyện Gia Viễn hơn trung bình 4 điểm, chỉ ở Hạ tầng số'],
    [20, 5, 10, 'Huyện Gia Viễn hơn trung bình 4 điểm, riêng Nhận thức số hơn 8 điểm'],
    [0, 5, 10, 'Huyện Gia Viễn kém trung bình 12 điểm, hơn nửa do Nhận thức số'],
    [0, 15, 10, 'Huyện Gia Viễn kém trung bình 4 điểm, riêng Nhận thức số kém 8 điểm'],
    [10, 10, 10, 'Huyện Gia Viễn bằng điểm trung bình, ở mọi chỉ số chính'],
    [15, 5, 10, 'Huyện Gia Viễn bằng điểm trung bình, hơn nhất ở Nhận thức số, kém nhất ở Hạ tầng số'],
    // Exactly half is not more than half.
    [14, 12, 12, 'Huyện Gia Viễn hơn trung bình 6,4 điểm, nhiều nhất ở Nhận thức số (+3,2 điểm)'],
  ])('%d, %d, %d points', (a, b, c, wanted) => {
    const chart = differences(parts(a, b, c), account(parts(a, b, c), '373', 'mean'), 'vi', context);
    expect(chart.title).toBe(wanted);
    expectSound(chart, 4);
  });
});

test.each([
  [
    'the unit of the next better rank',
    full2023,
    '373',
    'above',
    'Huyện Gia Viễn kém thành phố Tam Điệp 1,5 điểm, riêng Nhận thức số kém 9 điểm',
  ],
  [
    'gained since last year',
    full2023,
    '373',
    'previous',
    'Huyện Gia Viễn năm 2023 tăng 28,7 điểm so với năm 2022, hơn nửa nhờ Kinh tế số',
  ],
  [
    'lost since last year',
    full2023,
    '372',
    'previous',
    'Huyện Nho Quan năm 2023 giảm 4,6 điểm so với năm 2022, riêng Kinh tế số giảm 5 điểm',
  ],
  [
    'the same as last year',
    full2022,
    '373',
    'previous',
    'Huyện Gia Viễn năm 2022 bằng điểm năm 2022, ở mọi chỉ số chính',
  ],
  ['one unit alone', alone(full2023, '373'), '373', 'mean', 'Huyện Gia Viễn bằng điểm trung bình, ở mọi chỉ số chính'],
  [
    'pillars of another unit are unknown: the means are over the others',
    withParts(full2023, (pillar, unit) =>
      unit === '376' ? hidden : simulated(unit === '373' && pillar === 'ha-tang-so' ? 9 : 5),
    ),
    '373',
    'mean',
    'Huyện Gia Viễn hơn trung bình 6,96 điểm, nhiều nhất ở Hạ tầng số (+3 điểm)',
  ],
  [
    'a unit without a row, and no mean of all: that of those with a figure',
    { ...full2023, rows: full2023.rows.slice(0, 4), mean: undefined },
    '373',
    'mean',
    'Huyện Gia Viễn kém trung bình của 4 đơn vị có số 2,73 điểm, nhiều nhất ở Nhận thức số',
  ],
] as const)('title: %s', (_, ranking, unit, kind, wanted) => {
  expect(titleOf(ranking, unit, kind)).toBe(wanted);
});

describe('who differs most is said', () => {
  const told = (points: Readonly<Record<string, string>>) =>
    titleOf(
      withParts(withoutDetail(full2023), (pillar, unit) => {
        const text = unit === '373' ? (points[pillar] ?? '10') : '10';
        return printed(Number(text), text);
      }),
      '373',
      'above',
    );
  test.each<[string, Record<string, string>, string]>([
    [
      'of one',
      { 'nhan-thuc-so': '13.52', 'ha-tang-so': '13.49', 'kinh-te-so': '11' },
      'nhiều nhất ở Nhận thức số (+3,52 điểm)',
    ],
    [
      'of both that rounding does not tell apart',
      { 'nhan-thuc-so': '13.5', 'ha-tang-so': '13.4', 'kinh-te-so': '10.1' },
      'nhiều nhất ở Nhận thức số và Hạ tầng số',
    ],
    [
      'as more than half only beyond rounding',
      { 'nhan-thuc-so': '13.5', 'ha-tang-so': '12', 'kinh-te-so': '11.4' },
      'nhiều nhất ở Nhận thức số (+3,5 điểm)',
    ],
  ])('%s', (_, points, expected) => expect(told(points)).toContain(expected));
});
