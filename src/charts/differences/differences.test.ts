import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, difference, property } from '../../../tests/colour.ts';
import { account, findAccount } from '../../../tests/fixtures/accounts.ts';
import { full2022, full2023, simulated, withoutDetail, withParts } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id, printed } from '../../../tests/fixtures/units.ts';
import type { Opponent, Ranking } from '../../model/scored.ts';
import { locales, type Locale } from '../../words/locale.ts';
import { differences } from './differences.ts';

const chartOf = (ranking: Ranking, unit: string, kind: Opponent['kind'], locale: Locale = 'vi') =>
  differences(ranking, account(ranking, unit, kind, full2022), locale, context);

/** The ranking with only these points in the pillars of 373, and 10 in those of every other unit. */
const parts = (awareness: number, infrastructure: number, economy: number): Ranking =>
  withParts(withoutDetail(full2023), (pillar, unit) => {
    const own = { 'nhan-thuc-so': awareness, 'ha-tang-so': infrastructure, 'kinh-te-so': economy }[pillar] ?? 0;
    return simulated(unit === '373' ? own : 10);
  });

describe.each(locales)('differences in %s', (locale) => {
  test.each([
    ['mean', 4],
    ['above', 11],
    ['previous', 10],
  ] as const)('%s', async (kind, rows) => {
    const chart = chartOf(full2023, '373', kind, locale);
    expectSound(chart, rows);
    expect(chart.grades).toEqual(['simulated']);
    await expectGolden(chart, `differences-${kind}`, locale);
  });
});

test('what means over other units leave of the difference stands in a line of its own, with its reason', () => {
  const ranking = withParts(full2023, (pillar, unit) =>
    unit === '376' && pillar === 'ha-tang-so' ? hidden : simulated(unit === '373' ? 12 : 10),
  );
  const chart = chartOf(ranking, '373', 'mean');
  expectSound(chart, 5);
  expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Nhận thức số', '12', '10,4', '+1,6'],
    ['Hạ tầng số', '12', '10,5', '+1,5'],
    ['Kinh tế số', '12', '10,4', '+1,6'],
    ['Phần còn lại', '–', '–', '+2,26'],
    ['Cộng', '66,7', '59,74', '+6,96'],
  ]);
  expect(String(chart.body)).toContain('Hạ tầng số <small>(trung bình của 4 đơn vị có số)</small>');
  expect(String(chart.body)).toContain('Phần còn lại: trung bình của mỗi chỉ số chính chỉ tính trên các đơn vị có số');
});

test('terms are signed, sums shown, and the strongest indicators named each way', () => {
  const { table } = chartOf(full2023, '373', 'previous');
  expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Nhận thức số', '9', '5', '+4'],
    ['Hạ tầng số', '30,2', '22', '+8,2'],
    ['Kinh tế số', '27,5', '11', '+16,5'],
    ['Cộng', '66,7', '38', '+28,7'],
    ['Doanh nghiệp số', '20', '5', '+15'],
    ['Cán bộ có máy tính', '10', '5', '+5'],
    ['Văn bản chỉ đạo', '9', '5', '+4'],
    ['Người lớn có điện thoại thông minh', '13', '11', '+2'],
    ['Thanh toán không tiền mặt', '7,5', '6', '+1,5'],
    ['2 chỉ tiêu còn lại', '–', '–', '+1,2'],
  ]);
});

test('without indicators only the pillars are told', () => {
  const chart = chartOf(withoutDetail(full2023), '373', 'mean');
  expectSound(chart, 4);
  expect(String(chart.body)).not.toContain('Chỉ tiêu chênh lệch nhiều nhất');
});

test('bars go right of zero for more, left for less; a sum has none', () => {
  const { body } = chartOf(parts(20, 5, 10), '373', 'mean');
  const [zero] = /class="zero" x1="(.+?)%"/.exec(String(body))?.slice(1).map(Number) ?? [];
  const [more] = /class="more" x="(.+?)%"/.exec(String(body))?.slice(1).map(Number) ?? [];
  const [left, width] = /class="less" x="(.+?)%" width="(.+?)%"/.exec(String(body))?.slice(1).map(Number) ?? [];
  expect(more).toBe(zero);
  expect((left ?? 0) + (width ?? 0)).toBeCloseTo(zero ?? NaN, 1);
  expect(String(body).match(/class="(more|less)"/g)).toHaveLength(2);
});

test('rounded terms that do not add up in print say so', () => {
  const thirds = parts(10 + 1 / 3, 10 + 1 / 3, 10 + 1 / 3);
  expect(String(chartOf(thirds, '373', 'above').body)).toContain('Các số đã làm tròn khi in');
  expect(String(chartOf(parts(20, 5, 10), '373', 'above').body)).not.toContain('làm tròn');
});

test('totals that differ by another amount than the pillars are told as a contradiction of the source', () => {
  const off = {
    ...full2023,
    rows: full2023.rows.map((row) => (row.unit === id('373') ? { ...row, score: printed(70) } : row)),
  };
  expect(String(chartOf(off, '373', 'previous').body)).toContain('còn tổng điểm chênh +32');
  expect(String(chartOf(full2023, '373', 'previous').body)).not.toContain('không khớp');
});

test('differences of published scores are recomputed', () => {
  const ranking = withoutDetail({
    ...withParts(full2023, (pillar, unit) => printed(pillar === 'ha-tang-so' && unit === '373' ? 20 : 10)),
    rows: full2023.rows.map((row) => ({
      ...row,
      score: printed(30),
      parts: row.parts.map((part) => ({ ...part, score: printed(row.unit === id('373') ? 12 : 10) })),
    })),
  });
  const chart = chartOf(ranking, '373', 'mean');
  expect(chart.grades).toEqual(['recomputed']);
  expect(chart.sources).toEqual(['nb-bao-cao-pdti-2023']);
});

test('an index is told by the weighed shares of its parts', () => {
  const name = (text: string) => ({ vi: text, en: text });
  const shares = [
    [0.9, 0.8],
    [0.5, 0.7],
    [0.7, 0.6],
  ];
  const ranking: Ranking = {
    ...provinces2023,
    weighing: {
      parts: [
        { code: 'a', name: name('Chính quyền số'), points: 500 },
        { code: 'b', name: name('Kinh tế số'), points: 300 },
      ],
      draws: 0,
      spread: 0,
      seed: 0,
    },
    rows: provinces2023.rows.map((row, i) => ({ ...row, shares: shares[i] ?? [] })),
  };
  const chart = chartOf(ranking, '37', 'mean');
  // (0,5 − 0,7) × 500 / 800 and (0,7 − 0,7) × 300 / 800.
  expect(chart.title).toBe('Ninh Bình kém trung bình 0,1250, chỉ ở Chính quyền số');
  expect(chart.table.rows.map((row) => row[3]?.text)).toEqual(['−0,1250', '0,0000', '−0,1250']);
  expect(findAccount(provinces2023, '37', 'mean')).toBeUndefined();
});

test('terms sum to the difference of the totals, whatever the points', () => {
  const points = fc.integer({ min: 0, max: 80 }).map((n) => n / 4);
  fc.assert(
    fc.property(points, points, points, (a, b, c) => {
      const { rows } = chartOf(parts(a, b, c), '373', 'above', 'en').table;
      const terms = rows.map((row) => Number(row[3]?.text.replace('−', '-')));
      const sum = terms.pop();
      expect(terms.reduce((added, term) => added + term, 0)).toBeCloseTo(sum ?? NaN, 9);
      expect(sum).toBeCloseTo(a + b + c - 30, 9);
    }),
  );
});

test('names are escaped', () => {
  const name = { vi: '<b>&"', en: '<b>&"' };
  const ranking = {
    ...full2023,
    pillars: full2023.pillars.map((pillar) => ({ ...pillar, name })),
    indicators: full2023.indicators.map((indicator) => ({ ...indicator, name })),
  };
  expect(String(chartOf(ranking, '373', 'above').body)).not.toContain('<b>&"');
});

test.each(['light', 'dark'] as const)('more and less are told apart by every eye and in grey, %s', (scheme) => {
  const [more, less] = ['more', 'less'].map((name) => property('../charts/differences/style.css', name)[scheme]) as [
    string,
    string,
  ];
  const [accent, ink, paper] = ['accent', 'ink', 'paper'].map((name) => property('global.css', name)[scheme]) as [
    string,
    string,
    string,
  ];
  for (const eye of ['full', 'protanopia', 'deuteranopia', 'tritanopia'])
    expect(difference(more, less, eye)).toBeGreaterThanOrEqual(8);
  expect(difference(more, less, 'grey')).toBeGreaterThanOrEqual(6);
  // The outlines carry the bars on paper.
  for (const line of [accent, ink]) expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
});
