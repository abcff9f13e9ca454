import { describe, expect, it } from 'vitest';
import { EditionId } from '../../src/model/ids.ts';
import { littleField } from '../../tests/fixtures/little-field.ts';
import { littleProvince } from '../../tests/fixtures/little-province.ts';
import { register } from '../lookup/register.ts';
import type { DataSet } from '../read/tables.ts';
import { chainsOf, fieldsOf } from './field.ts';

describe('a field', () => {
  it('has the editions that continue each other, oldest first, with the units of each', () => {
    const { field } = littleField('ab', { 2022: { units: 'a' }, 2023: {} });
    expect(field.units).toEqual(['a', 'b@2023-01-01']);
    expect(
      field.editions.map(({ edition, previous, units, pillars }) => [edition.meta.id, previous, units, pillars]),
    ).toEqual([
      ['ninh-binh/pdti-2022', undefined, [0], ['p', 'q']],
      ['ninh-binh/pdti-2023', 0, [0, 1], ['p', 'q']],
    ]);
  });

  it('does not join editions that are not linked', () => {
    const { data } = littleProvince('a', { 2022: {}, 2023: { meta: { previous: null } } });
    expect(chainsOf(data.editions.toReversed()).map((chain) => chain.map(({ meta }) => meta.year))).toEqual([
      [2022],
      [2023],
    ]);
  });

  it('has no level of which no edition tells', () => {
    const { data, known } = littleProvince('a', { 2023: {} });
    expect(fieldsOf(data, known, ['commune'])).toEqual([]);
  });

  it('is the same for every order of rows', () => {
    const { data } = littleProvince('abc', { 2023: { results: ['a score 5.5', 'b rank 1'] } });
    const turned = {
      ...data,
      units: data.units.toReversed(),
      frameworks: data.frameworks.map((one) => ({ ...one, pillars: one.pillars.toReversed() })),
    };
    const shape = (from: DataSet) =>
      fieldsOf(from, register(from.units), ['district']).map(({ units, editions }) => [
        units,
        editions.map(({ units: own, pillars, printed }) => [own, pillars, printed]),
      ]);
    expect(shape(turned)).toEqual(shape(data));
  });

  it('has the units of its own province', () => {
    const { data } = littleProvince('ab', { 2023: {} });
    const [province, district] = data.units;
    if (!province || !district) throw new Error('no units');
    const other = [
      { ...province, code: '58' },
      { ...district, code: 'z', parent: '58' },
    ];
    const units = [...data.units, ...other];
    expect(fieldsOf({ ...data, units }, register(units), ['district']).map((field) => field.units)).toEqual([
      ['a', 'b'],
    ]);
  });

  it('knows whose scores and ranks are printed as numbers: of its own units, in all', () => {
    const results = ['a score 5.5', 'b score - 3331,01', 'b rank 2', 'c score 2.5 2,5 p', '37 score 9.5'];
    const { field } = littleField('abc', { 2023: { results } });
    expect(field.editions.map(({ printed }) => printed)).toEqual([{ score: [0], rank: [1] }]);
  });

  it('has the pillars of its framework and level that make up the total', () => {
    const { data, known } = littleProvince('a', { 2023: {} });
    const [framework] = data.frameworks;
    const [pillar] = framework?.pillars ?? [];
    if (!framework || !pillar) throw new Error('no framework');
    const others = [
      { ...pillar, code: 'of-communes', level: 'commune' as const },
      { ...pillar, code: 'above', role: 'index' as const },
      { ...pillar, code: 'unscored', scored: false },
    ];
    const frameworks = [
      { ...framework, meta: { ...framework.meta, id: 'another' }, pillars: [{ ...pillar, code: 'of-another' }] },
      { ...framework, pillars: [...others, ...framework.pillars] },
    ];
    const pillars = (of: DataSet['frameworks']) =>
      fieldsOf({ ...data, frameworks: of }, known, ['district']).map(({ editions }) => editions[0]?.pillars);
    expect(pillars(frameworks)).toEqual([['p', 'q']]);
    expect(pillars([])).toEqual([[]]);
  });
});

describe('chains', () => {
  const edition = (id: string, year: number, previous: string | null = null) =>
    littleProvince('a', { 2023: {} }).data.editions.map((one) => ({
      ...one,
      meta: {
        ...one.meta,
        id: EditionId.parse(id),
        year,
        previous: previous === null ? null : EditionId.parse(previous),
      },
    }));
  const ids = (...of: ReturnType<typeof edition>[]) =>
    chainsOf(of.flat()).map((chain) => chain.map(({ meta }) => meta.id.split('/')[1]));

  it('go on through all years, whatever the order of rows', () => {
    const [one, two, three] = [edition('n/c', 2021), edition('n/b', 2022, 'n/c'), edition('n/a', 2023, 'n/b')];
    expect(ids(one, two, three)).toEqual([['c', 'b', 'a']]);
    expect(ids(three, two, one)).toEqual([['c', 'b', 'a']]);
  });

  it('of one year stand by name', () => {
    const [a, b, c] = [edition('n/a', 2023), edition('n/b', 2023), edition('n/c', 2023)];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ])
      expect(ids(...order)).toEqual([['a'], ['b'], ['c']]);
  });
});
