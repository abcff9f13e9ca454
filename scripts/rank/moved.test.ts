/** Ranks that follow from places won or lost, across editions that share a framework or not. */
import { expect, it } from 'vitest';
import { editionFiles, rankingsOf, shape, type Tables } from '../../tests/fixtures/editions.ts';

/** The rank of Gia Viễn in an edition of a year, beside one of the year before or after, which does not continue it. */
function rankIn(year: number, years: Readonly<Record<number, Tables>>) {
  const files = Object.entries(years).map(([of, tables]) =>
    editionFiles(`ninh-binh/pdti-${of}`, { ...tables, about: { year: Number(of), previous: null, ...tables.about } }),
  );
  const ranking = rankingsOf(Object.assign({}, ...files)).get(`ninh-binh/pdti-${year}/district`);
  return ranking?.rows.find(({ unit }) => unit === '373')?.rank;
}

const rose = { results: ['373,rank,1'], statements: ['rank_change,373,2'] };
const fell = { results: ['373,rank,3'], statements: ['rank_change,373,-2'] };

it('follow from the rank of the year after, where no edition continues another', () =>
  expect(rankIn(2022, { 2022: {}, 2023: rose })).toEqual({
    grade: 'recomputed',
    value: 3,
    formula: '1 + 2',
    sources: ['bao-cao-2023'],
    note: {
      vi: 'Nguồn ghi năm 2023 xếp thứ 1, tăng 2 bậc.',
      en: 'The source says rank 1 in 2023, up 2 places.',
    },
  }));

it('are better where places were lost', () =>
  expect(rankIn(2022, { 2022: {}, 2023: fell })).toMatchObject({ value: 1, formula: '3 − 2' }));

it('follow from the rank of the year before', () =>
  expect(rankIn(2023, { 2022: { results: ['373,rank,3'] }, 2023: { statements: rose.statements } })).toMatchObject({
    grade: 'recomputed',
    value: 1,
    formula: '3 − 2',
    note: { vi: 'Nguồn ghi năm 2022 xếp thứ 3; năm này tăng 2 bậc.' },
  }));

it('name the document of the rank as well, where it is not that of the sentence', () =>
  expect(rankIn(2022, { 2022: {}, 2023: { ...rose, results: ['373,rank,1,,,qd-506-2024'] } })).toMatchObject({
    sources: ['bao-cao-2023', 'qd-506-2024'],
  }));

it.each<[string, Readonly<Record<number, Tables>>]>([
  ['of two years before', { 2021: {}, 2023: rose }],
  ['of another index', { 2021: { about: { index: 'dti' } }, 2022: rose }],
  ['of another province', { 2021: { about: { province: '58' } }, 2022: rose }],
  ['whose ranks are of an unknown scope', { 2021: { about: unclear() }, 2022: rose }],
  ['where the later ranks are of an unknown scope', { 2021: {}, 2022: { ...rose, about: unclear() } }],
  ['where only a pillar rose', { 2021: {}, 2022: { ...rose, statements: ['rank_change,373,2,,,,nhan-thuc-so'] } }],
  ['where only the rank of a pillar is printed', { 2021: {}, 2022: { ...rose, results: ['373,rank,1,nhan-thuc-so'] } }],
])('do not follow in an edition %s', (_, years) => expect(shape(rankIn(2021, years))).not.toEqual(expect.any(Number)));

function unclear() {
  const annex = { document: 'qd-506-2024', name: 'Phụ lục 2' };
  return { levels: { district: { units: 3, annex, rank_scope_unclear: true } } };
}
