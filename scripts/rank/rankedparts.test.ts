/** Pillar ranks that stand by themselves, without the points of the pillar. */
import { expect, it } from 'vitest';
import { editionFiles, rankingsOf, type Tables } from '../../tests/fixtures/editions.ts';

/** The parts of Gia Viễn in 2022, before an edition of 2023 that does not continue it. */
function partsIn2022(earlier: Tables, later: Tables = {}) {
  const of = (year: number, tables: Tables) =>
    editionFiles(`ninh-binh/pdti-${year}`, { ...tables, about: { year, previous: null, ...tables.about } });
  const ranking = rankingsOf({ ...of(2022, earlier), ...of(2023, later) }).get('ninh-binh/pdti-2022/district');
  return ranking?.rows.find(({ unit }) => unit === '373')?.parts;
}

const absent = { grade: 'unpublished', document: 'qd-506-2024', annex: 'Phụ lục 2' };
const pillar = 'nhan-thuc-so';
const rank = (value: number) => `373,rank,${value},${pillar}`;
const rose = { results: [rank(1)], statements: [`rank_change,373,2,,,,${pillar}`] };

it('are printed beside a score that is not', () =>
  expect(partsIn2022({ results: [rank(2)] })).toMatchObject([
    { pillar, score: absent, rank: { grade: 'published', value: 2 } },
  ]));

it('follow from the places that a unit moved in the pillar', () =>
  expect(partsIn2022({}, rose)).toMatchObject([
    { pillar, score: absent, rank: { grade: 'recomputed', value: 3, formula: '1 + 2' } },
  ]));

it('stand beside a printed score', () =>
  expect(partsIn2022({ results: [`373,score,80,${pillar}`] }, rose)).toMatchObject([
    { pillar, score: { value: 80 }, rank: { value: 3 } },
  ]));

it('give way to a printed rank', () =>
  expect(partsIn2022({ results: [rank(2)] }, rose)).toMatchObject([
    { pillar, rank: { grade: 'published', value: 2 } },
  ]));

it('are none where only the total moved, and in a fictional edition', () => {
  expect(partsIn2022({}, { results: ['373,rank,1'], statements: ['rank_change,373,2'] })).toEqual([]);
  expect(partsIn2022({ about: { simulated: true } }, rose)).toEqual([]);
});
