import fc from 'fast-check';
import { expect, test } from 'vitest';
import { account, findAccount } from '../../../tests/fixtures/accounts.ts';
import { full2023, withoutDetail } from '../../../tests/fixtures/full.ts';
import { expectSound } from '../../../tests/fixtures/laws.ts';
import { districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import { locales, type Locale } from '../../words/locale.ts';
import { indicatorAccount } from './indicatoraccount.ts';

/** The ranking in which some units lack the points of some indicators, by place in their lists. */
const lacking = (lacks: Readonly<Record<string, readonly number[]>>): Ranking => ({
  ...full2023,
  rows: full2023.rows.map((row) => {
    const { detail } = row;
    const none = lacks[row.unit] ?? [];
    return detail
      ? { ...row, detail: { ...detail, points: detail.points.map((p, i) => (none.includes(i) ? null : p)) } }
      : row;
  }),
});

function chartOf(ranking: Ranking, unit = '373', locale: Locale = 'vi') {
  const chart = indicatorAccount(ranking, account(ranking, unit, 'mean'), locale, context);
  if (!chart) throw new Error('no account');
  return chart;
}
const texts = (ranking: Ranking, unit?: string) =>
  chartOf(ranking, unit).table.rows.map((row) => row.map(({ text }) => text));

test.each(locales)('every indicator is told, against the mean of all, in %s', (locale) => {
  const chart = chartOf(full2023, '373', locale);
  expectSound(chart, 8);
  expect(chart.grades).toEqual(['simulated']);
  expect(String(chart.body).match(/class="(?:more|less)"/g)).toHaveLength(7);
});

test('the terms sum to the difference of the totals', () =>
  expect(texts(full2023)).toEqual([
    ['Doanh nghiệp số', '20', '12,5', '+7,5', '5'],
    ['Cán bộ có máy tính', '10', '6', '+4', '5'],
    ['Văn bản chỉ đạo', '9', '7,4', '+1,6', '5'],
    ['Thanh toán không tiền mặt', '7,5', '7,2', '+0,3', '5'],
    ['Hộ có cáp quang', '7,2', '7,36', '−0,16', '5'],
    ['Người lớn có điện thoại thông minh', '13', '13,28', '−0,28', '5'],
    ['Chuyên mục trên trang tin', '0', '6', '−6', '5'],
    ['Cộng', '66,7', '59,74', '+6,96', '–'],
  ]));

test('a mean is not dropped because one unit lacks a figure: it is that of the others, and says so', () => {
  const ranking = lacking({ '376': [0] });
  const chart = chartOf(ranking);
  expectSound(chart, 9);
  expect(texts(ranking)).toContainEqual(['Văn bản chỉ đạo', '9', '8,25', '+0,75', '4']);
  expect(texts(ranking).slice(-2)).toEqual([
    ['Phần còn lại', '–', '–', '+0,85', '–'],
    ['Cộng', '66,7', '59,74', '+6,96', '–'],
  ]);
  expect(String(chart.body)).toContain('Văn bản chỉ đạo <small>(trung bình của 4 đơn vị có số)</small>');
  expect(String(chart.body)).toContain(
    'ở vài chỉ tiêu, có đơn vị không có số nên trung bình chỉ tính trên các đơn vị có số',
  );
  expect(chart.title).toBe('Huyện Gia Viễn hơn trung bình 6,96 điểm, riêng Doanh nghiệp số hơn 7,5 điểm');
});

test('where the unit itself lacks a figure, that is left over, and none is said to be first', () => {
  const ranking = lacking({ '373': [5] });
  const chart = chartOf(ranking);
  expectSound(chart, 8);
  expect(chart.title).toBe('Huyện Gia Viễn hơn trung bình 6,96 điểm, tách được theo 6 chỉ tiêu có số');
  expect(String(chart.body)).toContain('đơn vị này không có số ở 1 chỉ tiêu');
});

test('one indicator known, one unit known', () => {
  const one = lacking({
    ...Object.fromEntries(['369', '370', '372', '376'].map((unit) => [unit, [0, 1, 2, 3, 4, 5, 6]])),
    '373': [1, 2, 3, 4, 5, 6],
  });
  expect(texts(one)).toEqual([
    ['Văn bản chỉ đạo', '9', '9', '0', '1'],
    ['Phần còn lại', '–', '–', '+6,96', '–'],
    ['Cộng', '66,7', '59,74', '+6,96', '–'],
  ]);
});

test.each([
  ['no indicator is known', withoutDetail(full2023)],
  ['none of the unit is', lacking({ '373': [0, 1, 2, 3, 4, 5, 6] })],
])('nothing is drawn where %s', (_, ranking) =>
  expect(indicatorAccount(ranking, account(ranking, '373', 'mean'), 'vi', context)).toBeUndefined(),
);

test('there is no account where no pillar is known', () =>
  expect(findAccount(districts2023, '373', 'mean')).toBeUndefined());

test('terms and rest sum to the difference, whoever lacks what', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.record({ '369': some, '372': some, '373': some }), (lacks) => {
      const differences = chartOf(lacking(lacks), '373', 'en').table.rows.map((row) =>
        Number((row[3]?.text ?? '').replace('−', '-')),
      );
      const sum = differences.pop() ?? NaN;
      // Each figure is rounded in print.
      const error = 0.005 * (differences.length + 1) + 1e-9;
      expect(Math.abs(differences.reduce((a, b) => a + b, 0) - sum)).toBeLessThanOrEqual(error);
    }),
  );
});
