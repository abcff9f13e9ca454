import { describe, expect, test } from 'vitest';
import { bounded } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { range, withRanges } from '../../../tests/fixtures/ranged.ts';
import {
  bounded2023,
  communes2023,
  districts2022,
  districts2023,
  provinces2023,
} from '../../../tests/fixtures/rankings.ts';
import { context, hidden, hostile, id, made, printed } from '../../../tests/fixtures/units.ts';
import { pointOf } from '../../model/grade.ts';
import { locales } from '../../words/locale.ts';
import { ranked } from './ranked.ts';

const groups = [
  { label: 'Thành phố Ninh Bình', href: '/x/', units: [id('14335'), id('14329')] },
  { label: 'Huyện Gia Viễn', units: [id('14464')] },
];

/** Provinces whose ranks follow from their scores: 351 of a sentence of its own may be a rounded score. */
const followed = (verbatim: readonly string[]) => ({
  ...provinces2023,
  rows: provinces2023.rows.map((row, i) => ({
    ...row,
    score: verbatim[i] === undefined ? hidden : printed(Number(verbatim[i]), verbatim[i]),
    rank: made(i + 1, 'rank(score)'),
  })),
});

const ranged = withRanges(provinces2023, [range(1, 1), range(2, 3), undefined]);

describe.each(locales)('ranked in %s', (locale) => {
  test.each([
    ['ranked', districts2023, 8],
    ['ranked-bounded', bounded2023, 8],
    ['ranked-provinces', provinces2023, 3],
    ['ranked-ranges', ranged, 3],
    ['ranked-nothing', communes2023, 3],
  ] as const)('%s', async (form, ranking, rows) => {
    const chart = ranked(ranking, locale, context, { groups, focus: [id('37')] });
    expectSound(chart, rows);
    await expectGolden(chart, form, locale);
  });
});

const noScores = { ...districts2023, rows: districts2023.rows.map((r) => ({ ...r, score: hidden })) };
const ended = { ...provinces2023, rows: provinces2023.rows.map((r, i) => (i === 2 ? { ...r, rank: hidden } : r)) };

test.each([
  [
    'all ranks known: who leads and who is second',
    districts2023,
    'Thành phố Ninh Bình dẫn đầu với 605,21 điểm; thành phố Tam Điệp thứ hai với 593,47 điểm',
  ],
  [
    'some ranks unknown: the second, if both are printed',
    districts2022,
    'Thành phố Ninh Bình dẫn đầu với 587,41 điểm; thành phố Tam Điệp thứ hai với 569,06 điểm',
  ],
  ['all scores known', provinces2023, 'Đà Nẵng dẫn đầu với 0,834; Ninh Bình thứ hai với 0,7094'],
  ['ranks with ranges', ranged, 'Đà Nẵng dẫn đầu với 0,834; Ninh Bình (khoảng hạng 2–3) thứ hai với 0,7094'],
  ['nothing known', communes2023, 'Chưa thấy công bố điểm và hạng của 3 xã, phường, thị trấn'],
  [
    'nothing known of the units, but their mean',
    { ...communes2023, mean: printed(343.93) },
    '3 xã, phường, thị trấn đạt trung bình 343,93 điểm',
  ],
  [
    'a mean that its own text contradicts',
    { ...communes2023, mean: printed(343.93), meanDisputed: true },
    'Nguồn in trung bình của 3 xã, phường, thị trấn là 343,93, nhưng tự mâu thuẫn',
  ],
  [
    'a mean that one sentence prints of two years',
    { ...communes2023, mean: printed(343.93), meanDisputed: true, meanYears: [2022, 2023] },
    'Cùng một trung bình 343,93 của xã, phường, thị trấn được in cho cả năm 2022 và 2023',
  ],
  ['only ranks known', noScores, 'Thành phố Ninh Bình đứng đầu; thành phố Tam Điệp thứ hai'],
  [
    'nobody prints how many were ranked: nobody is called the last',
    { ...districts2023, unitCountAssumed: true },
    'Thành phố Ninh Bình dẫn đầu với 605,21 điểm; thành phố Tam Điệp thứ hai với 593,47 điểm',
  ],
  [
    'nor where only ranks are known',
    { ...noScores, unitCountAssumed: true },
    'Thành phố Ninh Bình đứng đầu; thành phố Tam Điệp thứ hai',
  ],
  [
    'scope of the ranks unclear: nobody leads',
    { ...districts2022, rankScopeUnclear: true },
    'Trong 3 huyện, thành phố có điểm, thành phố Ninh Bình cao nhất: 587,41 điểm',
  ],
  [
    'ranks that follow from scores which rounding does not tell apart',
    followed(['351', '350.8']),
    'Đà Nẵng và Ninh Bình dẫn đầu với 351 và 350,8',
  ],
  ['ranks that follow from scores of one table', followed(['351', '350.8', '340']), 'Đà Nẵng dẫn đầu với 351'],
  ['a place that is not known may be the last', ended, 'Đà Nẵng dẫn đầu với 0,834; Ninh Bình thứ hai với 0,7094'],
] as const)('title: %s', (_, ranking, title) => {
  expect(ranked(ranking, 'vi', context).title).toBe(title);
});

test('a title that would be too long says less', () => {
  const long = 'Ban Quản lý các khu công nghiệp và khu kinh tế ven biển của tỉnh';
  const units = new Map([...context.units].map(([key, unit]) => [key, { ...unit, name: long, fullName: long }]));
  const { title } = ranked(districts2023, 'vi', { ...context, units });
  expect(title).toBe(`${long} dẫn đầu với 605,21 điểm`);
});

test.each([
  ['all scores', provinces2023, undefined],
  ['some scores', districts2023, '3 trên 8 huyện, thành phố có điểm'],
  ['ranges', bounded2023, '3 trên 8 huyện, thành phố có điểm, 1 chỉ biết điểm nằm trong khoảng'],
  ['an unknown number of units', { ...districts2023, unitCountAssumed: true }, '3 huyện, thành phố có điểm'],
] as const)('the line below the title says how much is known: %s', (_, ranking, known) => {
  const { subtitle } = ranked(ranking, 'vi', context);
  if (known === undefined) expect(subtitle).not.toContain('có điểm');
  else expect(subtitle.endsWith(`; ${known}`)).toBe(true);
});

test('a printed score that cannot be read is not counted among the unpublished', () => {
  const rows = districts2022.rows.map((row, i) =>
    i === 1 ? { ...row, score: { ...printed(0, '3331,01'), value: undefined } } : row,
  );
  const chart = ranked({ ...districts2022, rows }, 'vi', context);
  expect(chart.table.caption).toContain(
    '8 đơn vị, 2 có điểm, 5 chưa công bố điểm, 1 có điểm in không đọc được thành số',
  );
  // Nor among the scores: the line below the title counts as the caption does.
  expect(chart.subtitle).toMatch(/; 2 trên 8 huyện, thành phố có điểm, 1 điểm in sai \(“3331,01”\)$/);
  expect(ranked({ ...districts2022, rows }, 'en', context).subtitle).toMatch(
    /; scores known for 2 of 8 districts and cities, 1 misprinted \(“3331.01”\)$/,
  );
});

test('units that no source names and nothing tells apart are one row', () => {
  const nameless = new Map(
    [...context.units].map(([key, unit]) => [
      key,
      ['375', '376', '377'].includes(key) ? { ...unit, named: false } : unit,
    ]),
  );
  const rank = bounded(5, 8);
  const rows = districts2023.rows.map((row) => ((pointOf(row.rank) ?? 0) > 4 ? { ...row, rank, score: hidden } : row));
  const chart = ranked({ ...districts2023, rows }, 'vi', { ...context, units: nameless });
  expect(String(chart.body)).toContain('<span class="name">3 huyện, thành phố chưa rõ tên</span>');
  expect(String(chart.body).match(/<li /g)).toHaveLength(6);
  expect(chart.table.rows).toHaveLength(8);
});

test('where most ranks follow from scores, those that are printed have the mark', () => {
  const { rows } = followed(['0.9', '0.8', '0.7']);
  const chart = (ranking: typeof provinces2023) => String(ranked(ranking, 'vi', context).body);
  expect(chart({ ...provinces2023, rows })).toMatch(/ranks-made.*Hạng xếp theo điểm</s);
  const mixed = rows.map((row, i) => (i === 0 ? { ...row, rank: printed(1) } : row));
  expect(chart({ ...provinces2023, rows: mixed })).toContain('có dấu ●: hạng in trong nguồn');
  expect(chart(provinces2023)).not.toContain('ranks-made');
});

describe('a long ranking', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    ...provinces2023.rows[i % 3],
    rank: printed(i + 1),
  })) as unknown as (typeof provinces2023)['rows'];
  const long = { ...provinces2023, unitCount: 40, rows };
  const parts = (focus: string[]) =>
    [...String(ranked(long, 'vi', context, { focus: focus.map(id) }).body).matchAll(/<summary><span>(.*?)</g)].map(
      ([, words]) => words,
    );
  test('folds what lies between the first ten and the last five', () =>
    expect(parts([])).toEqual(['Hiện 25 tỉnh, thành phố ở giữa']));
  test('has all rows, and a short one no fold', () => {
    expect(String(ranked(long, 'vi', context).body).match(/<li /g)).toHaveLength(40);
    expect(String(ranked(provinces2023, 'vi', context).body)).not.toContain('<details');
  });
});

test('what cannot be read stands as printed, and what bounds it has its own grade', () => {
  const rows = districts2022.rows.map((row, i) =>
    i === 1 ? { ...row, score: { ...printed(0, '3331,01'), value: undefined }, scoreBound: bounded(520, 587) } : row,
  );
  const chart = ranked({ ...districts2022, rows }, 'vi', context);
  expect(String(chart.body)).toContain(
    '<span class="score bounded">520–587<span class="vh"> (Khoảng suy ra)</span></span>' +
      ' <small class="misprint">bản in: <span class="score published">“3331,01”<span class="vh"> (Công bố)</span></span></small>',
  );
  expect(chart.table.rows[1]?.[2]).toMatchObject({
    text: '“3331,01” (in như vậy, không đọc được thành số): 520–587',
    grade: 'bounded',
  });
  expect(chart.grades).toContain('bounded');
});

test('what must be known of ranks and ranges stands in a line each beside the rows', () => {
  const lines = (ranking: typeof districts2023) =>
    [...String(ranked(ranking, 'vi', context).body).matchAll(/<p class="marks-key">(.*?)<\/p>/g)].map(([, text]) =>
      (text ?? '').replaceAll(/<[^>]*>/g, ''),
    );
  const open = (rank: ReturnType<typeof bounded>, score: ReturnType<typeof bounded>) => ({
    ...districts2023,
    rows: districts2023.rows.map((row) => ({
      ...row,
      previousScore: undefined,
      ...(row.unit === '374' ? { rank, score } : {}),
    })),
  });
  const tie = 'Khoảng hạng tính cả hạng 3 vì chưa loại trừ đồng hạng';
  const wider = 'Khoảng điểm rộng hơn số in một chút, vì số in có thể đã làm tròn hay cắt bớt';
  expect(lines(open(bounded(3, 8), bounded(500, 574.7)))).toEqual([tie]);
  expect(lines(open(bounded(3, 8), bounded(500, 574.8)))).toEqual([tie, wider]);
  expect(lines(open(bounded(8, 8), bounded(500, 574.7)))).toEqual([]);
  const unclear = { ...districts2022, rankScopeUnclear: true };
  const words = 'Nguồn không nói hạng 1, 2, 3 và 7 là của tỉnh hay của huyện, thành phố';
  expect(lines(unclear)).toEqual([words]);
  expect(ranked(unclear, 'vi', context).table.caption).toContain(words);
});

test('a focus is named in the title', () => {
  expect(ranked(provinces2023, 'en', context, { focus: [id('37'), id('58')] }).title).toBe(
    'Đà Nẵng leads with 0.834; Ninh Bình ranks 2 and Ninh Thuận ranks 3',
  );
});

test('every rank stands with its range: in the title, the rows and the table', () => {
  const chart = ranked(ranged, 'en', context, { focus: [id('37'), id('58')] });
  expect(chart.title).toBe('Đà Nẵng leads with 0.834; Ninh Bình ranks 2 (2–3) and Ninh Thuận ranks 3');
  expect(
    String(chart.body)
      .match(/<small class="firm"[^>]*>[^<]+/g)
      ?.map((text) => text.replace(/^.*>/, '')),
  ).toEqual(['(same)', '(2–3)']);
  expect(chart.table.rows.map((row) => row[1]?.text)).toEqual(['1 (same)', '2 (2–3)', '3']);
  expect(chart.table.caption).toMatch(/In brackets: 90% rank range \(recomputed\)$/);
  expect(chart.grades).toEqual(['published', 'recomputed']);
});

test('the table has a column of the year before only where something is to stand in it', () => {
  const bare = { ...districts2023, rows: districts2023.rows.map((row) => ({ ...row, previousRank: undefined })) };
  const labels = (of: typeof districts2023) => ranked(of, 'en', context).table.columns.map(({ label }) => label);
  expect(labels(districts2023)).toEqual(['Unit', 'Rank', 'Score', 'Rank 2022', 'Score 2022']);
  expect(labels(bare)).toEqual(['Unit', 'Rank', 'Score', 'Score 2022']);
});

test('units without any rank come last, by name', () => {
  const names = ranked(districts2022, 'vi', context).table.rows.map((row) => row[0]?.text);
  expect(names.slice(3)).toEqual([
    'Huyện Gia Viễn',
    'Huyện Hoa Lư',
    'Huyện Kim Sơn',
    'Huyện Yên Khánh',
    'Huyện Yên Mô',
  ]);
});

test('a disputed mean is not drawn', () => {
  expect(String(ranked({ ...districts2023, meanDisputed: true }, 'vi', context).body)).not.toContain('565,69');
});

test('any order of rows gives the same chart', () => {
  const turned = { ...districts2023, rows: districts2023.rows.toReversed() };
  expect(ranked(turned, 'vi', context)).toEqual(ranked(districts2023, 'vi', context));
});

test('names are escaped', () => {
  const { body } = ranked(districts2023, 'vi', hostile('374'));
  expect(String(body)).toContain('&lt;b&gt;&amp;&quot;');
  expect(String(body)).not.toContain('<b>');
});

test('a link to the reasons names its unit', () => {
  const why = new Map(bounded2023.rows.map(({ unit }) => [`${bounded2023.id}/${unit}/score`, `/suy-ra/#${unit}`]));
  const { body } = ranked(bounded2023, 'en', { ...context, why });
  const links = [
    ...String(body).matchAll(/<a class="why" href="([^"]*)">why\?<span class="vh"> <span lang="vi">([^<]*)</g),
  ];
  expect(links.length).toBe(bounded2023.rows.filter(({ score }) => score.grade === 'bounded').length);
  expect(new Set(links.map(([, , name]) => name)).size).toBe(links.length);
});

test('several of a focus are named by rank', () => {
  const orders = [
    ['58', '48', '37'],
    ['37', '58', '48'],
  ].map((codes) => codes.map(id));
  const titles = orders.map((focus) => ranked(provinces2023, 'en', context, { focus }).title);
  expect(new Set(titles).size).toBe(1);
  expect(titles[0]).toMatch(/Đà Nẵng ranks 1, Ninh Bình ranks 2 and Ninh Thuận ranks 3$/);
});

test('the key has the grades of last edition’s ranks, which stand in the table', () => {
  const rank = { ...bounded(4, 6), grade: 'bounded' as const };
  const rows = districts2022.rows.slice(0, 3).map((row, i) => (i > 0 ? row : { ...row, previousRank: rank }));
  expect(ranked({ ...districts2022, rows }, 'vi', context).grades).toEqual(['published', 'bounded']);
});
