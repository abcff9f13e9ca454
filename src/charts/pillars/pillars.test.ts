import { describe, expect, test } from 'vitest';
import { withReached } from '../../../scripts/score/reached.ts';
import { bounded, full2023, simulated, withParts } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id, printed } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { pillars as draw } from './pillars.ts';

/** Means and bests come from the stage before; a ranking that a test changes goes through it again. */
const pillars: typeof draw = (ranking, ...rest) => draw(withReached(ranking), ...rest);

test.each(locales)('pillars in %s', async (locale) => {
  const chart = pillars(provinces2023, id('37'), locale, context);
  expectSound(chart, 3);
  await expectGolden(chart, 'pillars', locale);
});

test('the title counts the pillars above the mean, not the index values beside them', () => {
  expect(pillars(provinces2023, id('37'), 'vi', context).title).toBe(
    'Ninh Bình dưới trung bình ở Kinh tế số (0,7461) năm 2023',
  );
  expect(pillars(provinces2023, id('37'), 'en', context).title).toBe(
    'Ninh Bình is below the mean in Digital economy (0.7461) in 2023',
  );
});

test('where only index values are known the title says what is sure: the total', () => {
  const only = { ...provinces2023, pillars: provinces2023.pillars.filter(({ role }) => role === 'index') };
  const rows = only.rows.map((row) => (row.unit === id('58') ? { ...row, rank: hidden } : row));
  const titleOf = (unit: string) => pillars({ ...only, rows }, id(unit), 'vi', context).title;
  expect(titleOf('37')).toMatch(/^Ninh Bình: DTI 2023 đạt 0,\d+, hạng \d+$/);
  expect(titleOf('58')).toMatch(/^Ninh Thuận: DTI 2023 đạt 0,\d+$/);
  expect(pillars(only, id('37'), 'vi', context).table.caption).not.toContain('trên trung bình');
});

describe('of several pillars', () => {
  const pillar = (code: string, n: number) => ({
    code,
    name: { vi: code.toUpperCase(), en: code.toUpperCase() },
    scored: true,
    role: 'pillar' as const,
    order: n,
  });
  /** The fixture with other pillars: the scores of each unit, as printed; none where there is no text. */
  const withPillars = (codes: readonly string[], ...scores: readonly (readonly string[])[]) => ({
    ...provinces2023,
    pillars: codes.map(pillar),
    rows: provinces2023.rows.map((row, i) => ({
      ...row,
      parts: codes.flatMap((code, j) => {
        const text = scores[i]?.[j];
        return text ? [{ pillar: code, score: printed(Number(text), text) }] : [];
      }),
    })),
  });
  const title = (ranking: Ranking) => pillars(ranking, id('37'), 'vi', context).title;

  test.each([
    [
      'the one furthest from the mean, of those that are published',
      withPillars(['a', 'b', 'c'], ['0.5', '0.4'], ['0.3', '0.6'], ['0.1', '0.1']),
      'Ninh Bình trên trung bình ở 1 trên 2 trụ cột đã công bố năm 2023, nhất là B',
    ],
    [
      'the one that is far below it, where another has the larger value',
      withPillars(['a', 'b'], ['0.9', '0.6'], ['0.7', '0.2'], ['0.4', '0.5']),
      'Ninh Bình trên trung bình ở 1 trên 2 trụ cột năm 2023; kém nhiều nhất là B (0,2)',
    ],
    [
      'none where the print does not tell them apart',
      withPillars(['a', 'b', 'c'], ['0.5', '0.4'], ['0.6', '0.6'], ['0.1', '0.1']),
      'Ninh Bình trên trung bình ở cả 2 trụ cột đã công bố năm 2023',
    ],
    [
      'both where the print does not tell them apart',
      withPillars(['a', 'b'], [], ['0.6', '0.58'], []),
      'Ninh Bình năm 2023: cao nhất trong các trụ cột là A (0,6) và B (0,58)',
    ],
    [
      'the mean of one',
      withPillars(['a', 'b'], ['0.5'], ['0.3', '0.6'], ['0.1']),
      'Ninh Bình trên trung bình ở 0 trên 1 trụ cột có trung bình năm 2023',
    ],
  ])('%s', (_, ranking, expected) => expect(title(ranking)).toBe(expected));
});

test('how ranks were made is said once, how other values were made in their cells', () => {
  const { caption, rows } = pillars(provinces2023, id('37'), 'en', context).table;
  expect(caption).toContain('Ringed ranks: in order of score');
  expect(rows[2]?.map(({ formula }) => formula)).toEqual([undefined, '= …', '= Σ / 3', '= max (3)', undefined]);
});

test('names and printed texts are made safe for HTML', () => {
  const text = '<b>&"';
  const score = { ...printed(0, text), value: undefined };
  const ranking = {
    ...provinces2023,
    pillars: provinces2023.pillars.map((pillar) => ({ ...pillar, name: { vi: text, en: text } })),
    rows: provinces2023.rows.map((row) => ({
      ...row,
      parts: row.parts.map((part) => ({ ...part, score, rank: score })),
    })),
  };
  expect(String(pillars(ranking, id('37'), 'vi', context).body)).not.toContain('<b>');
});

test('mean and best are recomputed over all units', () => {
  const [infrastructure] = pillars(provinces2023, id('37'), 'vi', context).table.rows;
  expect(infrastructure?.slice(2, 4)).toMatchObject([
    { text: '0,7766', grade: 'recomputed' },
    { text: '0,8362', grade: 'recomputed' },
  ]);
});

test('no mean where a unit is unpublished: a mean of some is no mean of all', () => {
  const rows = provinces2023.rows.map((row) =>
    row.unit === id('58') ? { ...row, parts: row.parts.map((part) => ({ ...part, score: hidden })) } : row,
  );
  const chart = pillars({ ...provinces2023, rows }, id('37'), 'vi', context);
  expect(chart.table.rows.map((row) => row[2]?.text)).toEqual(['–', '–', '–']);
  expect(chart.title).toBe('Ninh Bình năm 2023: chỉ mới biết Kinh tế số (0,7461)');
  expect(`${chart.subtitle} ${chart.table.caption}`).not.toMatch(/so với|0 trên 0/);
});

test('a unit without a row is the wrong chart', () => {
  expect(() => pillars(provinces2023, id('01'), 'vi', context)).toThrow('no row of "01"');
});

describe('in points', () => {
  test.each(locales)('%s', async (locale) => {
    const chart = pillars(full2023, id('373'), locale, context);
    expectSound(chart, 4);
    expect(chart.grades).toEqual(['simulated']);
    await expectGolden(chart, 'pillars-points', locale);
  });

  test.each([
    [
      'furthest from the mean by share, not by points',
      full2023,
      '373',
      'Huyện Gia Viễn trên trung bình ở 2 trên 3 chỉ số chính năm 2023; kém nhất ở Nhận thức số',
    ],
    [
      'the one that stands out, not the one at its maximum',
      full2023,
      '369',
      'Thành phố Ninh Bình trên trung bình ở cả 3 chỉ số chính năm 2023, nhất là Kinh tế số',
    ],
    [
      'where two come as close, neither is named',
      withParts(full2023, (pillar) => simulated(pillar === 'nhan-thuc-so' ? 10 : 20)),
      '373',
      'Huyện Gia Viễn năm 2023 không trên trung bình ở chỉ số chính nào, trong số 3',
    ],
    [
      'a mean that is not known is not counted',
      withParts(full2023, (pillar, unit) => (unit === '376' ? hidden : simulated(pillar === 'ha-tang-so' ? 30 : 5))),
      '373',
      'Huyện Gia Viễn năm 2023, điểm từng chỉ số chính; gần tối đa nhất là Hạ tầng số',
    ],
    [
      'one pillar of three is known, to all: nothing is said of each, and nothing is closest',
      withParts(full2023, (pillar, unit) => (pillar !== 'ha-tang-so' || unit === '376' ? hidden : simulated(30))),
      '373',
      'Huyện Gia Viễn năm 2023: đã biết điểm 1 trên 3 chỉ số chính',
    ],
    [
      'one pillar of three is known, at its maximum',
      withParts(full2023, (pillar, unit) => (pillar !== 'ha-tang-so' || unit === '376' ? hidden : simulated(40))),
      '373',
      'Huyện Gia Viễn năm 2023 đạt điểm tối đa về hạ tầng số: 40\u00a0/\u00a040',
    ],
    [
      'the framework lists three of the six pillars that the source counts',
      { ...full2023, pillarCount: printed(7) },
      '373',
      'Huyện Gia Viễn trên trung bình ở 2 trên 3 chỉ số chính đã công bố năm 2023',
    ],
    [
      'shares that rounding does not tell apart',
      withParts(full2023, (pillar) =>
        printed(pillar === 'nhan-thuc-so' ? 18 : 37, pillar === 'nhan-thuc-so' ? '18' : '37'),
      ),
      '373',
      'Huyện Gia Viễn năm 2023 không trên trung bình ở chỉ số chính nào, trong số 3',
    ],
    [
      'no score is known',
      withParts(full2023, () => hidden),
      '373',
      'Huyện Gia Viễn năm 2023: chưa thấy công bố điểm chỉ số chính nào',
    ],
    [
      'a ranking without parts',
      districts2023,
      '369',
      'Thành phố Ninh Bình năm 2023: chưa thấy công bố điểm chỉ số chính nào',
    ],
  ])('title: %s', (_, ranking, unit, title) => {
    expect(pillars(ranking, id(unit), 'vi', context).title).toBe(title);
  });

  test.each([
    [
      'vi',
      'Điểm theo chỉ số chính của PDTI năm 2023; thanh: % điểm tối đa. Đã biết điểm: 1 trên 3 chỉ số chính; đủ điểm tối đa: 0',
    ],
    [
      'en',
      'Points by pillar of the PDTI, 2023; bars: % of the maximum. Points known: 1 of 3 pillars; at the maximum: 0',
    ],
  ] as const)('the caption counts nothing out of none, in %s', (locale, caption) => {
    const some = withParts(full2023, (pillar, unit) =>
      pillar !== 'ha-tang-so' || unit === '376' ? hidden : simulated(30),
    );
    expect(pillars(some, id('373'), locale, context).table.caption).toBe(caption);
  });

  test('bar, mean and best are shares of the maximum', () => {
    // 5 % of the track are margin at either end: x = 5 + share × 90.
    const { body } = pillars(full2023, id('373'), 'vi', context);
    expect(String(body)).toContain('<rect class="bar simulated" x="5%" width="40.5%"'); // 9 / 20
    expect(String(body)).toContain('<svg x="65.3%"'); // mean 13,4 / 20
    expect(String(body)).toContain('<svg x="95%"'); // best 20 / 20
  });

  test('a pillar of unknown maximum has its points and no bar', () => {
    const open = full2023.pillars.map((pillar) => ({ ...pillar, maxPoints: undefined }));
    const chart = pillars({ ...full2023, pillars: open }, id('373'), 'vi', context);
    expect(String(chart.body)).not.toContain('class="bar');
    expect(String(chart.body)).not.toContain('class="axis');
    expect(String(chart.body)).toContain('Điểm tối đa không có trong nguồn đã đọc');
    expect(String(chart.body)).toContain('30,2 điểm');
    expect(chart.title).toBe('Huyện Gia Viễn trên trung bình ở 2 trên 3 chỉ số chính năm 2023');
    expect(chart.table.rows[1]?.[2]?.text).toBe('–');
  });

  test('a pillar that others have and this unit has not is unpublished; an unscored one says so', () => {
    const rows = full2023.rows.map((row) => (row.unit === id('373') ? { ...row, parts: row.parts.slice(1) } : row));
    const { body, table } = pillars({ ...full2023, rows }, id('373'), 'vi', context);
    expect(String(body).match(/class="hatch"/g)).toHaveLength(1);
    expect(table.rows.map((row) => row[1]?.text)).toEqual(['–', '30,2', '27,5', 'Chưa đánh giá']);
  });

  test('a bounded score is a band, never a bar', () => {
    const { body } = pillars(
      withParts(full2023, () => bounded(10, 12)),
      id('373'),
      'vi',
      context,
    );
    expect(String(body)).toContain('class="band"');
    expect(String(body)).not.toContain('class="bar');
    expect(String(body)).toContain('10–12\u00a0/\u00a020');
  });

  test('means of published scores are recomputed', () => {
    const ranking = withParts(full2023, () => printed(10));
    expect(pillars(ranking, id('373'), 'vi', context).grades).toEqual(['published', 'recomputed']);
    expect(String(pillars(ranking, id('373'), 'vi', context).body)).toContain('Trung bình (tính lại)');
  });
});

test('a rank is told where the points of its pillar are not printed', () => {
  const rows = provinces2023.rows.map((row) => ({
    ...row,
    parts: [{ pillar: 'kinh-te-so', score: hidden, rank: printed(47) }],
  }));
  const { body, table } = pillars({ ...provinces2023, rows }, id('58'), 'vi', context);
  expect(String(body)).toContain('hạng 47');
  expect(table.rows.flat().map(({ text }) => text)).toContain('47');
});

test('the only score that is known is not called the highest', () => {
  const rows = provinces2023.rows.map((row) => ({
    ...row,
    parts: [
      { pillar: 'ha-tang-so', score: row.unit === id('37') ? printed(0.3512) : hidden, rank: printed(47) },
      { pillar: 'kinh-te-so', score: hidden, rank: printed(49) },
    ],
  }));
  const only = {
    ...provinces2023,
    rows,
    pillars: provinces2023.pillars.map((pillar) => ({ ...pillar, role: 'pillar' as const })),
  };
  expect(pillars(only, id('37'), 'vi', context).title).toBe('Ninh Bình năm 2023: chỉ mới biết Hạ tầng số (0,3512)');
});
