import { describe, expect, test } from 'vitest';
import { withReached } from '../../../scripts/score/reached.ts';
import { alone, full2023, withoutDetail } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, id, printed, source } from '../../../tests/fixtures/units.ts';
import type { Detail, Ranking } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { indicators as draw } from './indicators.ts';

/** Means and bests come from the stage before; a ranking that a test changes goes through it again. */
const indicators: typeof draw = (ranking, ...rest) => draw(withReached(ranking), ...rest);

/** The ranking with another detail of one unit. */
const withDetail = (unit: string, change: Partial<Detail>): Ranking => ({
  ...full2023,
  rows: full2023.rows.map((row) =>
    row.unit === id(unit) && row.detail ? { ...row, detail: { ...row.detail, ...change } } : row,
  ),
});

const title = (ranking: Ranking, unit = '373'): string => indicators(ranking, id(unit), 'vi', context).title;

test.each(locales)('indicators in %s', async (locale) => {
  const chart = indicators(full2023, id('373'), locale, context);
  expectSound(chart, 7);
  expect(chart.grades).toEqual(['simulated']);
  await expectGolden(chart, 'indicators', locale);
});

test.each([
  ['all and none', '373', undefined, 'Huyện Gia Viễn đủ điểm ở 1, không có điểm ở 1 trên 7 chỉ tiêu năm 2023'],
  [
    'none at zero',
    '369',
    undefined,
    'Thành phố Ninh Bình đủ điểm ở 4 trên 7 chỉ tiêu năm 2023, không chỉ tiêu nào 0 điểm',
  ],
  [
    'none at the maximum',
    '376',
    undefined,
    'Huyện Kim Sơn không có điểm ở 3 trên 7 chỉ tiêu năm 2023, chưa chỉ tiêu nào đủ điểm',
  ],
  [
    'neither',
    '373',
    [1, 1, 1, 1, 1, 1, 1],
    'Huyện Gia Viễn có một phần điểm ở cả 7 chỉ tiêu năm 2023, chưa chỉ tiêu nào đủ điểm',
  ],
  [
    'some unknown: nothing is said of all',
    '373',
    [10, null, 0, 1, 1, 1, 1],
    'Huyện Gia Viễn đủ điểm ở 1, 0 điểm ở 1 trên 6 chỉ tiêu đã biết điểm',
  ],
  [
    'none known',
    '373',
    [null, null, null, null, null, null, null],
    'Huyện Gia Viễn năm 2023: chưa thấy công bố điểm từng chỉ tiêu',
  ],
] as const)('title: %s', (_, unit, points, wanted) => {
  const ranking = points ? withDetail(unit, { points: [...points] }) : full2023;
  expect(title(ranking, unit)).toBe(wanted);
  expectSound(indicators(ranking, id(unit), 'vi', context), 7);
});

test('the framework lists fewer indicators than the source counts: nothing is said of all', () => {
  const counted = { ...withDetail('373', { points: [1, 1, 1, 1, 1, 1, 1] }), indicatorCount: printed(43) };
  expect(title(counted)).toBe('Huyện Gia Viễn có một phần điểm ở cả 7 chỉ tiêu đã biết điểm');
  expectSound(indicators(counted, id('373'), 'vi', context), 7);
});

test('where a maximum is unknown, nobody is said to have all points or no more than a part', () => {
  const open = full2023.indicators.map(({ maxPoints, ...rest }, i) => (i === 0 ? rest : { ...rest, maxPoints }));
  expect(title({ ...full2023, indicators: open })).toBe(
    'Huyện Gia Viễn đã biết điểm 7 trên 7 chỉ tiêu năm 2023; chưa thấy công bố đủ điểm tối đa',
  );
});

test.each(locales)('without a mean a unit is held against nobody, in %s', (locale) => {
  const rows = full2023.rows.map((row) => (row.unit === id('373') ? row : { ...row, detail: undefined }));
  const { subtitle, table } = indicators({ ...full2023, rows }, id('373'), locale, context);
  expect(`${subtitle} ${table.caption}`).not.toMatch(/trung bình|mean/);
});

describe('without the points of the indicators', () => {
  test('nothing is counted out of none', () => {
    expect(indicators(districts2023, id('373'), 'vi', context).table.caption).not.toContain('0 trên 0');
  });

  test.each([
    ['a ranking without indicators', withoutDetail(full2023), '373'],
    ['a ranking of published sentences', districts2023, '373'],
  ])('%s', (_, ranking, unit) => {
    const chart = indicators(ranking, id(unit), 'vi', context);
    expectSound(chart, 0);
    expect(chart.title).toBe('Huyện Gia Viễn năm 2023: chưa thấy công bố điểm từng chỉ tiêu');
    expect(String(chart.body)).toContain('Chưa công bố (phụ lục, 506/QĐ-UBND)');
    expect(chart.grades).toEqual(['unpublished']);
    expect(chart.sources).toEqual(['qd-506-2024']);
  });
});

test('a mean needs the points of every unit', () => {
  const chart = indicators(withDetail('376', { points: [null, 0, 5, 9, 0, 0, 3] }), id('373'), 'vi', context);
  expect(chart.table.rows.map((row) => row[6]?.text)).toEqual(['–', '6', '7,36', '13,28', '6', '12,5', '7,2']);
  expect(String(chart.body)).toContain('Không vẽ trung bình ở chỉ tiêu chưa đủ điểm của các đơn vị');
  expect(indicators(full2023, id('373'), 'vi', context).table.rows[0]?.[6]?.text).toBe('7,4');
});

test('one unit alone is its own mean', () => {
  const { table } = indicators(alone(full2023, '373'), id('373'), 'vi', context);
  expect(table.rows.map((row) => row[6]?.text)).toEqual(table.rows.map((row) => row[4]?.text));
});

test('how the reported value became points', () => {
  const { table, body } = indicators(full2023, id('373'), 'vi', context);
  expect(table.rows.map((row) => row[3]?.text)).toEqual([
    '–',
    'không',
    '72%',
    '65%',
    '85%',
    '100\u00a0doanh nghiệp',
    '50%',
  ]);
  expect(String(body)).toContain('72% → 7,2 điểm, theo tỷ lệ');
  expect(String(body)).toContain('<small>điểm đã duyệt</small>');
  expect(String(indicators(full2023, id('369'), 'en', context).body)).toContain('yes → 10 points, yes or no');
});

test('a Vietnamese unit of measure is marked as such on an English page', () => {
  const chart = indicators(full2023, id('373'), 'en', context);
  expect(String(chart.body)).toContain('<span lang="vi">100\u00a0doanh nghiệp</span> → 20 points');
  expect(chart.table.rows[5]?.[3]?.lang).toBe('vi');
  expect(chart.table.rows[2]?.[3]?.lang).toBeUndefined();
  expect(String(indicators(full2023, id('373'), 'vi', context).body)).not.toContain('lang=');
});

test('only the methods that occur are explained', () => {
  const ratios = { ...full2023, indicators: full2023.indicators.map((i) => ({ ...i, method: 'ratio' as const })) };
  const { body } = indicators(ratios, id('373'), 'vi', context);
  expect(String(body)).toContain('tỷ lệ đạt × điểm tối đa');
  expect(String(body)).not.toContain('mỗi bậc đạt được một phần điểm');
  const none = { ...full2023, indicators: full2023.indicators.map(({ method: _, ...rest }) => rest) };
  expect(String(indicators(none, id('373'), 'vi', context).body)).not.toContain('Cách chấm');
});

test('bars are shares of the maximum; without one there are points and no bar', () => {
  const { body } = indicators(full2023, id('373'), 'vi', context);
  expect(String(body)).toContain(
    '<svg aria-hidden="true"><rect width="90%"/><rect x="74%"/></svg><span><b>9</b> / 10</span>',
  );
  expect(String(body)).toContain('<b>10</b> / 10 <small>đủ điểm</small>');
  expect(String(body)).toContain('<b>0</b> / 10 <small>không có điểm</small>');
  const open = { ...full2023, indicators: full2023.indicators.map(({ maxPoints: _, ...rest }) => rest) };
  const bare = indicators(open, id('373'), 'vi', context);
  expect(String(bare.body)).not.toContain('<svg');
  expect(String(bare.body)).toContain('<b>9 điểm</b>');
  expect(bare.title).toBe('Huyện Gia Viễn đã biết điểm 7 trên 7 chỉ tiêu năm 2023; chưa thấy công bố điểm tối đa');
});

test('unknown points are hatched and said in words', () => {
  const { body } = indicators(withDetail('373', { points: [9, null, 7.2, 13, 10, 20, 7.5] }), id('373'), 'vi', context);
  expect(String(body).match(/class="hatch"><span>Chưa có điểm/g)).toHaveLength(1);
});

test('published points keep their grade; the mean is recomputed', () => {
  const detail = { grade: 'published' as const, sources: [source('qd-506-2024')], quote: '…' };
  const printedOf = (row: Ranking['rows'][number]) =>
    row.detail ? { ...row, detail: { ...row.detail, ...detail } } : row;
  const chart = indicators({ ...full2023, rows: full2023.rows.map(printedOf) }, id('373'), 'vi', context);
  expect(chart.grades).toEqual(['published', 'recomputed']);
  expect(chart.sources).toEqual(['qd-506-2024']);
  expect(String(chart.body)).toContain('Trung bình (tính lại)');
  expect(chart.table.rows[0]?.[4]).toEqual({ text: '9', grade: 'published' });
});

test('names are escaped', () => {
  const name = { vi: '<b>&"', en: '<b>&"' };
  const ranking = {
    ...full2023,
    indicators: full2023.indicators.map((i) => ({ ...i, name, unit: '<i>' })),
    pillars: full2023.pillars.map((p) => ({ ...p, name })),
  };
  expect(String(indicators(ranking, id('373'), 'vi', context).body)).not.toMatch(/<b>&"|<i>/);
});

test('a unit without a row is the wrong chart', () => {
  expect(() => indicators(full2023, id('374'), 'vi', context)).toThrow('no row of "374"');
});
