import { describe, expect, it } from 'vitest';
import { at, ninhBinh } from '../../tests/fixtures/provinces.ts';
import { range } from '../../tests/fixtures/ranged.ts';
import { districts2022, districts2023, unheld } from '../../tests/fixtures/rankings.ts';
import { unit } from '../../tests/fixtures/units.ts';
import type { Value } from '../model/grade.ts';
import type { EditionId, SourceId, UnitId } from '../model/ids.ts';
import type { Ranking, RankingRow, Unit } from '../model/scored.ts';
import { knownCounts, neighboursOf, standingSentence, placingsOf, standingTitle } from './findings.ts';

const sources = ['doc' as SourceId];
const published = (value: number): Value => ({
  grade: 'published',
  value,
  verbatim: String(value).replace('.', ','),
  sources,
  quote: 'q',
});
const absent: Value = { grade: 'unpublished', document: sources[0] as SourceId };
const bounded: Value = { grade: 'bounded', low: 16, high: 18, statements: ['s'], sources };
const moved = (value: number): Value => ({ grade: 'recomputed', value, formula: '', sources });

const me: Unit = {
  id: '373' as UnitId,
  code: '373',
  level: 'district',
  province: '37',
  kind: 'Huyện',
  name: 'Gia Viễn',
  fullName: 'Huyện Gia Viễn',
  slug: 'huyen-gia-vien',
  successors: [],
  heirs: [],
  sources: [],
  aliases: [],
  named: true,
};
const row = (score: Value, rank: Value, rankChange?: Value, unit = me.id): RankingRow => ({
  unit,
  score,
  rank,
  rankChange,
  parts: [],
});
const ranking = (year: number, rows: RankingRow[], more: Partial<Ranking> = {}): Ranking => ({
  id: `ninh-binh/pdti-${year}/district`,
  edition: `ninh-binh/pdti-${year}` as EditionId,
  ...at(ninhBinh, year, 'district'),
  index: 'pdti',
  province: '37',
  year,
  level: 'district',
  framework: 'f',
  scale: 'points',
  decision: sources[0] as SourceId,
  annex: { document: sources[0] as SourceId, name: 'phụ lục' },
  unitCount: 8,
  mean: published(565.69),
  meanDisputed: false,
  rankScopeUnclear: false,
  unitCountAssumed: false,
  pillars: [],
  indicators: [],
  complete: false,
  rows,
  ...more,
});

const title = (...rankings: Ranking[]) => standingTitle(me, placingsOf(me, rankings), 'vi');

describe('standingTitle', () => {
  it.each([
    [
      'a published rank that rose',
      [ranking(2023, [row(published(574.7), published(3), moved(4))])],
      'Huyện Gia Viễn: hạng 3 trên 8 năm 2023, tăng 4 bậc',
    ],
    [
      'a rank that fell',
      [ranking(2023, [row(absent, published(4), moved(-1))])],
      'Huyện Gia Viễn: hạng 4 trên 8 năm 2023, giảm 1 bậc',
    ],
    [
      'a rank that rose over two years',
      [ranking(2023, [row(absent, published(3), moved(4))], { previousYear: 2021 })],
      'Huyện Gia Viễn: hạng 3 trên 8 năm 2023, tăng 4 bậc so với năm 2021',
    ],
    [
      'an unchanged rank',
      [ranking(2023, [row(absent, published(1), moved(0))])],
      'Huyện Gia Viễn: hạng 1 trên 8 năm 2023, giữ nguyên',
    ],
    ['a group of ranks', [ranking(2023, [row(absent, bounded)])], 'Huyện Gia Viễn: hạng 16–18 trên 8 năm 2023'],
    ['no rank', [ranking(2023, [row(absent, absent)])], 'Huyện Gia Viễn: chưa thấy công bố thứ hạng năm 2023'],
    [
      'a rank of the year before only',
      [ranking(2022, [row(absent, published(1))]), ranking(2023, [row(absent, absent)])],
      'Huyện Gia Viễn: hạng 1 trên 8 năm 2022; năm 2023 chưa thấy công bố',
    ],
    [
      'a rank among whom nobody knows',
      [ranking(2022, [row(absent, published(1))], { rankScopeUnclear: true })],
      'Huyện Gia Viễn: hạng 1 năm 2022, chưa rõ của tỉnh hay huyện, thành phố',
    ],
    [
      'a range of ranks after a year in which the rank is known',
      [ranking(2022, [row(absent, published(1))]), ranking(2023, [row(absent, bounded)])],
      'Huyện Gia Viễn: hạng 1 năm 2022; hạng 16–18 trên 8 năm 2023',
    ],
  ])('%s', (_, rankings, expected) => expect(title(...rankings)).toBe(expected));
});

it('a commune’s rank of unclear scope is of its province or of its district', () => {
  const city = unit('369', 'district', 'Thành phố', 'Ninh Bình', '37');
  const ward = unit('14335', 'commune', 'Phường', 'Phúc Thành', '369');
  const standings = placingsOf(ward, [
    ranking(2022, [row(absent, published(1), undefined, ward.id)], { rankScopeUnclear: true }),
  ]);
  expect(standingTitle(ward, standings, 'vi', city)).toBe(
    'Phường Phúc Thành, thành phố Ninh Bình: hạng 1 năm 2022, chưa rõ của tỉnh hay thành phố',
  );
  expect(standingTitle(ward, standings, 'en', city)).toBe(
    'Phúc Thành ward, Ninh Bình city: rank 1 in 2022, unclear if of the province or the city',
  );
});

it('standingTitle leaves the range of a rank to the sentence below it', () =>
  expect(title(ranking(2023, [{ ...row(published(574.7), published(3), moved(4)), rankRange: range(2, 5) }]))).toBe(
    'Huyện Gia Viễn: hạng 3 trên 8 năm 2023, tăng 4 bậc',
  ));

describe('standingSentence', () => {
  const sentence = (...rankings: Ranking[]) => standingSentence(placingsOf(me, rankings), 'vi');
  it('sets the score against the mean, newest first', () =>
    expect(sentence(ranking(2022, [row(absent, absent)]), ranking(2023, [row(published(574.7), published(3))]))).toBe(
      'PDTI năm 2023: 574,7, trung bình 565,69. Điểm PDTI năm 2022 chưa thấy công bố.',
    ));
  it('does not set it against a disputed mean', () =>
    expect(sentence(ranking(2022, [row(published(385.641), published(1))], { meanDisputed: true }))).toBe(
      'PDTI năm 2022: 385,641.',
    ));
});

it.each([
  [undefined, undefined, 'không được in, nhưng các câu đã công bố cho biết nó nằm trong khoảng từ 16 đến 18.'],
  [true, undefined, 'không có trong phần đã đọc, nhưng các câu đã công bố cho biết nó nằm trong khoảng từ 16 đến 18.'],
  [undefined, 'low', 'không được in, nhưng các câu đã công bố không cho nó vượt quá 18.'],
  [true, 'low', 'không có trong phần đã đọc, nhưng các câu đã công bố không cho nó vượt quá 18.'],
] as const)(
  'a forced score is called unprinted only where its document was read whole (%s, %s)',
  (unread, open, words) =>
    expect(
      standingSentence(placingsOf(me, [ranking(2023, [row({ ...bounded, open }, absent)], { unread })]), 'vi'),
    ).toBe(`Điểm PDTI năm 2023 ${words}`),
);

it('counts what is known', () => {
  expect(
    knownCounts(ranking(2023, [row(published(1), published(1)), row(absent, bounded), row(absent, absent)])),
  ).toEqual({
    all: 8,
    scores: 1,
    ranks: 1,
    ranges: 1,
  });
});

describe('neighboursOf', () => {
  const at = (id: string, rank: Value) => row(absent, rank, undefined, id as UnitId);
  const rows = [1, 2, 3, 4].map((place) => at(`u${place}`, published(place)));
  const last = at('last', bounded);
  const of = (own: RankingRow) =>
    neighboursOf({ ranking: ranking(2023, [...rows, last]), row: own }).map((r) => r.unit);
  it('keeps to places that are at most two away', () => {
    expect(of(rows[0] as RankingRow)).toEqual(['u1', 'u2', 'u3']);
    expect(of(rows[3] as RankingRow)).toEqual(['u2', 'u3', 'u4']);
  });
  it('puts nothing beside a group at the other end', () => expect(of(last)).toEqual(['last']));
  it('is empty where no place is known', () => expect(of(at('x', absent))).toEqual([]));
});

describe('a rank and a score that are not known', () => {
  const last = unit('374', 'district', 'Huyện', 'Hoa Lư', '37');
  const sentences = (...rankings: Ranking[]) => {
    const standings = placingsOf(last, rankings);
    return [standingTitle(last, standings, 'en'), standingSentence(standings, 'en')];
  };

  it('are called unpublished where a document is said to hold them', () =>
    expect(sentences(districts2022)).toEqual([
      'Hoa Lư district: 2022 rank found in no publication',
      'The 2022 PDTI score was found in no publication.',
    ]));

  it('else are in no source that was read', () => {
    expect(sentences(unheld(districts2022))).toEqual([
      'Hoa Lư district: 2022 rank in no source we could read',
      'The 2022 PDTI score is in no source we could read.',
    ]);
    expect(sentences(districts2023, unheld({ ...districts2022, year: 2024 }))[0]).toBe(
      'Hoa Lư district: rank 8 of 8 in 2023; 2024 in no source we could read',
    );
  });

  it('and so are those of a document that was released', () => {
    const released = unheld(districts2022);
    const rows = districts2022.rows.map((own) =>
      own.score.grade === 'unpublished' ? { ...own, score: { ...own.score, released: true as const } } : own,
    );
    expect(standingSentence(placingsOf(last, [{ ...districts2022, rows }]), 'en')).toBe(
      standingSentence(placingsOf(last, [released]), 'en'),
    );
  });
});
